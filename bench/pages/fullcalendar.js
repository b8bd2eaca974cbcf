/** The shared part of all pages with FullCalendar: its core, its classic theme, French, and the events. */
import { Calendar } from 'fullcalendar';
import french from 'fullcalendar/locales/fr';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { dayAfter, within } from './feed.js';

/** As high as the library makes a month by itself: the days do not grow when their events come. */
export const monthGrid = { initialView: 'dayGridMonth', dayMaxEvents: 3, fixedWeekCount: false };

/** @returns what `define` of elements.js takes */
export function fullCalendar(view, options) {
  return ({ place, items, month }) => {
    // Made while the feed is on its way: its events are shown sooner.
    const calendar = new Calendar(place, {
      ...options,
      plugins: [theme, view],
      locale: french,
      initialDate: `${month}-01`,
      headerToolbar: { start: 'prev,next', center: 'title', end: '' },
      // The library names no class of its own that a page could find events by.
      eventClass: 'event',
    });
    calendar.render();

    let all = [];
    let wanted = [];
    void items.then((loaded) => {
      all = wanted = loaded;
      // A function is asked for what is in view alone; an array would be read as a whole.
      calendar.addEventSource(({ startStr, endStr }, show) =>
        show(within(wanted, startStr.slice(0, 10), endStr.slice(0, 10)).map(toEvent)),
      );
    });
    return {
      widget: calendar,
      filter(test) {
        wanted = all.filter(({ title }) => test(title));
        calendar.refetchEvents();
      },
    };
  };
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const allDay = startDate.length === 10;
  return { id, title, start: startDate, end: allDay ? dayAfter(endDate) : endDate, allDay };
}
