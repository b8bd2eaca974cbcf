import dayGrid from 'fullcalendar/daygrid';
import { start } from './fullcalendar.js';

await start(dayGrid, { initialView: 'dayGridMonth', dayMaxEvents: 3, fixedWeekCount: false });
