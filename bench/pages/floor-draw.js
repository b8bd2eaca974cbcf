/** How the floor draws: each event is looked at once, and all becomes one text of HTML. */
const perDay = 3;
const weekdays = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];

/** Made when the page first needs it. */
export const formatter = (options) => {
  let made;
  const { lang } = document.documentElement;
  return (date) => (made ??= new Intl.DateTimeFormat(lang, options)).format(date);
};
const hour = formatter({ hour: '2-digit', minute: '2-digit' });
const longDay = formatter({ dateStyle: 'full' });
const longDate = formatter({ dateStyle: 'long' });

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);
const pad = (number) => String(number).padStart(2, '0');

/** The visitor's own clock, as most pages do. */
const isoDay = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

function nextDay(day) {
  const date = new Date(`${day}T12:00`);
  date.setDate(date.getDate() + 1);
  return isoDay(date);
}

const timeOf = ({ _event: { startDate } }, write = hour) =>
  startDate.length > 10 ? `<span class="hour">${write(new Date(startDate))}</span> ` : '';

/** The events from one day to another by day, each under all its days, in time order. */
function byDay(events, first, last) {
  const days = new Map();
  for (const event of events) {
    const { startDate, endDate } = event._event;
    if (startDate.slice(0, 10) > last || endDate.slice(0, 10) < first) continue;
    const end = endDate.slice(0, 10);
    for (let day = startDate.slice(0, 10); day <= end; day = nextDay(day)) {
      if (day < first || day > last) continue;
      if (days.has(day)) days.get(day).push(event);
      else days.set(day, [event]);
    }
  }
  for (const day of days.values())
    day.sort((a, b) => (a._event.startDate < b._event.startDate ? -1 : 1));
  return days;
}

/**
 * @param {Date} first the month's first day
 * @param writeHour of an event; by `Intl` when left out
 */
export function drawMonth(events, first, writeHour) {
  const start = new Date(first);
  start.setDate(1 - ((first.getDay() + 6) % 7));
  const end = new Date(first.getFullYear(), first.getMonth() + 1, 0);
  end.setDate(end.getDate() + ((7 - end.getDay()) % 7));
  const last = isoDay(end);
  const days = byDay(events, isoDay(start), last);
  let rows = '';
  for (let day = isoDay(start), column = 0; day <= last; day = nextDay(day), column++) {
    const here = days.get(day) ?? [];
    const lines = here
      .slice(0, perDay)
      .map(
        (event) =>
          `<li><button class="event">${timeOf(event, writeHour)}${escape(event.title)}</button></li>`,
      )
      .join('');
    const more = here.length > perDay ? `<button>+ ${here.length - perDay} autres</button>` : '';
    rows += `${column % 7 ? '' : '<tr>'}<td><time datetime="${day}">${Number(day.slice(8))}</time><ul>${lines}</ul>${more}</td>`;
  }
  return `<table class="month"><thead><tr>${weekdays.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** @param {Date} first the month's first day */
export function drawAgenda(events, first) {
  const last = isoDay(new Date(first.getFullYear(), first.getMonth() + 1, 0));
  return [...byDay(events, isoDay(first), last)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([day, here]) =>
        `<h3>${longDay(new Date(`${day}T12:00`))}</h3><ul>${here
          .map(
            (event) =>
              `<li class="event">${timeOf(event)}<button>${escape(event.title)}</button> ${escape(event._event.location.name)}</li>`,
          )
          .join('')}</ul>`,
    )
    .join('');
}

/** The articles, newest first. */
export function byDate(articles) {
  for (const article of articles) article.date = Date.parse(article.date_published);
  return articles.toSorted((a, b) => b.date - a.date);
}

/** @param articles of `byDate` */
export function drawNews(articles) {
  return articles
    .map(
      ({ url, title, summary, date, authors, tags }) =>
        `<article><p>${longDate(date)} · ${escape(authors.map(({ name }) => name).join(', '))}</p>
        <h3><a href="${escape(url)}">${escape(title)}</a></h3><p>${escape(summary)}</p>
        <ul>${tags.map((tag) => `<li>${escape(tag)}</li>`).join('')}</ul></article>`,
    )
    .join('');
}

export function drawLabel({ title, url, _label: { issuedBy } }) {
  return `<p><a href="${escape(url)}">${escape(title)}</a> ${escape(issuedBy.name)}</p>`;
}

/** The text as the feed has it: its notes have their own links. */
export function drawArticle({ title, summary, content_html: text, date_published: date }) {
  return `<article><h2>${escape(title)}</h2><p>${longDate(new Date(date))}</p><p>${escape(summary)}</p>${text}</article>`;
}

export function drawMembers(items) {
  const lines = items.map(
    ({ title, url, _organization: { legalForm, address } }) =>
      `<li><a href="${escape(url)}">${escape(title)}</a><p>${escape(legalForm)}</p><p>${escape(address)}</p></li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}
