import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter } from '../adapter.js';
import { nextAddress, pageAfter } from '../shared/addresses.js';
import { at, numberAt, objectsOf, textAt } from '../shared/values.js';
import { mappedFeed } from '../mapped/feed.js';
import { withGuesses } from '../mapped/guess.js';
import { eventItem } from '../openagenda/event.js';
import { withFiles } from './files.js';
import { hasOnlyFirstAndLast, isOpenAgendaRow, openAgendaEvent } from './openagenda-row.js';

/** The most rows that a portal gives in one page, and in all. */
const largestPage = 100;
const lastRow = 10_000;

/**
 * Opendatasoft: Explore v1, v2.0, v2.1 (https://help.opendatasoft.com/apis/ods-explore-v2/), and exports as
 * JSON. The columns are each portal's own, but for the dataset that is made of OpenAgenda: the field map
 * tells them, or their names do.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const rows = rowsOf(document);
  if (!rows) throw new FeedError('format', { url: context.url, found: document });
  const { next_url, problems: more } = pageAfter(context.url, (url) =>
    nextPage(document, rows.length, url),
  );
  const isMapped = context.map !== undefined;
  if (!isMapped && rows.some(isOpenAgendaRow)) {
    const { language } = context;
    const items = yield* mapSteps(rows, (row) => eventItem(openAgendaEvent(row), { language }));
    const lacksDates = rows.some((row) => isOpenAgendaRow(row) && hasOnlyFirstAndLast(row));
    const lack = lacksDates ? [{ path: 'timings', code: 'first-and-last' as const }] : [];
    return { next_url, items, problems: [...more, ...lack] };
  }
  const map = isObject(context.map) ? context.map : {};
  const mapped = yield* mappedFeed(withFiles(rows, context.url), map, context, {
    guess: withGuesses,
  });
  return { next_url, ...mapped, problems: [...more, ...(mapped.problems ?? [])] };
};

/** The rows of any version: their columns, with the number of the record and its place. */
function rowsOf(document: unknown): readonly JsonObject[] | undefined {
  const list = ['results', 'records'].map((key) => at(document, key)).find(Array.isArray);
  const rows: unknown = list ?? document;
  if (!Array.isArray(rows))
    return isObject(document) && hasColumns(document) ? [columnsOf(document)] : undefined;
  return objectsOf(rows).map(columnsOf);
}

function hasColumns(row: JsonObject): boolean {
  return (
    isObject(at(row, 'fields')) || isObject(at(row, 'record', 'fields')) || isOpenAgendaRow(row)
  );
}

/** v1 has `fields` beside the number, v2.0 both in `record`; v2.1 and exports have the columns alone. */
function columnsOf(row: JsonObject): JsonObject {
  const record = at(row, 'record') ?? row;
  const fields = at(record, 'fields');
  if (!isObject(fields)) return row;
  const recordid = textAt(record, 'recordid') ?? textAt(record, 'id');
  const geometry = at(record, 'geometry');
  // The row's own columns come last: they are the ones that count.
  const entries = Object.keys(fields).map((key) => [key, fields[key]] as const);
  return Object.fromEntries([
    ...(recordid ? [['recordid', recordid] as const] : []),
    ...(geometry === undefined ? [] : [['geometry', geometry] as const]),
    ...entries.filter(([key]) => key !== '__proto__'),
  ]);
}

/** The address of the next page: by `start` in v1, by `offset` in v2. An export has one page. */
function nextPage(document: unknown, count: number, url: string): string | undefined {
  const isFirst = at(document, 'nhits') !== undefined;
  const total = numberAt(document, 'nhits') ?? numberAt(document, 'total_count');
  if (total === undefined || !count) return;
  const [from, size] = isFirst ? ['start', 'rows'] : ['offset', 'limit'];
  let isLast = false;
  const next = nextAddress(url, (parameters) => {
    const reached =
      (Number(parameters.get(from)) || numberAt(document, 'parameters', from) || 0) + count;
    const wanted = Number(parameters.get(size)) || largestPage;
    const limit = Math.min(wanted > 0 ? wanted : largestPage, largestPage, lastRow - reached);
    isLast = reached >= total || limit <= 0;
    parameters.set(from, String(reached));
    parameters.set(size, String(limit));
  });
  return isLast ? undefined : next;
}
