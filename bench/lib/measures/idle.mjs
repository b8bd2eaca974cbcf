/** Three seconds of a page whose widgets have shown their feeds: what do they do? */
import { pause, withPage } from '../browser.mjs';
import { month } from '../feed.mjs';
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { countWork } from './count-work.mjs';
import { tellPainted } from './painted.mjs';
import { byHand, entriesOf, inMiddle, ourElement, peersMonths, peersNews } from './widgets.mjs';

const settling = 2_000;
const counted = 3_000;

const feeds = {
  month: feedPath('events', 1000),
  list: feedPath('events', 100),
  news: feedPath('articles', 100),
  label: feedPath('labels', 1),
};

/** Elements with their feeds. */
const floor = [
  [byHand('floor-month'), feeds.month],
  [byHand('floor-news'), feeds.news],
  [byHand('floor-label'), feeds.label],
];
const ours = [
  [ourElement('agenda-calendar', 'all'), feeds.month],
  [ourElement('agenda-list', 'all'), feeds.list],
  [ourElement('news-list', 'all'), feeds.news],
  [ourElement('label-badge', 'all'), feeds.label],
];
const again = { widgets: ours, query: '?now', more: 'refresh="30"' };

const rows = [
  { name: 'blank', label: 'blank page', widgets: [] },
  { name: 'by-hand', label: 'three by hand', widgets: floor },
  { name: 'ours', label: 'our four', widgets: ours },
  { name: 'refresh', label: '… with refresh', ...again },
  { name: 'hidden', label: '… with refresh, hidden', ...again, hidden: true },
  ...peersMonths.map((peer) => ({ ...peer, widgets: [[peer, feeds.month]] })),
  { ...peersNews, widgets: [[peersNews, feeds.news]] },
];

const pageOf = ({ widgets, query = '', more = '' }) => ({
  head: [...new Set(widgets.map(([{ head }]) => head))].join(''),
  body: inMiddle(
    widgets
      .map(([{ tag }, feed]) => `<${tag} src="${feed}${query}" date="${month}" ${more}></${tag}>`)
      .join(''),
  ),
});

export const idle = {
  title: `${counted / 1000} seconds of idle widgets, ${counted / 100} of their timers`,
  cpus: [1],
  entry: entriesOf(rows.flatMap(({ widgets }) => widgets.map(([element]) => element))),
  pages: Object.fromEntries(rows.map((row) => [`/idle/${row.name}.html`, pageOf(row)])),
  columns: [
    { key: 'timers', title: 'timers', write: writeWhole },
    { key: 'waiting', title: 'still waiting', write: writeWhole },
    { key: 'frames', title: 'frames', write: writeWhole },
    { key: 'observers', title: 'observer calls', write: writeWhole },
    { key: 'requests', title: 'requests', write: writeWhole },
    { key: 'styles', title: 'styles', write: writeWhole },
    { key: 'layouts', title: 'layouts', write: writeWhole },
    { key: 'script', title: 'script ms', write: writeMs },
    { key: 'tasks', title: 'tasks ms', write: writeMs },
  ],
  rows,
  async visit(browser, { server, cpu, row }) {
    const conditions = { origin: server.origin, cpu, setup: [countWork, tellPainted] };
    return await withPage(browser, conditions, async (page, devtools) => {
      await page.goto(`${server.origin}/idle/${row.name}.html`);
      for (const [{ tag, event }] of row.widgets) await page.evaluate(isShown, tag, event);
      if (row.hidden) await page.evaluate(hide);
      await pause(settling);
      await devtools.send('Performance.enable');
      server.takeSent();
      const work = await page.evaluate('structuredClone(work)');
      const before = await metrics(devtools);
      await pause(counted);
      const after = await metrics(devtools);
      const did = await page.evaluate('structuredClone(work)');
      const requests = server.takeSent().length;
      return {
        timers: did.timers - work.timers,
        waiting: did.waiting,
        frames: did.frames - work.frames,
        observers: did.observers - work.observers,
        requests,
        styles: after.RecalcStyleCount - before.RecalcStyleCount,
        layouts: after.LayoutCount - before.LayoutCount,
        script: (after.ScriptDuration - before.ScriptDuration) * 1000,
        tasks: (after.TaskDuration - before.TaskDuration) * 1000,
      };
    });
  },
};

async function metrics(devtools) {
  const { metrics: list } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** In the page. */
function isShown(tag, event) {
  return globalThis.painted(document.querySelector(tag), event);
}

/** In the page: a tab that is not looked at. A headless browser has none, so the page is told. */
function hide() {
  Object.defineProperty(document, 'hidden', { value: true });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}
