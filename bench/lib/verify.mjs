/** A page that shows nothing, or not what it should, is quick: each is checked before it is timed. */
import { monthsFrom } from './feed.mjs';
import { withShown } from './visit.mjs';

const dayMs = 86_400_000;

/** The numbers in the titles of lib/feed.mjs, by which an item is known in any page. */
const numberIn = (text) => /n° (\d+)|\((\d+)\)/.exec(text)?.slice(1).find(Boolean);

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

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
      const { period, events } = await page.evaluate('bench.shown()');
      const shown = { period, numbers: new Set(events.map(numberIn)), items, lang };
      const problem =
        kind === 'news' ? newsProblem(shown) : monthProblem(shown, monthsFrom(turn), kind);
      if (problem) return problem;
    }
    return undefined;
  });
}

/** The newest hundred, all of them and no others. */
function newsProblem({ numbers, items }) {
  const newest = items.toSorted(
    (a, b) => Date.parse(b.date_published) - Date.parse(a.date_published),
  );
  const wanted = newest.slice(0, 100).map(({ title }) => numberIn(title));
  const missing = wanted.filter((number) => !numbers.has(number)).length;
  if (missing || numbers.size !== wanted.length)
    return `of the ${wanted.length} newest articles ${missing} are missing, among ${numbers.size} that are shown`;
}

/**
 * A month's cells have no room for all events, and each library chooses its own: each day that has events
 * must show one of them. A list must have them all.
 */
function monthProblem({ period, numbers, items, lang }, first, kind) {
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const monthName = first.toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' });
  const name = `${monthName} ${year}`.toLowerCase();
  if (!period?.toLowerCase().includes(name)) return `it says “${period}” instead of “${name}”`;

  const monthEnd = Date.UTC(year, month + 1, 0);
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayMs;
  const grid = kind === 'month' ? [monday, monday + 41 * dayMs] : [first.getTime(), monthEnd];
  const within = (from, to) => (item) =>
    item._event.startDate.slice(0, 10) <= isoDay(to) &&
    item._event.endDate.slice(0, 10) >= isoDay(from);
  const numberOf = ({ title }) => numberIn(title);

  const mayShow = new Set(items.filter(within(...grid)).map(numberOf));
  const strangers = [...numbers].filter((number) => !mayShow.has(number));
  if (strangers.length) return `${strangers.length} of its events are not of ${name}`;

  const here = items.filter(within(first.getTime(), monthEnd));
  const there = here.filter((item) => numbers.has(numberOf(item)));
  if (!there.length || (kind !== 'month' && there.length < here.length))
    return `${there.length} events of ${name} can be seen, of ${here.length} that there are`;
  for (let day = first.getTime(); day <= monthEnd; day += dayMs) {
    const isThen = within(day, day);
    if (here.some(isThen) && !there.some(isThen)) return `nothing can be seen on ${isoDay(day)}`;
  }
}
