import list from 'fullcalendar/list';
import { fullCalendar } from './fullcalendar.js';
import { show } from './page.js';

show(fullCalendar(list, { initialView: 'listMonth', height: 'auto' }));
