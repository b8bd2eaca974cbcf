/**
 * The other libraries: their names in all tables, and the selectors of lib/pages.mjs. `tag` is the
 * element which a peer is in the measures with many widgets; pages/<name>-elements.js defines it.
 */
import { nameOf } from './about.mjs';

export const fullCalendar = {
  name: 'fullcalendar',
  label: nameOf('FullCalendar', 'fullcalendar'),
  tag: 'fullcalendar-month',
  event: '.event',
  period: '#app [role=heading]',
  next: '#app [aria-label=Suivant]',
  day: '#app [role=gridcell][data-date]',
};

export const eventCalendar = {
  name: 'event-calendar',
  label: nameOf('EventCalendar', '@event-calendar/core'),
  tag: 'event-calendar-month',
  // Events beyond those that fit are in the page as well, but invisible.
  event: ".ec-event:not([style*='hidden'])",
  period: '.ec-title',
  next: '.ec-next',
  day: '.ec-day',
};

export const scheduleX = {
  name: 'schedule-x',
  label: nameOf('Schedule-X', '@schedule-x/calendar'),
  tag: 'schedule-x-month',
  event: '.sx__month-grid-event',
  period: '.sx__range-heading',
  next: '.sx__chevron-wrapper:has(.sx__chevron--next)',
  day: '.sx__month-grid-day',
};

export const toastUi = {
  name: 'toast-ui',
  label: nameOf('TOAST UI Calendar', '@toast-ui/calendar'),
  tag: 'toast-ui-month',
  event: '.toastui-calendar-weekday-event',
  period: '.period',
  next: '.next',
  day: '.toastui-calendar-daygrid-cell',
};

export const react = {
  name: 'react',
  label: nameOf('React', 'react'),
  tag: 'react-news',
  event: 'article',
};
