import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';
import { app, onFilter, settings } from './page.js';

const monthName = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric' });

const feed = fetch(settings.feed);
let shown = () => true;

// The library has no bar of its own, and fills the height it is given.
app.innerHTML = `<p><button id="previous">Mois précédent</button>
  <strong id="period"></strong> <button id="next">Mois suivant</button></p>
  <div style="height: 800px"></div>`;
const period = app.querySelector('#period');

// Made while the feed is on its way: its events are shown sooner.
const calendar = new Calendar(app.lastElementChild, {
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
calendar.setDate(`${settings.month}-01T00:00`);
showPeriod();

app.querySelector('#previous').addEventListener('click', () => {
  calendar.prev();
  showPeriod();
});
app.querySelector('#next').addEventListener('click', () => {
  calendar.next();
  showPeriod();
});

const response = await feed;
const { items } = await response.json();
calendar.createEvents(items.map(toEvent));
onFilter((test) => {
  shown = test;
  calendar.render();
});

function showPeriod() {
  period.textContent = monthName.format(calendar.getDate().toDate());
}

function toEvent({ id, title, _event: { startDate, endDate } }) {
  const isAllday = startDate.length === 10;
  // A day alone would be read as midnight in Greenwich.
  const at = (text) => (isAllday ? `${text}T00:00` : text);
  const category = isAllday ? 'allday' : 'time';
  return { id, title, start: at(startDate), end: at(endDate), isAllday, category };
}
