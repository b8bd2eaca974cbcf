import list from 'fullcalendar/list';
import { start } from './fullcalendar.js';

await start(list, { initialView: 'listMonth' });
