/** Many months of one feed, with EventCalendar. */
import { DayGrid } from '@event-calendar/core';
import { month, start } from './event-calendar.js';
import './event-calendar-month.css';
import { load } from './page.js';

const feed = load();
for (const place of document.querySelectorAll('.place'))
  void start(DayGrid, month, { place, feed });
