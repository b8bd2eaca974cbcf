import { createCalendar, createViewMonthGrid } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import { app, onFilter, settings } from './page.js';

// Schedule-X works with Temporal, which recent browsers have; only the others load it.
if (!globalThis.Temporal) await import('temporal-polyfill/global');

const timezone = 'Europe/Paris';

let items = [];
let range;
const feed = fetch(settings.feed);

// Made while the feed is on its way: its events are shown sooner.
const calendar = createCalendar({
  views: [createViewMonthGrid()],
  locale: 'fr-FR',
  timezone,
  firstDayOfWeek: 1,
  selectedDate: Temporal.PlainDate.from(`${settings.month}-01`),
  monthGridOptions: { nEventsPerDay: 3 },
  isResponsive: false,
  skipValidation: true,
  callbacks: {
    // Not `fetchEvents`, which is awaited: a new month would first be drawn with the old events.
    onRangeUpdate: showEvents,
    beforeRender: ({ calendarState }) => (range = calendarState.range.value),
  },
});
calendar.render(app);

// The arrows answer the mouse's button and two keys; the bench clicks by script.
app.addEventListener('click', ({ target, isTrusted }) => {
  if (!isTrusted) target.closest('.sx__chevron-wrapper')?.dispatchEvent(new MouseEvent('mouseup'));
});

const response = await feed;
const all = (await response.json()).items;
items = all;
showEvents();

onFilter((test) => {
  items = all.filter(({ title }) => test(title));
  showEvents();
});

/** Hands over what is in view alone: all of the feed would be read and sorted at each change. */
function showEvents(next) {
  if (next) range = next;
  const first = String(range.start).slice(0, 10);
  const last = String(range.end).slice(0, 10);
  const here = items.filter(
    ({ _event: { startDate, endDate } }) => startDate.slice(0, 10) <= last && endDate >= first,
  );
  calendar.events.set(here.map(toEvent));
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const read = startDate.length === 10 ? Temporal.PlainDate.from : moment;
  return { id, title, start: read(startDate), end: read(endDate) };
}

function moment(text) {
  return Temporal.Instant.from(text).toZonedDateTimeISO(timezone);
}
