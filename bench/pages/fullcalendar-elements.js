import dayGrid from 'fullcalendar/daygrid';
import { define } from './elements.js';
import { fullCalendar, monthGrid } from './fullcalendar.js';

define('fullcalendar-month', fullCalendar(dayGrid, monthGrid), (calendar) => calendar.destroy());
