/** The bars that ours must keep, and how a run stands beside them. What is in KiB, scripts/size.mjs holds. */
import { asCode, inPairs, timesFloor, writeTable, writeTimes } from './report.mjs';

/** Rows that are ours, by their names in pages.mjs and measures/. Those with `refresh` ask again, as they should. */
const ours = new Set([
  'ours',
  'autoload',
  'ahead',
  'agenda-calendar',
  'agenda-list',
  'news-list',
  'label-badge',
  'news-article',
  'member-list',
  'initiative-list',
  'hidden',
]);

/** Another language, or another build, has no bars. */
const isHeld = ({ lang, dist }) => lang === undefined && dist === undefined;

const month = (size, cpu, net) => (result) =>
  result.kind === 'month' && result.size === size && result.cpu === cpu && result.net === net;
const ofMeasure = (name) => (result) => result.measure === name;

/** Where the month by hand was not visited, the first page stands in the floor's place: no ratio is said. */
const times = (key, most) => ({
  most,
  figure: (row, rows) => (row.floor === 'floor' ? timesFloor(row, rows, key) : undefined),
  write: writeTimes,
  note: (row, rows) => ` (${inPairs(row, rows, key)})`,
});

const ms = (key, most) => ({
  most,
  figure: ({ figures }) => figures[key],
  write: (time) => `${time.toFixed(1)} ms`,
});

/** Of the worst visit: what happens at two of five is not in their median. */
const count = (figureOf, most = 0, write = String) => ({
  most,
  figure: ({ visits }) => Math.max(...visits.map(figureOf)),
  write,
});

/** The sum of the changes of some figures: a decrease counts like an increase, so that they do not cancel out. */
const changes = (figures, keys) =>
  keys.reduce((sum, key) => sum + Math.abs(figures[key] - figures[`${key}Before`]), 0);

/**
 * Each with the results of a run that it looks at (`of`), the `figure` of a row, which is `most` at most, how
 * both are written, and what is said of it besides (`note`).
 */
const bars = [
  { what: 'Start, 1,000 events, CPU ×4', of: month(1000, 4, 'fast'), ...times('start', 1.25) },
  { what: 'Start, 10,000 events, CPU ×4', of: month(10_000, 4, 'fast'), ...times('start', 1.3) },
  { what: 'Start, 300 events, slow 4G', of: month(300, 1, 'slow4g'), ...times('start', 1.25) },
  { what: 'Next month, 10,000 events, CPU ×4', of: month(10_000, 4, 'fast'), ...times('turn', 2) },
  { what: 'Next month, 10,000 events, CPU ×1', of: month(10_000, 1, 'fast'), ...ms('turn', 16) },
  { what: 'The first of these months', of: month(10_000, 1, 'fast'), ...ms('firstTurn', 16) },
  { what: 'Heap, 10,000 events', of: month(10_000, 1, 'fast'), ...times('heap', 1.3) },
  {
    what: 'Layout shift of a month',
    of: ({ kind }) => kind === 'month',
    ...count(({ shift }) => shift),
  },
  {
    what: 'Requests for the feed of 20 calendars',
    of: ofMeasure('many'),
    ...count(({ feeds }) => feeds, 1),
  },
  {
    what: 'Nodes and listeners left of 200 widgets',
    of: ofMeasure('churn'),
    ...count((figures) => changes(figures, ['nodes', 'listeners'])),
  },
  {
    // Compiled code stays, some hundred bytes; an element that stays is some thousand.
    what: 'Heap left of each of them',
    of: ofMeasure('churn'),
    ...count(
      ({ leak }) => leak,
      1024,
      (bytes) => `${bytes.toFixed(0)} B`,
    ),
  },
  {
    what: 'Long tasks, scrolling 2,000 articles',
    of: ofMeasure('scroll'),
    ...count(({ tasks }) => tasks),
  },
  { what: 'Start, an article of 50 kB', of: ofMeasure('article'), ...times('start', 1.5) },
  {
    what: 'Long tasks after the first paint of 500 members',
    of: ofMeasure('members'),
    ...count(({ laterTasks }) => laterTasks),
  },
  {
    what: 'Long tasks, moving a map of 2,000 places',
    of: ofMeasure('map'),
    ...count(({ tasks }) => tasks),
  },
  {
    what: 'Timers, frames, observer calls, requests when idle',
    of: ofMeasure('idle'),
    ...count(({ timers, frames, observers, requests }) => timers + frames + observers + requests),
  },
  {
    // One for all agendas, set for midnight.
    what: 'Timers that wait then',
    of: ofMeasure('idle'),
    ...count(({ waiting }) => waiting, 1),
  },
];

/**
 * @param {object[]} results of one run or of several, as JSON files have them
 * @returns one for each bar that they have something of: `what` it is about, what it allows in words
 *   (`allowed`), and each of our rows' figure (`label`, `text`, and whether it is `over`). Of several
 *   runs under the same conditions the one of most visits counts; of several conditions, the largest
 */
export function heldToBars(results) {
  return bars.flatMap(({ what, of, most, figure, write, note = () => '' }) => {
    const telling = new Map();
    for (const result of results.filter((one) => isHeld(one) && of(one)))
      for (const row of result.rows.filter(({ name }) => ours.has(name))) {
        const one = { row, rows: result.rows, value: figure(row, result.rows) };
        if (Number.isFinite(one.value)) keep(telling, row.label, conditionsOf(result), one);
      }
    const figures = [...telling].map(([label, runs]) => {
      const { row, rows, value } = [...runs.values()].reduce(larger);
      const text = write(value);
      // A figure that rounds to the bar counts as one that keeps it.
      return { label, text: text + note(row, rows), over: value > most && text !== write(most) };
    });
    return figures.length ? { what, allowed: write(most), figures } : [];
  });
}

const conditionsOf = ({ measure, kind, size, cpu, net }) => [measure, kind, size, cpu, net].join();

function keep(telling, label, conditions, one) {
  if (!telling.has(label)) telling.set(label, new Map());
  const runs = telling.get(label);
  const known = runs.get(conditions);
  if (!known || tellsMore(one, known)) runs.set(conditions, one);
}

function tellsMore(one, other) {
  return (one.row.visits.length - other.row.visits.length || one.value - other.value) > 0;
}

const larger = (one, other) => (other.value > one.value ? other : one);

/** Whether these results have something of every bar. */
export const tellOfAllBars = (results) => heldToBars(results).length === bars.length;

export const barsTitle = 'Where the bar is';

/** @returns Markdown: a heading and a table; nothing where there is no figure for a bar */
export function barsSection(results) {
  const lines = heldToBars(results).map(({ what, allowed, figures }) => [
    what,
    allowed,
    inWords(figures),
  ]);
  if (!lines.length) return '';
  const table = writeTable(['what', 'at most', 'measured'], lines);
  return `### ${barsTitle}\n\n${table}\n\nBold: over the bar. In brackets: turn by turn.`;
}

/** The figures in words; a figure that all rows share is said once. */
function inWords(figures) {
  const isSame = figures.every(({ text }) => text === figures[0].text);
  const said = isSame ? figures.slice(0, 1) : figures;
  return said
    .map(({ label, text, over }) => {
      const figure = over ? `**${text}**` : text;
      return isSame ? figure : `${asCode(label)} ${figure}`;
    })
    .join(', ');
}
