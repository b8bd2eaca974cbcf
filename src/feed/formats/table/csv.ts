import papaparse from 'papaparse';
import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import type { Adapter } from '../adapter.js';
import { mappedFeed } from '../mapped/feed.js';
import { withGuesses } from '../mapped/guess.js';
import { textAt } from '../shared/values.js';
import { planTable, type PlanTable } from './plan-signs.js';
import { columnsOf, rowsOf, type Table } from './rows.js';
import { tableStart } from './separator.js';
import { sheetCells } from './sheets.js';

/**
 * The adapter of a table: that of a published table of a plan where the columns are its, else that of any table. The
 * map of a site's owner goes before what is published.
 */
export async function adapterFor(document: unknown): Promise<{ readonly toJsonFeed: Adapter }> {
  const plan = planTable(document);
  if (!plan) return { toJsonFeed };
  const { planReaders } = await import('./plan-tables.js');
  const ofPlan: Adapter = function* (text, context) {
    const table = yield* readTable(text, context.url, headings[plan]);
    const { items, problems = [] } = yield* planReaders[plan](table, context);
    return { items, problems: [...table.problems, ...problems] };
  };
  return {
    toJsonFeed: (text, context) =>
      isObject(context.map) ? toJsonFeed(text, context) : ofPlan(text, context),
  };
}

/** A column by which the row of names is found, where a published table has another row above it. */
const headings: Partial<Record<PlanTable, string>> = {
  transitions: 'Titre de la fiche action',
};

/**
 * A spreadsheet that is published as text (RFC 4180): CSV with commas or semicolons, TSV. Its rows become objects,
 * and their columns are read by a field map or by their names, as the fields of JSON are.
 */
const toJsonFeed: Adapter = function* (document, context) {
  const { url } = context;
  const { rows, problems, hasDecimalComma } = yield* readTable(document, url);
  const map = isObject(context.map) ? context.map : {};
  const feed = yield* mappedFeed(rows, map, context, {
    isTable: true,
    hasDecimalComma,
    guess: withGuesses,
  });
  const isShown = feed.items.some((item) => hasWords(item));
  if (rows.length && !isShown)
    throw new FeedError('format', { url, columns: columnsOf(rows), fields: feed.fields });
  return { ...feed, problems: [...problems, ...(feed.problems ?? [])] };
};

/**
 * Reads a text of columns, or the cells that the Google Sheets API gives (`values`).
 *
 * @param name of a column in the row that names the columns, where that row is known
 * @throws {FeedError} `format` when it is no table
 */
function* readTable(document: unknown, url?: string, name?: string): Steps<Table> {
  const cells = sheetCells(document);
  if (cells.length) return { ...(yield* rowsOf(cells, name)), hasDecimalComma: true };
  const beginning = typeof document === 'string' ? tableStart(document) : undefined;
  if (!beginning) throw new FeedError('format', { url, found: document });
  const { records, problems } = parse(
    (document as string).slice(beginning.start).replace(/\r\n?/g, '\n'),
    beginning.separator,
  );
  const table = yield* rowsOf(records, name);
  return {
    rows: table.rows,
    problems: [...problems, ...table.problems].map((problem) => ({ ...problem, url })),
    hasDecimalComma: beginning.separator !== ',',
  };
}

function hasWords(item: JsonObject): boolean {
  // Remarks beside something that has no title and no date are no news.
  const texts = textAt(item, 'date_published') ? ['summary', 'content_text', 'content_html'] : [];
  return ['title', ...texts].some((key) => textAt(item, key));
}

function parse(
  text: string,
  delimiter: string,
): { records: readonly (readonly string[])[]; problems: readonly Issue[] } {
  const how = { delimiter, newline: '\n' } as const;
  const { data, errors } = papaparse.parse<string[]>(text, how);
  const faults = errors.filter(({ type }) => type === 'Quotes');
  if (!faults.length) return { records: data, problems: [] };
  // Google writes tabs between cells without any quotation marks of its own.
  if (delimiter === '\t') {
    const bare = papaparse.parse<string[]>(text, { ...how, fastMode: true });
    return { records: bare.data, problems: [] };
  }
  const row = Math.min(...faults.map((fault) => fault.row ?? 0)) + 1;
  return { records: data, problems: [{ path: '', code: 'quotes', row }] };
}
