import { asList } from '../../read/fields.js';
import { asText, at, listAt } from '../shared/values.js';

type Cells = readonly string[];

/**
 * The cells of a sheet of Google: of its API (`spreadsheets.values`), or of its language of queries (`gviz/tq`), which
 * has the names of the columns apart, or in the first row where it has not found them.
 *
 * @returns no rows for any other document
 */
export function sheetCells(document: unknown): readonly Cells[] {
  const columns = listAt(document, 'table', 'cols');
  if (!columns.length)
    return listAt(document, 'values').map((row) => asList(row).map((cell) => asText(cell) ?? ''));
  const names = columns.map((column) => asText(at(column, 'label')) ?? '');
  const rows = listAt(document, 'table', 'rows').map((row) =>
    listAt(row, 'c').map((cell) => cellText(at(cell, 'v'))),
  );
  return names.some(Boolean) ? [names, ...rows] : rows;
}

/** `Date(2026,5,1,18,30,0)`, whose months begin at 0, and a time of day as a list or on the first day of the calendar. */
const script = /^Date\((\d{4}),(\d\d?),(\d\d?)(?:,(\d\d?),(\d\d?),(\d\d?))?/;

function cellText(value: unknown): string {
  if (Array.isArray(value)) return clockOf(value.map(String));
  const text = typeof value === 'boolean' ? String(value) : (asText(value) ?? '');
  const [, year, month, day, ...time] = script.exec(text) ?? [];
  if (!year) return text;
  const clock = time[0] === undefined ? '' : clockOf(time);
  if (year === '1899') return clock;
  const date = [year, two(Number(month) + 1), two(day!)].join('-');
  return clock ? `${date}T${clock}` : date;
}

function clockOf([hours = '0', minutes = '0']: readonly string[]): string {
  return `${two(hours)}:${two(minutes)}`;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
