/** What both pages with EventCalendar share: its core, its style sheet, French, and the events. */
import { createCalendar } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { app, load, onFilter, settings } from './page.js';

/** `dayMaxEvents` is yes or no: how many events fit follows from the height of a day. */
export const month = {
  view: 'dayGridMonth',
  dayMaxEvents: true,
  moreLinkContent: ({ num }) => `+ ${num} autres`,
};

/** @param feed of the page, where several calendars show it, each in its `place` */
export async function start(view, options, { place = app, feed = load() } = {}) {
  // Made while the feed is on its way: its events are shown sooner.
  const calendar = createCalendar(place, [view], {
    ...options,
    locale: 'fr',
    firstDay: 1,
    date: `${settings.month}-01`,
    headerToolbar: { start: 'prev,next', center: 'title', end: '' },
    buttonText: (text) => ({
      ...text,
      close: 'Fermer',
      prev: 'Mois précédent',
      next: 'Mois suivant',
    }),
  });

  const { items } = await feed;
  // A function is asked for what is in view alone; an array would be read as a whole.
  const events = ({ startStr, endStr }) => {
    const first = startStr.slice(0, 10);
    const end = endStr.slice(0, 10);
    const here = items.filter(
      ({ _event: { startDate, endDate } }) => startDate < end && endDate >= first,
    );
    return here.map(toEvent);
  };
  calendar.setOption('eventSources', [{ events }]);
  onFilter((test) => {
    calendar.setOption('eventFilter', ({ event: { title } }) => test(title));
  });
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const allDay = startDate.length === 10;
  if (allDay) return { id, title, start: startDate, end: dayAfter(endDate), allDay };
  // With an offset, EventCalendar would show a summer's hour in today's offset, in winter an hour off.
  return { id, title, start: startDate.slice(0, 19), end: endDate.slice(0, 19), allDay };
}

/** A feed's last day is included; EventCalendar's end is not. */
function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
