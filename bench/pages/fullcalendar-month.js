import dayGrid from 'fullcalendar/daygrid';
import { fullCalendar, monthGrid } from './fullcalendar.js';
import { show } from './page.js';

show(fullCalendar(dayGrid, monthGrid));
