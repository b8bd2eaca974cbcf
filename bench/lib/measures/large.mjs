/** A feed of megabytes comes in: for how long at a time does it keep the page from answering its visitor? */
import { pause, withPage } from '../browser.mjs';
import { largeFeeds } from '../feed-large.mjs';
import { writeMib, writeMs } from '../report.mjs';
import { inMiddle, ours } from './widgets.mjs';

/** Until what an element does in idle time after it has shown its feed has begun. */
const settling = 1000;

const rows = Object.entries(largeFeeds).map(([name, { tag, attributes = '', label }]) => ({
  name,
  tag,
  attributes,
  label,
}));

export const large = {
  title: 'Feeds of megabytes',
  cpus: [1],
  pages: Object.fromEntries(
    rows.map(({ name, tag, attributes }) => [
      `/large/${name}.html`,
      { head: ours(tag), body: inMiddle(`<${tag} src="/large/${name}" ${attributes}></${tag}>`) },
    ]),
  ),
  columns: [
    { key: 'bytes', title: 'feed MiB', write: writeMib },
    { key: 'longest', title: 'longest task ms', write: writeMs },
    { key: 'second', title: 'the next ms', write: writeMs },
    { key: 'shown', title: 'shown ms', write: writeMs },
  ],
  rows,
  async visit(browser, { server, cpu, row: { name } }) {
    const conditions = { origin: server.origin, cpu, setup: tellLoaded };
    return await withPage(browser, conditions, async (page, devtools) => {
      const tasks = await traceTasks(devtools);
      await page.goto(`${server.origin}/large/${name}.html`);
      const shown = await page.evaluate('bench.loaded');
      await pause(settling);
      const [longest, second] = await tasks();
      const bytes = await page.evaluate(sizeOf, `${server.origin}/large/${name}`);
      return { bytes, longest, second, shown };
    });
  },
};

/** In the page: the bytes of an answer, once it is no longer compressed. */
function sizeOf(address) {
  return performance.getEntriesByName(address)[0].decodedBodySize;
}

/** In the page, before its scripts: the time at which an element has read its feed, and what keeps it from that. */
function tellLoaded() {
  const loaded = new Promise((resolve, reject) => {
    addEventListener('feed-load', () => resolve(performance.now()), true);
    addEventListener('feed-error', ({ detail }) => reject(detail.error ?? detail), true);
  });
  globalThis.bench = { loaded };
}

/**
 * Begins to watch the main threads.
 *
 * @returns a function that ends it, and gives the milliseconds of processor time of their tasks, the longest first:
 *   what other processes did meanwhile is not in it
 */
async function traceTasks(devtools) {
  const events = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const includedCategories = ['toplevel', 'disabled-by-default-devtools.timeline'];
  const traceConfig = { includedCategories, excludedCategories: ['*'] };
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
    await devtools.send('Tracing.end');
    await complete;
    const threadOf = ({ pid, tid }) => `${pid} ${tid}`;
    const main = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(threadOf),
    );
    return events
      .filter((event) => /RunTask$/.test(event.name) && event.tdur && main.has(threadOf(event)))
      .map(({ tdur }) => tdur / 1000)
      .sort((a, b) => b - a);
  };
}
