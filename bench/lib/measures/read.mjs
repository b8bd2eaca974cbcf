/** Reading a feed's text with the library, beside what `JSON.parse` needs for it; each in a fresh page. */
import { withPage } from '../browser.mjs';
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';

const count = 10_000;

const measureOf = (kind) => ({
  title: `Reading ${count} ${kind}`,
  cpus: [4],
  entry: 'read.js',
  pages: {
    '/read.html': { head: '<script type="module" src="/bundles/read.js"></script>', body: '' },
  },
  columns: [
    { key: 'time', title: 'ms', write: writeMs, ratio: true },
    { key: 'count', title: 'items', write: writeWhole },
  ],
  rows: [
    { name: 'parse', label: 'JSON.parse' },
    { name: 'entries', label: 'readText' },
    { name: 'items', label: 'readText, every item' },
  ],
  async visit(browser, { server, cpu, row }) {
    const what = { task: row.name, kind, feed: feedPath(kind, count) };
    return await withPage(browser, { origin: server.origin, cpu }, async (page) => {
      await page.goto(`${server.origin}/read.html`);
      return await page.evaluate((asked) => globalThis.timeRead(asked), what);
    });
  },
});

export const readEvents = measureOf('events');
export const readArticles = measureOf('articles');
