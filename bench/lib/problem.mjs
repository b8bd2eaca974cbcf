/** The difference between a page and its feed, in words; undefined where there is none. */
const dayMs = 86_400_000;

/** Events that each page of a month has room for in a day. */
const perDay = 3;

/** The numbers in the titles of lib/feed.mjs, by which an item is known in any page. */
export const numberIn = (text) => /n° (\d+)|\((\d+)\)/.exec(text)?.slice(1).find(Boolean);

const numberOf = ({ title }) => numberIn(title);

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

const within = (from, to) => (item) =>
  item._event.startDate.slice(0, 10) <= isoDay(to) &&
  item._event.endDate.slice(0, 10) >= isoDay(from);

/** The newest hundred, all of them and no others. */
export function newsProblem({ numbers, items }) {
  const newest = items.toSorted(
    (a, b) => Date.parse(b.date_published) - Date.parse(a.date_published),
  );
  const wanted = newest.slice(0, 100).map(({ title }) => numberIn(title));
  const missing = wanted.filter((number) => !numbers.has(number)).length;
  if (missing || numbers.size !== wanted.length)
    return `of the ${wanted.length} newest articles ${missing} are missing, among ${numbers.size} that are shown`;
}

/**
 * @param {{ period?: string, numbers: Set<string>, days?: string[][], items: object[], lang: string }} shown
 *   `numbers` are those of the events, `days` is what lies in each cell of a month
 * @param {Date} first the month's first day
 */
export function monthProblem({ period, numbers, days, items, lang }, first, kind) {
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()];
  const monthName = first.toLocaleDateString(lang, { month: 'long', timeZone: 'UTC' });
  const name = `${monthName} ${year}`.toLowerCase();
  if (!period?.toLowerCase().includes(name)) return `it says “${period}” instead of “${name}”`;

  const monthEnd = Date.UTC(year, month + 1, 0);
  const monday = first.getTime() - ((first.getUTCDay() + 6) % 7) * dayMs;
  const grid = kind === 'month' ? [monday, monday + 41 * dayMs] : [first.getTime(), monthEnd];

  const mayShow = new Set(items.filter(within(...grid)).map(numberOf));
  const strangers = [...numbers].filter((number) => !mayShow.has(number));
  if (strangers.length) return `${strangers.length} of its events are not of ${name}`;
  if (!numbers.size) return `nothing of ${name} can be seen`;
  if (kind === 'month') return daysProblem(days, items, monday, monthEnd);

  const here = items.filter(within(first.getTime(), monthEnd));
  const there = here.filter((item) => numbers.has(numberOf(item)));
  if (there.length < here.length)
    return `${there.length} events of ${name} can be seen, of ${here.length} that there are`;
}

/**
 * A day has no room for all events, and each library chooses its own: three must be seen, or all where there
 * are fewer, and none of other days. A bar that goes on from the day before may have its title there.
 */
function daysProblem(days, items, monday, monthEnd) {
  if (monday + days.length * dayMs <= monthEnd) return `it has ${days.length} days`;
  for (const [index, texts] of days.entries()) {
    const day = monday + index * dayMs;
    const here = items.filter(within(day, day));
    const own = new Set(here.map(numberOf));
    const named = [...new Set(texts.map(numberIn).filter(Boolean))];
    const strangers = named.filter((number) => !own.has(number));
    if (strangers.length) return `${strangers.length} events on ${isoDay(day)} are of other days`;

    const begun = here.filter(within(day - dayMs, day - dayMs)).length;
    const nameless = texts.filter((text) => !text).length;
    const shown = named.length + Math.min(nameless, begun);
    const wanted = Math.min(here.length, perDay);
    if (shown < wanted) return `${shown} of ${wanted} events can be seen on ${isoDay(day)}`;
  }
}
