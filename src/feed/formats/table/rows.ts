import { rowKey, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { flatMapSteps } from '../shared/map-steps.js';
import { hasMonthFirst, withDayFirst } from '../shared/day-order.js';
import { tableNumbers } from './numbers.js';
import { mostRowsAbove } from './separator.js';

type Record = readonly string[];

/** The rows of a table as objects, and what is wrong with its text. */
export interface Table {
  readonly rows: readonly JsonObject[];
  readonly problems: readonly Issue[];
  /** A comma in a number stands before its decimals, since it is not what separates the cells. */
  readonly hasDecimalComma: boolean;
}

/**
 * The rows of a table as objects, by the names of the columns: those of the first row in which more than one cell is
 * filled. Each object holds the number of its row in the spreadsheet. Rows without anything are left out.
 *
 * @param columnName the name of a column, by which the row of names is found among those that stand above it
 * @returns the rows, and the columns whose numbers are written in two ways
 */
export function* rowsOf(
  records: readonly Record[],
  columnName?: string,
): Steps<Pick<Table, 'rows' | 'problems'>> {
  const header = Math.max(
    0,
    records
      .slice(0, mostRowsAbove)
      .findIndex((record) =>
        columnName === undefined ? record.filter(isFilled).length > 1 : record.includes(columnName),
      ),
  );
  const names = uniqueNames(records[header] ?? []);
  const firstRow = header + 2;
  const isCalendar = names.some((name) => /^dtstart$/i.test(name));
  const cells = records
    .slice(header + 1)
    .map((record) => record.map((cell) => (isCalendar ? ofCalendar(cell) : cell).trim()));
  const { plain, odd } = tableNumbers(cells);
  // One column may show what another leaves open.
  const areAmerican = hasMonthFirst(cells.flat());
  const isAmerican = names.map(
    (_, column) => areAmerican || hasMonthFirst(cells.map((row) => row[column] ?? '')),
  );
  const rows = yield* flatMapSteps(plain, (record, index): readonly JsonObject[] => {
    if (!record.some(isFilled)) return [];
    const fields = names.flatMap((name, column): [string, string][] => {
      const cell = record[column] ?? '';
      if (!name || !cell) return [];
      return [[name, isAmerican[column] ? withDayFirst(cell) : cell]];
    });
    return [{ ...Object.fromEntries(fields), [rowKey]: firstRow + index }];
  });
  const problems = odd.map(({ row, column }): Issue => {
    const value = cells[row]![column];
    return { path: names[column] ?? '', code: 'mixed-numbers', value, row: firstRow + row };
  });
  const crowded = cells.flatMap((record, index): readonly Issue[] =>
    record.slice(names.length).some(isFilled)
      ? [{ path: '', code: 'cells', row: firstRow + index }]
      : [],
  );
  return { rows, problems: [...problems, ...crowded] };
}

/** A text of iCalendar as it was written: a table that was made of a calendar may keep its escapes. */
function ofCalendar(cell: string): string {
  return cell.replace(/\\([nN,;\\])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}

/** The names of the columns in which something stands. */
export function columnsOf(rows: readonly JsonObject[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** Of two columns of one name, the second gets a number: Outlook has two that are called "Début". */
function uniqueNames(record: Record): readonly string[] {
  const counts = new Map<string, number>();
  return record.map((cell) => {
    const name = cell.replace(/\s+/g, ' ').trim();
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (name === '__proto__') return '';
    return name && count > 1 ? `${name} ${count}` : name;
  });
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
