/** The shared part of all pages with EventCalendar: its core, its style sheet, French, and the events. */
import { createCalendar } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { dayAfter, within } from './feed.js';

/** `dayMaxEvents` is yes or no: how many events fit follows from the height of a day. */
export const monthGrid = {
  view: 'dayGridMonth',
  dayMaxEvents: true,
  moreLinkContent: ({ num }) => `+ ${num} autres`,
};

/** @returns what `define` of elements.js takes */
export function eventCalendar(view, options) {
  return ({ place, items, month }) => {
    // Made while the feed is on its way: its events are shown sooner.
    const calendar = createCalendar(place, [view], {
      ...options,
      locale: 'fr',
      firstDay: 1,
      date: `${month}-01`,
      headerToolbar: { start: 'prev,next', center: 'title', end: '' },
      buttonText: (text) => ({
        ...text,
        close: 'Fermer',
        prev: 'Mois précédent',
        next: 'Mois suivant',
      }),
    });

    void items.then((all) => {
      // A function is asked for what is in view alone; an array would be read as a whole.
      const events = ({ startStr, endStr }) =>
        within(all, startStr.slice(0, 10), endStr.slice(0, 10)).map(toEvent);
      calendar.setOption('eventSources', [{ events }]);
    });
    return {
      widget: calendar,
      filter: (test) => calendar.setOption('eventFilter', ({ event: { title } }) => test(title)),
    };
  };
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const allDay = startDate.length === 10;
  if (allDay) return { id, title, start: startDate, end: dayAfter(endDate), allDay };
  // With an offset, EventCalendar would show a summer's hour in today's offset, in winter an hour off.
  return { id, title, start: startDate.slice(0, 19), end: endDate.slice(0, 19), allDay };
}
