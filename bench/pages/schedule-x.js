/** A month with Schedule-X: its view, its theme, French, and the events. */
import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { dayAfter, within } from './feed.js';

// Schedule-X works with Temporal, which recent browsers have; only the others load it.
if (!globalThis.Temporal) await import('temporal-polyfill/global');

const timezone = 'Europe/Paris';

/** The page by Schedule-X; takes the arguments of `define` in elements.js. */
export function scheduleX({ place, items, month }) {
  let all = [];
  let wanted = [];
  let range;

  // Made while the feed is on its way: its events are shown sooner.
  const calendar = createCalendar({
    views: [createViewMonthGrid()],
    locale: 'fr-FR',
    timezone,
    firstDayOfWeek: 1,
    selectedDate: Temporal.PlainDate.from(`${month}-01`),
    monthGridOptions: { nEventsPerDay: 3 },
    isResponsive: false,
    skipValidation: true,
    callbacks: {
      // Not `fetchEvents`, which is awaited: a new month would first be drawn with the old events.
      onRangeUpdate(next) {
        range = next;
        showEvents();
      },
      beforeRender: ({ calendarState }) => (range = calendarState.range.value),
    },
  });
  // The height that its documentation gives: without one, weeks grow when their events come.
  Object.assign(place.style, { height: '800px', maxHeight: '90vh' });
  calendar.render(place);
  void items.then((loaded) => {
    all = wanted = loaded;
    showEvents();
  });

  /** Hands over what is in view alone: all of the feed would be read and sorted at each change. */
  function showEvents() {
    const [first, last] = [range.start, range.end].map((time) => String(time).slice(0, 10));
    calendar.events.set(within(wanted, first, dayAfter(last)).map(toEvent));
  }

  return {
    widget: calendar,
    filter(test) {
      wanted = all.filter(({ title }) => test(title));
      showEvents();
    },
  };
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const read = startDate.length === 10 ? Temporal.PlainDate.from : moment;
  return { id, title, start: read(startDate), end: read(endDate) };
}

function moment(text) {
  return Temporal.Instant.from(text).toZonedDateTimeISO(timezone);
}
