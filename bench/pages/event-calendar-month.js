import { DayGrid } from '@event-calendar/core';
import { month, start } from './event-calendar.js';
import './event-calendar-month.css';

await start(DayGrid, month);
