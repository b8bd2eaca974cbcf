import { DayGrid } from '@event-calendar/core';
import { start } from './event-calendar.js';
import './event-calendar-month.css';

// `dayMaxEvents` is yes or no: how many events fit follows from the height of a day.
await start(DayGrid, {
  view: 'dayGridMonth',
  dayMaxEvents: true,
  moreLinkContent: ({ num }) => `+ ${num} autres`,
});
