/** A widget is put into the page, shows its feed and is taken out, again and again: what stays? */
import { memory, pause, withPage } from '../browser.mjs';
import { month } from '../feed.mjs';
import { writeMib, writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { countWork } from './count-work.mjs';
import { byHand, ours } from './widgets.mjs';

const times = 200;
/** What is loaded, compiled and cached once is not what a widget leaves behind. */
const warmUp = 20;
/** Until what is kept for those who come soon has been forgotten, by the clock of `countWork`. */
const settling = 1_500;

const month100 = { src: feedPath('events', 100), date: month, view: 'month' };
const news100 = { src: feedPath('articles', 100) };
const label = { src: feedPath('labels', 1) };

/** `shows`: what must be there once the feed is. */
const rows = [
  { tag: 'floor-month', attributes: month100, path: 'by-hand', shows: '.event' },
  {
    tag: 'agenda-calendar',
    attributes: month100,
    path: 'ours',
    shows: '.event',
    floor: 'floor-month',
  },
  { tag: 'agenda-list', attributes: { src: month100.src }, path: 'ours', shows: '.open' },
  { tag: 'floor-news', attributes: news100, path: 'by-hand', shows: 'article' },
  {
    tag: 'news-list',
    attributes: { ...news100, 'page-size': '0' },
    path: 'ours',
    shows: 'article',
    floor: 'floor-news',
  },
  { tag: 'floor-label', attributes: label, path: 'by-hand', shows: 'a' },
  { tag: 'label-badge', attributes: label, path: 'ours', shows: '.badge', floor: 'floor-label' },
];

export const churn = {
  title: `${times} times put in and taken out`,
  cpus: [1],
  entry: byHand.entry,
  pages: {
    '/churn/by-hand.html': { head: byHand.head, body: '<div id="app"></div>' },
    '/churn/ours.html': { head: ours('all'), body: '<div id="app"></div>' },
  },
  columns: [
    { key: 'each', title: 'ms each', write: writeMs, ratio: true },
    { key: 'nodesBefore', title: 'nodes before', write: writeWhole },
    { key: 'nodes', title: 'after', write: writeWhole },
    { key: 'listenersBefore', title: 'listeners before', write: writeWhole },
    { key: 'listeners', title: 'after', write: writeWhole },
    { key: 'heapBefore', title: 'heap before MiB', write: writeMib },
    { key: 'heap', title: 'after', write: writeMib },
    { key: 'leak', title: 'bytes left of each', write: writeWhole },
  ],
  rows: rows.map((row) => ({ ...row, name: row.tag, label: row.tag, floor: row.floor ?? row.tag })),
  async visit(browser, { server, cpu, row: { path, ...what } }) {
    const conditions = { origin: server.origin, cpu, setup: countWork };
    return await withPage(browser, conditions, async (page, devtools) => {
      await page.goto(`${server.origin}/churn/${path}.html`);
      await page.evaluate(putAndTake, { ...what, times: warmUp });
      const before = await settled(devtools);
      const time = await page.evaluate(putAndTake, { ...what, times });
      const after = await settled(devtools);
      return {
        each: time / times,
        nodesBefore: before.nodes,
        listenersBefore: before.listeners,
        heapBefore: before.heap,
        ...after,
        leak: (after.heap - before.heap) / times,
      };
    });
  },
};

async function settled(devtools) {
  await pause(settling);
  return await memory(devtools);
}

/** In the page. Resolves with the milliseconds that all of it has taken, frames included. */
async function putAndTake({ tag, attributes, shows, times }) {
  await customElements.whenDefined(tag);
  const app = document.querySelector('#app');
  const start = performance.now();
  for (let i = 0; i < times; i++) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const shown = new Promise((resolve) =>
      element.addEventListener('feed-load', resolve, { once: true }),
    );
    app.append(element);
    await shown;
    // Its observers have their say, and it is painted, before it goes.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (!(element.shadowRoot ?? element).querySelector(shows)) throw new Error(`${tag} is empty`);
    element.remove();
  }
  return performance.now() - start;
}
