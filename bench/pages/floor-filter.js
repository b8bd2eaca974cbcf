/** The floor for a page that is filtered as a whole: all lists in one loop, the first of each drawn. */
import { itemsOf } from './feed.js';
import { byDate, drawAgenda, drawLabel, drawMonth, drawNews } from './floor-draw.js';
import './floor.css';

const shown = 20;
const month = new Date('2036-06-01T00:00');
const isOfMonth = ({ _event: { startDate } }) => startDate.startsWith('2036-06');
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const drawers = {
  articles: (items) => drawNews(items.slice(0, shown)),
  events: (items) => drawAgenda(items.filter(isOfMonth).slice(0, shown), month),
  month: (items) => drawMonth(items, month),
  labels: (items) =>
    items
      .slice(0, shown)
      .map((item) => `<article>${drawLabel(item)}</article>`)
      .join(''),
};

const lists = await Promise.all(
  [...document.querySelectorAll('.list')].map(async (place) => {
    const items = await itemsOf(place.dataset.src);
    const { view } = place.dataset;
    return { place, view, items: view === 'articles' ? byDate(items) : items };
  }),
);

const textOf = ({ title, summary, content_text: text, content_html: html, tags }) =>
  plain([title, summary, text, html, ...tags].join(' '));

function show(word) {
  const wanted = plain(word);
  for (const { place, view, items } of lists) {
    place.innerHTML = drawers[view](items.filter((item) => textOf(item).includes(wanted)));
  }
}

document.querySelector('#filter').addEventListener('input', ({ target }) => show(target.value));
show('');
