/** Three seconds of a page whose widgets have shown their feeds: what do they do? */
import { pause, withPage } from '../browser.mjs';
import { month } from '../feed.mjs';
import { writeMs, writeWhole } from '../report.mjs';
import { feedPath } from '../server.mjs';
import { countWork } from './count-work.mjs';
import { ours } from './widgets.mjs';

const settling = 2_000;
const counted = 3_000;

const body = (more = '', query = '') => `
<agenda-calendar src="${feedPath('events', 1000)}${query}" date="${month}" ${more}></agenda-calendar>
<agenda-list src="${feedPath('events', 100)}${query}" ${more}></agenda-list>
<news-list src="${feedPath('articles', 100)}${query}" ${more}></news-list>
<label-badge src="${feedPath('labels', 1)}${query}" ${more}></label-badge>`;

export const idle = {
  title: `${counted / 1000} seconds of idle widgets`,
  cpus: [1],
  pages: {
    '/idle/blank.html': { body: '' },
    '/idle/widgets.html': { head: ours('all'), body: body() },
    '/idle/refresh.html': { head: ours('all'), body: body('refresh="30"', '?now') },
  },
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
  rows: [
    { name: 'blank', label: 'blank page', path: 'blank' },
    { name: 'widgets', label: 'one of each', path: 'widgets' },
    { name: 'refresh', label: '… with refresh', path: 'refresh' },
    { name: 'hidden', label: '… with refresh, hidden', path: 'refresh', hidden: true },
  ],
  async visit(browser, { server, cpu, row }) {
    const conditions = { origin: server.origin, cpu, setup: countWork };
    return await withPage(browser, conditions, async (page, devtools) => {
      await page.goto(`${server.origin}/idle/${row.path}.html`);
      await page.evaluate(shown);
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

/** In the page: resolves when each widget shows its feed. */
async function shown() {
  const tags = 'agenda-calendar, agenda-list, news-list, label-badge';
  const widgets = [...document.querySelectorAll(tags)];
  await Promise.all(
    widgets.map(
      (widget) =>
        widget.state === 'ready' ||
        new Promise((resolve) => widget.addEventListener('feed-load', resolve, { once: true })),
    ),
  );
}

/** In the page: a tab that is not looked at. A headless browser has none, so the page is told. */
function hide() {
  Object.defineProperty(document, 'hidden', { value: true });
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
}
