/** A month with TOAST UI Calendar: its style sheet, French, a bar, and the events. */
import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';
import { dayAfter, within } from './feed.js';

const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });

/** The page by Toast UI; takes the arguments of `define` in elements.js. */
export function toastUi({ place, items, month }) {
  let all = [];
  let wanted = [];
  // The library has no bar of its own, and fills the height it is given.
  place.innerHTML = `<p><button class="previous">Mois précédent</button>
    <strong class="period"></strong> <button class="next">Mois suivant</button></p>
    <div style="height: 800px"></div>`;

  // Made while the feed is on its way: its events are shown sooner.
  const calendar = new Calendar(place.lastElementChild, {
    defaultView: 'month',
    isReadOnly: true,
    gridSelection: false,
    usageStatistics: false,
    month: {
      dayNames: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
      startDayOfWeek: 1,
      isAlways6Weeks: false,
      visibleEventCount: 3,
    },
    template: { monthGridHeaderExceed: (hidden) => `+ ${hidden} autres` },
  });
  calendar.setDate(`${month}-01T00:00`);

  const [bar, period] = [place.firstElementChild, place.querySelector('.period')];
  /** Hands over what is in view alone: all of the feed would be read and kept. */
  const showEvents = () => {
    const [first, last] = [calendar.getDateRangeStart(), calendar.getDateRangeEnd()].map(isoDay);
    calendar.clear();
    calendar.createEvents(within(wanted, first, dayAfter(last)).map(toEvent));
  };
  const showPeriod = () => {
    period.textContent = monthName.format(calendar.getDate().toDate());
    showEvents();
  };
  bar.addEventListener('click', ({ target }) => {
    if (target.className === 'next') calendar.next();
    if (target.className === 'previous') calendar.prev();
    showPeriod();
  });
  showPeriod();
  void items.then((loaded) => {
    all = wanted = loaded;
    showEvents();
  });

  return {
    widget: calendar,
    filter(test) {
      wanted = all.filter(({ title }) => test(title));
      showEvents();
    },
  };
}

/** Of a date of the library, on its own clock. */
function isoDay(date) {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) =>
    `${number}`.padStart(2, '0'),
  );
  return `${date.getFullYear()}-${month}-${day}`;
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const isAllday = startDate.length === 10;
  // A day alone would be read as midnight in Greenwich.
  const at = (text) => (isAllday ? `${text}T00:00` : text);
  const category = isAllday ? 'allday' : 'time';
  return { id, title, start: at(startDate), end: at(endDate), isAllday, category };
}
