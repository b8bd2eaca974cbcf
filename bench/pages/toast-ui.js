/** A month with TOAST UI Calendar: its style sheet, French, a bar, and the events. */
import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';

const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });

/** What `define` of elements.js takes. */
export function toastUi({ place, items, month }) {
  let shown = () => true;
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
    // Asks a variable, since `setOptions` cannot replace a function (it merges them as objects).
    eventFilter: ({ title }) => shown(title),
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
  const showPeriod = () => {
    period.textContent = monthName.format(calendar.getDate().toDate());
  };
  bar.addEventListener('click', ({ target }) => {
    if (target.className === 'next') calendar.next();
    if (target.className === 'previous') calendar.prev();
    showPeriod();
  });
  showPeriod();
  void items.then((all) => calendar.createEvents(all.map(toEvent)));

  return {
    widget: calendar,
    filter(test) {
      shown = test;
      calendar.render();
    },
  };
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const isAllday = startDate.length === 10;
  // A day alone would be read as midnight in Greenwich.
  const at = (text) => (isAllday ? `${text}T00:00` : text);
  const category = isAllday ? 'allday' : 'time';
  return { id, title, start: at(startDate), end: at(endDate), isAllday, category };
}
