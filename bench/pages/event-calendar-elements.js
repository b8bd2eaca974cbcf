import { DayGrid, destroyCalendar } from '@event-calendar/core';
import { define } from './elements.js';
import { eventCalendar, monthGrid } from './event-calendar.js';
import './event-calendar-month.css';

define('event-calendar-month', eventCalendar(DayGrid, monthGrid), destroyCalendar);
