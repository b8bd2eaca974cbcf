import dayGrid from 'fullcalendar/daygrid';
import { month, start } from './fullcalendar.js';

await start(dayGrid, month);
