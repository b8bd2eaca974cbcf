/** The figures as a table for people. */
import { warning } from './others.mjs';

export const writeMs = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));
const writeKib = (bytes) => (bytes / 1024).toFixed(1);
export const writeMib = (bytes) => (bytes / 2 ** 20).toFixed(1);
export const writeWhole = (number) => number.toFixed(0);

/**
 * The columns of a page's figures, in order. `ratio` adds the comparison with the floor; a `detail` is printed by a
 * run, and left out of documents.
 */
export const columns = [
  { key: 'code', title: 'code KiB', write: writeKib },
  { key: 'feed', title: 'feed KiB', write: writeKib, detail: true },
  { key: 'requests', title: 'requests', write: writeWhole, detail: true },
  { key: 'start', title: 'visible ms', write: writeMs, ratio: true },
  { key: 'main', title: 'main thread ms', write: writeMs, ratio: true },
  { key: 'later', title: 'afterwards ms', write: writeMs, detail: true },
  { key: 'tasks', title: 'long tasks', write: writeWhole },
  { key: 'blocked', title: 'blocked ms', write: writeMs, detail: true },
  { key: 'laterTasks', title: 'long tasks then', write: writeWhole, detail: true },
  { key: 'turn', title: 'next month ms', write: writeMs, ratio: true },
  { key: 'firstTurn', title: 'first month ms', write: writeMs, ratio: true, detail: true },
  { key: 'firstFilter', title: 'first filter ms', write: writeMs, ratio: true },
  { key: 'filter', title: 'filter ms', write: writeMs, ratio: true },
  { key: 'heap', title: 'heap MiB', write: writeMib, ratio: true },
  { key: 'nodes', title: 'nodes', write: writeWhole },
  { key: 'shift', title: 'shift', write: (value) => value.toFixed(3) },
];

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Each row's visits, and the median of each of their figures. */
function summarize(visits) {
  const keys = Object.keys(visits[0]);
  return Object.fromEntries(keys.map((key) => [key, median(visits.map((one) => one[key]))]));
}

/**
 * Visits the rows in turn (A B C A B C …), as often as asked: a noisy minute hurts all alike.
 *
 * @param visit gives the figures of one visit to a row
 */
export async function inTurn(rows, runs, visit) {
  const visits = new Map(rows.map((row) => [row, []]));
  for (let run = 0; run < runs; run++)
    for (const row of rows) visits.get(row).push(await visit(row));
  return rows.map((row) => ({
    name: row.name,
    label: row.label,
    floor: row.floor ?? rows[0].name,
    figures: summarize(visits.get(row)),
    visits: visits.get(row),
  }));
}

/** Markdown would take the name of an element for one. */
export const asCode = (label) => label.replace(/<[^>]+>/g, '`$&`');

/** @returns the row that another is held against, if it is there and another */
function floorOf({ name, floor }, rows) {
  return name === floor ? undefined : rows.find((row) => row.name === floor);
}

/** @returns how many times its floor a row takes, by their medians; nothing where it has none to compare */
export function timesFloor(row, rows, key) {
  const least = floorOf(row, rows)?.figures[key];
  return least && row.figures[key] / least;
}

export const writeTimes = (times) => `×${times.toFixed(2)}`;

function cell({ key, write, ratio }, row, rows) {
  const value = row.figures[key];
  if (value === undefined) return '–';
  const times = ratio && timesFloor(row, rows, key);
  return times ? `${write(value)} (${writeTimes(times)})` : write(value);
}

/**
 * How many times its floor a row takes, visit by visit of the same turn: the geometric mean, and two
 * standard errors. What slows a whole turn down is not in it, as it is in a quotient of medians.
 */
export function inPairs(row, rows, key) {
  const floor = floorOf(row, rows);
  const logs = row.visits.map((visit, turn) => Math.log(visit[key] / floor.visits[turn][key]));
  const mean = logs.reduce((sum, one) => sum + one, 0) / logs.length;
  const squares = logs.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (logs.length - 1) / logs.length);
  const times = Math.exp(mean);
  return `${writeTimes(times)} ± ${(2 * error * times).toFixed(2)}`;
}

/**
 * How far single visits lie from the median of their row, at most, in what is compared first, and how
 * that compares turn by turn: how much of a difference is noise.
 */
function spread(rows, shown) {
  const compared = shown.find(({ ratio, key }) => ratio && rows[0].figures[key]);
  if (!compared) return '';
  const { key, title } = compared;
  const shares = rows.flatMap(({ figures, visits }) =>
    visits.map((visit) => Math.abs(visit[key] / figures[key] - 1)),
  );
  const [most, usual] = [Math.max(...shares), median(shares)].map((share) =>
    (share * 100).toFixed(0),
  );
  const pairs = rows
    .filter((row) => floorOf(row, rows))
    .map((row) => `${asCode(row.label)} ${inPairs(row, rows, key)}`);
  const turns = pairs.length ? ` Turn by turn: ${pairs.join(', ')}.` : '';
  return `\n\n${title}: a visit lies ${usual} % from its row's median, ${most} % at most.${turns}`;
}

/**
 * @param {{ title: string, rows: object[], others?: number }} result a title, the rows of `inTurn`,
 *   and what `watchOthers` said meanwhile
 * @returns Markdown: a heading, a table, and what to know before one believes it
 */
export function section({ title, rows, others }, shown = columns) {
  return `### ${title}\n\n${table(rows, shown)}${spread(rows, shown)}${warning(others)}`;
}

/** @param rows of `inTurn` */
function table(rows, shown) {
  const used = shown.filter(({ key }) => rows.some(({ figures }) => figures[key] !== undefined));
  return writeTable(
    ['page', ...used.map(({ title }) => title)],
    rows.map((row) => [asCode(row.label), ...used.map((column) => cell(column, row, rows))]),
  );
}

/**
 * @param {string[]} head
 * @param {string[][]} lines
 * @returns a Markdown table, aligned for a terminal too; all columns but the first to the right
 */
export function writeTable(head, lines) {
  const widths = head.map((_, index) =>
    Math.max(...[head, ...lines].map((line) => line[index].length)),
  );
  const pad = (text, index) => (index ? text.padStart(widths[index]) : text.padEnd(widths[index]));
  const rule = widths.map((width, index) =>
    index ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [head.map(pad), rule, ...lines.map((line) => line.map(pad))]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');
}
