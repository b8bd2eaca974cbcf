/**
 * The pages that are compared. Every page of a kind fetches the same feed and shows the same month
 * or list; the first of a kind is the floor, against which the others are held.
 *
 * `event`, `period`, `next` and `day` are selectors: an event or an article, the name of the month, the
 * button to the next one, the cell of a day in a month. What is after `>>>` is looked for in the shadow tree of what is before
 * it. `entry` is the page's script, which is bundled; ours are `html` alone, and `ahead` is a
 * script that the page names before it is asked for.
 */
import { month } from './feed.mjs';
import { eventCalendar, fullCalendar, react, scheduleX, toastUi } from './peers.mjs';

const ours = (tag, attributes) => `<${tag} id="app" ${attributes}></${tag}>`;
const agenda = (view) => (feed) =>
  ours('agenda-calendar', `src="${feed}" date="${month}" view="${view}" max-bytes="33554432"`);
const news = (feed) =>
  ours('news-list', `src="${feed}" limit="100" page-size="0" max-bytes="33554432"`);

const calendarParts = (event) => ({
  event: `agenda-calendar >>> ${event}`,
  period: 'agenda-calendar >>> [part=period]',
  next: 'agenda-calendar >>> [part=next]',
  day: 'agenda-calendar >>> .day',
});

const floorParts = { period: '#period', next: '#next', day: '.month td' };

export const kinds = {
  month: {
    title: 'Month',
    element: 'agenda-calendar',
    feed: 'events',
    pages: [
      { name: 'floor', label: 'by hand', entry: 'floor-month.js', event: '.event', ...floorParts },
      {
        name: 'bare',
        label: '… in French, without Intl',
        entry: 'floor-bare-month.js',
        event: '.event',
        ...floorParts,
      },
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
      { ...scheduleX, entry: 'schedule-x-month.js' },
      { ...toastUi, entry: 'toast-ui-month.js' },
    ],
  },
  agenda: {
    title: 'Agenda',
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
      {
        name: 'autoload',
        label: '… by autoload.js',
        script: 'autoload.js',
        html: agenda('list'),
        ...calendarParts('article'),
      },
      { ...fullCalendar, entry: 'fullcalendar-agenda.js' },
      { ...eventCalendar, entry: 'event-calendar-agenda.js' },
    ],
  },
  news: {
    title: 'News',
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
      { ...react, entry: 'react-news.js' },
    ],
  },
};
