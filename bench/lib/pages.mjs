/**
 * The pages that are compared. Every page of a kind fetches the same feed and shows the same month
 * or list; the first of a kind is the floor, against which the others are held.
 *
 * `event`, `period`, `next` and `previous` are selectors: an event or an article, the name of the
 * month, the buttons to other months. What is after `>>>` is looked for in the shadow tree of what
 * is before it. `entry` is the page's script, which is bundled; ours are `html` alone, and `ahead` is a script that
 * the page names before it is asked for. `library` is
 * the package whose version belongs to the label.
 */
import { month } from './feed.mjs';

const ours = (tag, attributes) => `<${tag} id="app" ${attributes}></${tag}>`;
const agenda = (view) => (feed) =>
  ours('agenda-calendar', `src="${feed}" date="${month}" view="${view}" max-bytes="33554432"`);
const news = (feed) =>
  ours('news-list', `src="${feed}" limit="100" page-size="0" max-bytes="33554432"`);

const calendarParts = (event) => ({
  event: `agenda-calendar >>> ${event}`,
  period: 'agenda-calendar >>> [part=period]',
  next: 'agenda-calendar >>> [part=next]',
  previous: 'agenda-calendar >>> [part=previous]',
});

const floorParts = { period: '#period', next: '#next', previous: '#previous' };

const fullCalendar = {
  name: 'fullcalendar',
  label: 'FullCalendar',
  library: 'fullcalendar',
  event: '.event',
  period: '#app [role=heading]',
  next: '#app [aria-label=Suivant]',
  previous: '#app [aria-label=Précédent]',
};

const eventCalendar = {
  name: 'event-calendar',
  label: 'EventCalendar',
  library: '@event-calendar/core',
  // Events beyond those that fit are in the page as well, but invisible.
  event: ".ec-event:not([style*='hidden'])",
  period: '.ec-title',
  next: '.ec-next',
  previous: '.ec-prev',
};

export const kinds = {
  month: {
    element: 'agenda-calendar',
    feed: 'events',
    pages: [
      { name: 'floor', label: 'by hand', entry: 'floor-month.js', event: '.event', ...floorParts },
      {
        name: 'ours',
        label: '<agenda-calendar>',
        script: 'agenda-calendar.js',
        html: agenda('month'),
        ...calendarParts('.event'),
      },
      {
        name: 'autoload',
        label: '… by autoload.js',
        script: 'autoload.js',
        html: agenda('month'),
        ...calendarParts('.event'),
      },
      {
        name: 'ahead',
        label: '… with a modulepreload',
        script: 'autoload.js',
        ahead: 'agenda-calendar.js',
        html: agenda('month'),
        ...calendarParts('.event'),
      },
      { ...fullCalendar, entry: 'fullcalendar-month.js' },
      { ...eventCalendar, entry: 'event-calendar-month.js' },
      {
        name: 'schedule-x',
        label: 'Schedule-X',
        library: '@schedule-x/calendar',
        entry: 'schedule-x-month.js',
        event: '.sx__month-grid-event',
        period: '.sx__range-heading',
        next: '.sx__chevron-wrapper:has(.sx__chevron--next)',
        previous: '.sx__chevron-wrapper:has(.sx__chevron--previous)',
      },
      {
        name: 'toast-ui',
        label: 'TOAST UI Calendar',
        library: '@toast-ui/calendar',
        entry: 'toast-ui-month.js',
        event: '.toastui-calendar-weekday-event',
        ...floorParts,
      },
    ],
  },
  agenda: {
    element: 'agenda-calendar',
    feed: 'events',
    pages: [
      { name: 'floor', label: 'by hand', entry: 'floor-agenda.js', event: '.event', ...floorParts },
      {
        name: 'ours',
        label: '<agenda-calendar view="list">',
        script: 'agenda-calendar.js',
        html: agenda('list'),
        ...calendarParts('article'),
      },
      { ...fullCalendar, entry: 'fullcalendar-agenda.js' },
      { ...eventCalendar, entry: 'event-calendar-agenda.js' },
    ],
  },
  news: {
    element: 'news-list',
    feed: 'articles',
    pages: [
      { name: 'floor', label: 'by hand', entry: 'floor-news.js', event: 'article' },
      {
        name: 'ours',
        label: '<news-list>',
        script: 'news-list.js',
        html: news,
        event: 'news-list >>> article',
      },
      {
        name: 'autoload',
        label: '… by autoload.js',
        script: 'autoload.js',
        html: news,
        event: 'news-list >>> article',
      },
      {
        name: 'react',
        label: 'React',
        library: 'react',
        entry: 'react-news.jsx',
        event: 'article',
      },
    ],
  },
};
