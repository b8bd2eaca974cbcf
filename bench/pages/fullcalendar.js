/** What both pages with FullCalendar share: its core, its classic theme, French, and the events. */
import { Calendar } from 'fullcalendar';
import french from 'fullcalendar/locales/fr';
import theme from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { app, load, onFilter, settings } from './page.js';

export const month = { initialView: 'dayGridMonth', dayMaxEvents: 3, fixedWeekCount: false };

/** @param feed of the page, where several calendars show it, each in its `place` */
export async function start(view, options, { place = app, feed = load() } = {}) {
  // Made while the feed is on its way: its events are shown sooner.
  const calendar = new Calendar(place, {
    ...options,
    plugins: [theme, view],
    locale: french,
    initialDate: `${settings.month}-01`,
    headerToolbar: { start: 'prev,next', center: 'title', end: '' },
    height: 'auto',
    // The library names no class of its own that a page could find events by.
    eventClass: 'event',
  });
  calendar.render();

  let { items } = await feed;
  const all = items;
  // A function is asked for what is in view alone; an array would be read as a whole.
  calendar.addEventSource(({ startStr, endStr }, show) => {
    const first = startStr.slice(0, 10);
    const end = endStr.slice(0, 10);
    const here = items.filter(
      ({ _event: { startDate, endDate } }) => startDate < end && endDate >= first,
    );
    show(here.map(toEvent));
  });
  onFilter((test) => {
    items = all.filter(({ title }) => test(title));
    calendar.refetchEvents();
  });
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const allDay = startDate.length === 10;
  return { id, title, start: startDate, end: allDay ? dayAfter(endDate) : endDate, allDay };
}

/** A feed's last day is included; FullCalendar's end is not. */
function dayAfter(day) {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
