/** One visit to a page, from the address to the last figure. */
import { memory, networks, pause, withPage } from './browser.mjs';
import { words } from './feed.mjs';
import { median } from './report.mjs';
import { watch } from './watch.mjs';

const monthsTurned = 5;

/** Milliseconds for which a visitor looks at a month before he turns it. */
const aLook = 300;

const wordsTyped = 4;

/** Opens a page that is watched, waits until its events are painted, and calls `use` with it. */
export async function withShown(browser, { server, path, row, cpu, net }, use) {
  const { event, period, next, day, widgets } = row;
  const argument = { event, period, next, day, widgets };
  const conditions = { origin: server.origin, cpu, net, setup: watch, argument };
  return await withPage(browser, conditions, async (page, devtools) => {
    server.takeSent();
    await devtools.send('Performance.enable');
    const idle = await taskTime(devtools);
    await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
    const start = await page.evaluate('bench.start');
    const main = (await taskTime(devtools)) - idle;
    return await use(page, devtools, { start, idle, main });
  });
}

/** Milliseconds that the main thread has worked so far. */
async function taskTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/**
 * @param {{ server: object, path: string, row: object, cpu: number, net: string }} conditions `row`
 *   is one of lib/pages.mjs
 * @returns figures of one visit; times in milliseconds, sizes in bytes
 */
export async function visit(browser, conditions) {
  return await withShown(browser, conditions, async (page, devtools, times) => {
    const figures = await startFigures(page, devtools, times, conditions);
    if (conditions.row.next) {
      const turns = [];
      for (let i = 0; i < monthsTurned; i++) {
        turns.push(await page.evaluate('bench.nextMonth()'));
        await pause(aLook);
      }
      figures.firstTurn = turns[0];
      figures.turn = median(turns);
    }
    const there = await page.evaluate((known) => globalThis.bench.wordsThere(known), words);
    const typed = [];
    for (const word of there.slice(0, wordsTyped))
      typed.push(await page.evaluate(`bench.filter("${word}")`));
    figures.firstFilter = typed[0];
    figures.filter = median(typed);
    return figures;
  });
}

/** The costs of a page until its events are there, and `later` until it rests. */
export async function startFigures(page, devtools, { start, idle, main }, { server, net }) {
  const longTasks = await page.evaluate(`bench.longTasks(0, ${start})`);
  const { sent, total } = await atRest(devtools, server, networks[net]?.latency);
  const { tasks: laterTasks } = await page.evaluate(`bench.longTasks(${start}, Infinity)`);
  const traffic = trafficOf(sent);
  const left = await memory(devtools);
  const shift = await page.evaluate('bench.shift()');
  const later = total - idle - main;
  return { start, main, later, laterTasks, ...longTasks, ...traffic, shift, ...left };
}

/** Rounds after which a page that never rests is taken as it is. */
const mostRounds = 60;

/**
 * Waits until a page asks for nothing and does nothing any more.
 *
 * @param latency milliseconds for which the server does not know of a request
 * @returns what was sent to it until then, and how long its main thread has worked
 */
export async function atRest(devtools, server, latency = 0) {
  const sent = [];
  let before = 0;
  for (let round = 0; ; round++) {
    const more = server.takeSent();
    const total = await taskTime(devtools);
    sent.push(...more);
    const rests = round > 0 && !more.length && total - before < 5;
    if (rests || round === mostRounds) return { sent, total };
    before = total;
    await pause(250 + 1.5 * latency);
  }
}

/** Requests, those for the feed, and the bytes of all bodies as they travelled: the feed's, and the others'. */
export function trafficOf(sent) {
  const bytes = (some) => some.reduce((sum, one) => sum + one.bytes, 0);
  const feeds = sent.filter(({ path }) => path.startsWith('/feeds/'));
  const feed = bytes(feeds);
  return { requests: sent.length, feeds: feeds.length, code: bytes(sent) - feed, feed };
}
