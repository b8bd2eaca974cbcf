/** From the top to the bottom of two thousand articles, one screen in each frame: all of it is new. */
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { withShown } from '../visit.mjs';
import { frameColumns, frameFigures } from './frames.mjs';
import { byHand, entriesOf, ourElement, pagesOf, peersNews, seen } from './widgets.mjs';

const size = 2000;

const attributes = `src="${feedPath('articles', size)}" page-size="${size}"`;
const elements = [byHand('floor-news'), ourElement('news-list'), peersNews];

export const scroll = {
  title: `Scrolling ${size} articles`,
  cpus: [4],
  timesStart: true,
  entry: entriesOf(elements),
  pages: pagesOf('scroll', elements, (tag) => `<${tag} ${attributes}></${tag}>`),
  columns: [
    { key: 'start', title: 'visible ms', write: writeMs, ratio: true },
    { key: 'articles', title: 'articles', write: writeWhole },
    ...frameColumns,
  ],
  rows: elements.map(seen),
  async visit(browser, { server, cpu, row }) {
    const conditions = { server, path: `/scroll/${row.name}.html`, row, cpu };
    return await withShown(browser, conditions, async (page, _devtools, { start }) => {
      const articles = await page.evaluate('bench.shown().events.length');
      if (articles !== size) throw new Error(`${row.label} shows ${articles} of ${size} articles.`);
      const scrolled = await page.evaluate(scrollDown);
      return { start, articles, ...(await frameFigures(page, scrolled)) };
    });
  },
};

/** In the page, once it is quiet. Resolves with when it was scrolled, and how long each frame took. */
async function scrollDown() {
  const frame = () => new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const root = document.scrollingElement;
  const from = performance.now();
  const frames = [];
  let last = await frame();
  // The bottom moves while what comes into view gets its real height.
  while (root.scrollTop + root.clientHeight < root.scrollHeight - 1) {
    root.scrollBy(0, root.clientHeight);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return { from, to: performance.now(), frames };
}
