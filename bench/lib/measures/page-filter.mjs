/** Ten lists of ten feeds, and a word that filters all of them. */
import { month } from '../feed.mjs';
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { withShown } from '../visit.mjs';
import { inMiddle, ours } from './widgets.mjs';

const size = 500;
const shown = 20;
const word = 'mobilité';

/** Each feed has an address of its own, so that nothing is shared. */
const sources = ['articles', 'articles', 'articles', 'articles', 'events', 'events', 'events']
  .concat('events', 'events', 'labels')
  .map((items, index) => ({ items, src: `${feedPath(items, size)}?${index}` }));

function widget({ items, src }, index) {
  const attributes = `class="list" src="${src}"`;
  if (items === 'articles') return `<news-list ${attributes} page-size="${shown}"></news-list>`;
  if (items === 'labels') return `<label-list ${attributes} page-size="${shown}"></label-list>`;
  return index < 7
    ? `<agenda-list ${attributes} page-size="${shown}"></agenda-list>`
    : `<agenda-calendar ${attributes} date="${month}" view="month"></agenda-calendar>`;
}

const rows = [
  {
    name: 'floor',
    label: 'by hand',
    entry: 'floor-filter.js',
    head: '<link rel="stylesheet" href="/bundles/floor-filter.css"><script type="module" src="/bundles/floor-filter.js"></script>',
    body: sources
      .map(({ items, src }, index) => {
        const view = index === 7 || index === 8 ? 'month' : items;
        return `<div class="list" data-view="${view}" data-src="${src}"></div>`;
      })
      .join(''),
  },
  {
    name: 'ours',
    label: '<feed-filter>',
    head: ours('all'),
    body: `<feed-filter></feed-filter>${sources.map(widget).join('')}`,
  },
];

export const pageFilter = {
  title: `Ten lists, ${size * sources.length} items, filtered by a word`,
  cpus: [4],
  entry: ['floor-filter.js'],
  pages: Object.fromEntries(
    rows.map(({ name, head, body }) => [
      `/page-filter/${name}.html`,
      { head, body: inMiddle(body) },
    ]),
  ),
  columns: [
    { key: 'feedback', title: 'first frame ms', write: writeMs },
    { key: 'time', title: 'all painted ms', write: writeMs, ratio: true },
    { key: 'longest', title: 'longest task ms', write: writeMs },
    { key: 'requests', title: 'requests', write: writeWhole },
  ],
  rows: rows.map(({ name, label }) => ({
    name,
    label,
    floor: 'floor',
    event: '.list >>> :is(article, .event, .open, .badge)',
    widgets: sources.length,
  })),
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/page-filter/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, async (page) => {
      await page.evaluate(waitForFilter);
      server.takeSent();
      const figures = await page.evaluate(filterBy, word);
      const { kept, ...times } = figures;
      if (!kept) throw new Error(`${row.label} shows nothing of “${word}”.`);
      return { ...times, requests: server.takeSent().length };
    });
  },
};

/** In the page: the filter is drawn, the visitor is in its field, and all is quiet. */
async function waitForFilter() {
  const filter = document.querySelector('feed-filter');
  while (filter && !filter.shadowRoot.querySelector('[type="search"]'))
    await new Promise(requestAnimationFrame);
  await filter?.settled();
  (filter?.shadowRoot ?? document).querySelector('[type="search"]').focus();
  await new Promise((resolve) => setTimeout(resolve, 3000));
}

/** In the page. A word is given as by a visitor who presses Enter after it. */
async function filterBy(word) {
  const filter = document.querySelector('feed-filter');
  const field = (filter?.shadowRoot ?? document).querySelector('[type="search"]');
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(''));
    });
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  await painted();
  const start = performance.now();
  field.value = word;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  const feedback = (await painted()) - start;
  await filter?.settled();
  const time = (await painted()) - start;
  // Far content is laid out later, in tasks that count too.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const kept = filter
    ? filter.shadowRoot.querySelector('[part="finder-found"]').textContent
    : document.querySelector('.list article');
  return { feedback, time, longest, kept: !!kept };
}
