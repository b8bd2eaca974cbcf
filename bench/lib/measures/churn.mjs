/** A widget is put into the page, shows its feed and is taken out, again and again: what stays? */
import { memory, pause, withPage } from '../browser.mjs';
import { month } from '../feed.mjs';
import { writeMib, writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { countWork } from './count-work.mjs';
import { tellPainted } from './painted.mjs';
import { byHand, entriesOf, ourElement, pagesOf, peersMonths, peersNews } from './widgets.mjs';

const times = 200;
/** Rounds before the count begins: code and caches that are made once are not what a widget leaves behind. */
const warmUp = 20;
/** Until what is kept for those who come soon has been forgotten, by the clock of `countWork`. */
const settling = 1_500;

const month100 = { src: feedPath('events', 100), date: month, view: 'month' };
const news100 = { src: feedPath('articles', 100), 'page-size': '0' };
const label = { src: feedPath('labels', 1) };

/** Each with its attributes, and with the one by hand that it is compared with. */
const row = (element, attributes, floor = element.name) => ({ ...element, attributes, floor });
const rows = [
  row(byHand('floor-month', 'month by hand'), month100),
  row(ourElement('agenda-calendar', 'all'), month100, 'floor-month'),
  ...peersMonths.map((peer) => row(peer, month100, 'floor-month')),
  row(ourElement('agenda-list', 'all'), { src: month100.src }),
  row(byHand('floor-news', 'news by hand'), news100),
  row(ourElement('news-list', 'all'), news100, 'floor-news'),
  row(peersNews, news100, 'floor-news'),
  row(byHand('floor-label', 'label by hand'), label),
  row(ourElement('label-badge', 'all'), label, 'floor-label'),
];

export const churn = {
  title: `${times} times put in and taken out`,
  cpus: [1],
  entry: entriesOf(rows),
  pages: pagesOf('churn', rows, () => ''),
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
  rows,
  async visit(browser, { server, cpu, row: { name, tag, attributes, event } }) {
    const conditions = { origin: server.origin, cpu, setup: [countWork, tellPainted] };
    return await withPage(browser, conditions, async (page, devtools) => {
      await page.goto(`${server.origin}/churn/${name}.html`);
      const what = { tag, attributes, event };
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

/** In the page. Resolves with the milliseconds until each was painted, and to take it out. */
async function putAndTake({ tag, attributes, event, times }) {
  await customElements.whenDefined(tag);
  const app = document.querySelector('#app');
  let time = 0;
  for (let i = 0; i < times; i++) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const start = performance.now();
    app.append(element);
    await globalThis.painted(element, event);
    time += performance.now() - start;
    // Work that the element puts off until after its first paint is done before it goes.
    await new Promise((resolve) => requestIdleCallback(resolve));
    const end = performance.now();
    element.remove();
    time += performance.now() - end;
  }
  return time;
}
