import { define } from './elements.js';
import { scheduleX } from './schedule-x.js';

define('schedule-x-month', scheduleX, (calendar) => calendar.destroy());
