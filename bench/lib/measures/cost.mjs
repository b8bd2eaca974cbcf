/** The cost that one widget adds to an otherwise empty page. */
import { month } from '../feed.mjs';
import { columns } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { startFigures, withShown } from '../visit.mjs';
import { inMiddle, ourElement, ours, pagesOf, seen } from './widgets.mjs';

/** Each with a feed of the size that a large town has: the month that is shown has forty events. */
const tags = {
  'news-list': `<news-list src="${feedPath('articles', 30)}"></news-list>`,
  'news-article': `<news-article src="${feedPath('texts', 10)}"></news-article>`,
  'agenda-calendar': `<agenda-calendar src="${feedPath('events', 1000)}" date="${month}"></agenda-calendar>`,
  'agenda-list': `<agenda-list src="${feedPath('events', 1000)}"></agenda-list>`,
  'label-badge': `<label-badge src="${feedPath('labels', 5)}"></label-badge>`,
  'label-list': `<label-list src="${feedPath('labels', 12)}"></label-list>`,
  'member-list': `<member-list src="${feedPath('members', 60)}"></member-list>`,
  'initiative-list': `<initiative-list src="${feedPath('initiatives', 60)}"></initiative-list>`,
  'action-plan': `<action-plan src="${feedPath('plan', 26)}"></action-plan>`,
};
const elements = Object.keys(tags).map((tag) => ourElement(tag));
const calendar = ourElement('agenda-calendar');
const news = ourElement('news-list');
/** A browser of before 2026, which then loads a copy of `Temporal`. */
const old = {
  ...calendar,
  name: 'without-temporal',
  label: `${calendar.label}, no Temporal`,
  head: `<script>delete globalThis.Temporal</script>${calendar.head}`,
};
const filter = ourElement('feed-filter');
const filtered = {
  ...filter,
  name: 'filtered',
  label: `${news.label} and ${filter.label}, by autoload.js`,
};
const filteredBody = `<feed-filter></feed-filter>${tags['news-list']}`;

const shown = new Set([
  'code',
  'feed',
  'requests',
  'start',
  'main',
  'later',
  'tasks',
  'laterTasks',
  'heap',
  'shift',
]);

export const cost = {
  title: 'What one widget costs a page',
  cpus: [1, 4],
  timesStart: true,
  pages: {
    '/cost/nothing.html': { body: '<p class="plain">Une page.</p>' },
    ...pagesOf('cost', [...elements, old], (tag) => tags[tag]),
    '/cost/filtered.html': { head: ours('autoload'), body: inMiddle(filteredBody) },
    '/cost/all.html': { head: ours('all'), body: Object.values(tags).join('') },
  },
  columns: columns
    .filter(({ key }) => shown.has(key))
    .map((column) => ({ ...column, ratio: false, detail: false })),
  rows: [
    { name: 'nothing', label: 'the page alone', event: '.plain' },
    ...[...elements, old, filtered].map(seen),
    { name: 'all', label: 'the nine, by all.js', event: elements.map((one) => seen(one).event) },
  ],
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/cost/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, (page, devtools, times) =>
      startFigures(page, devtools, times, conditions),
    );
  },
};
