import { DayGrid } from '@event-calendar/core';
import { eventCalendar, monthGrid } from './event-calendar.js';
import './event-calendar-month.css';
import { show } from './page.js';

show(eventCalendar(DayGrid, monthGrid));
