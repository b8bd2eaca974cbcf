/** A page that shows nothing, or not what it should, is quick: each is checked before it is timed. */
import { monthsFrom } from './feed.mjs';
import { monthProblem, newsProblem, numberIn } from './problem.mjs';
import { withShown } from './visit.mjs';

/**
 * Opens a page and compares what can be seen with the feed; goes to the next month and compares
 * again.
 *
 * @param {{ server: object, path: string, row: object, kind: string, items: object[],
 *   lang: string }} conditions
 * @throws in one sentence that names the page
 */
export async function verify(browser, conditions) {
  const { label } = conditions.row;
  const problem = await problemOf(browser, conditions).catch(
    ({ message }) => message.split('\n')[0],
  );
  if (problem)
    throw new Error(`${label} (${conditions.kind}) is no page to compare with: ${problem}.`);
}

async function problemOf(browser, { server, path, row, kind, items, lang }) {
  const conditions = { server, path, row, cpu: 1, net: 'fast' };
  return await withShown(browser, conditions, async (page) => {
    for (const turn of row.next ? [0, 1] : [0]) {
      if (turn) await page.evaluate('bench.nextMonth()');
      const { period, events, days } = await page.evaluate('bench.shown()');
      const shown = { period, numbers: new Set(events.map(numberIn)), days, items, lang };
      const problem =
        kind === 'news' ? newsProblem(shown) : monthProblem(shown, monthsFrom(turn), kind);
      if (problem) return problem;
    }
    return undefined;
  });
}
