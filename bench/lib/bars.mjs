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
  'hidden',
]);

const month = (size, cpu, net) => (result) =>
  result.kind === 'month' && result.size === size && result.cpu === cpu && result.net === net;
const ofMeasure = (name) => (result) => result.measure === name;

const times = (key, most) => ({
  most,
  figure: (row, rows) => timesFloor(row, rows, key),
  write: writeTimes,
  note: (row, rows) => ` (${inPairs(row, rows, key)})`,
});

const ms = (key, most) => ({
  most,
  figure: ({ figures }) => figures[key],
  write: (time) => `${time.toFixed(1)} ms`,
});

const count = (figureOf, most = 0) => ({
  most,
  figure: ({ figures }) => figureOf(figures),
  write: String,
});

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
    ...count(
      ({ nodes, nodesBefore, listeners, listenersBefore }) =>
        nodes - nodesBefore + listeners - listenersBefore,
    ),
  },
  {
    what: 'Long tasks, scrolling 2,000 articles',
    of: ofMeasure('scroll'),
    ...count(({ tasks }) => tasks),
  },
  {
    what: 'Frames, observer calls, requests when idle',
    of: ofMeasure('idle'),
    ...count(({ frames, observers, requests }) => frames + observers + requests),
  },
];

/**
 * @param {object[]} results of one run or of several, as JSON files have them
 * @returns one for each bar that they have something of: `what` it is about, what it allows in words
 *   (`allowed`), and each of our rows' figure (`label`, `text`, and whether it is `over`). Of several
 *   with that row, the one of most visits counts, then the largest
 */
export function heldToBars(results) {
  return bars.flatMap(({ what, of, most, figure, write, note = () => '' }) => {
    const telling = new Map();
    for (const { rows } of results.filter(of))
      for (const row of rows.filter(({ name }) => ours.has(name))) {
        const one = { row, rows, value: figure(row, rows) };
        const known = telling.get(row.label);
        if (one.value !== undefined && (!known || tellsMore(one, known)))
          telling.set(row.label, one);
      }
    const figures = [...telling.values()].map(({ row, rows, value }) => ({
      label: row.label,
      text: write(value) + note(row, rows),
      over: value > most,
    }));
    return figures.length ? { what, allowed: write(most), figures } : [];
  });
}

function tellsMore(one, other) {
  return (one.row.visits.length - other.row.visits.length || one.value - other.value) > 0;
}

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

/** What is the same of all rows is said once. */
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
