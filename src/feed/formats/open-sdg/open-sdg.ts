import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { mapSteps } from '../shared/map-steps.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at, compact, grouped, listAt, numberAt, textAt } from '../shared/values.js';

/** Columns that describe a row and split nothing. */
const describing = new Set(['Year', 'Value', 'Units', 'Series', 'Unit multiplier', 'GeoCode']);

/** Columns that say how a value was come by. */
const status = /^(?:observation status|obs_?status|estimate)$/i;

/**
 * An indicator of an Open SDG site, as `comb/ID.json` gives it: columns by their names. Its name, unit and target are
 * in another file, `meta/ID.json`, which is read where it stands beside the data under `meta`; without it the
 * indicator is called by its number, which is in the address.
 */
export const toJsonFeed: Adapter = function* (document, { url }) {
  const data = at(document, 'data');
  if (!isObject(data)) throw new FeedError('format', { url, found: document });
  const meta = at(document, 'meta');
  const number = textAt(meta, 'indicator_number') ?? numberIn(url);
  return indicatorFeed(indicatorItem(yield* rowsOf(data), meta, number), url);
};

/** The feed of an indicator; of one that nothing names, the problem alone. */
export function indicatorFeed(
  item: ExtendedItem,
  url?: string,
): { readonly items: readonly ExtendedItem[]; readonly problems?: readonly Issue[] } {
  if (item.id !== undefined) return { items: [item] };
  return { items: [], problems: [{ path: 'items', code: 'unnamed-indicator', value: url ?? '' }] };
}

/** The number of the indicator whose data an address has: `…/comb/1-2-1.json`, `…/indicator_1-2-1.csv`. */
export function numberIn(url = ''): string | undefined {
  return /\/(?:indicator_)?([\da-z]+(?:-[\da-z]+)+)\.(?:json|csv)$/i
    .exec(url)?.[1]
    ?.replaceAll('-', '.');
}

/** A table given by its columns, by its rows. */
function rowsOf(columns: JsonObject): Steps<JsonObject[]> {
  const names = Object.keys(columns);
  const length = listAt(columns, 'Value').length;
  return mapSteps([...new Array(length).keys()], (index) =>
    Object.fromEntries(names.map((name) => [name, at(columns, name, index)])),
  );
}

/**
 * An indicator of a site.
 *
 * @param rows of the whole and of its parts
 * @param meta what `meta/ID.json` has, if that is at hand
 */
export function indicatorItem(
  rows: readonly JsonObject[],
  meta: unknown,
  number: string | undefined,
): ExtendedItem {
  const [wanted] = listAt(meta, 'progress_calculation_options');
  const unit =
    textAt(meta, 'computation_units') ?? rows.flatMap((row) => textAt(row, 'Units') ?? [])[0];
  const name = plainText(at(meta, 'indicator_name')) ?? plainText(at(meta, 'graph_title'));
  const source = { name: textAt(meta, 'source_organisation_1'), url: textAt(meta, 'source_url_1') };
  const groups = grouped(rows, splitOf);
  const target = numberAt(wanted, 'target');
  const targetYear = textAt(wanted, 'target_year');
  const values = valuesOf(groups.get('') ?? []);
  const baseYear = textAt(wanted, 'base_year');
  const base = values.find(({ date }) => date === baseYear);
  return compact({
    id: number ?? name,
    title: name ?? (number && `Indicateur ${number}`),
    content_text: plainText(at(meta, 'national_indicator_description')),
    _indicator: compact({
      unit,
      direction: { positive: 'up', negative: 'down' }[textAt(wanted, 'direction') ?? ''],
      baseline: base && { value: base.value, date: base.date },
      target: target === undefined ? undefined : compact({ value: target, date: targetYear }),
      values,
      source: compact(source),
      method: plainText(at(meta, 'computation_calculations')),
      limits: plainText(at(meta, 'other_info') ?? at(meta, 'comments_limitations')),
      frequency: textAt(meta, 'source_periodicity_1'),
      disaggregation: [...groups]
        .filter(([split]) => split)
        .map(([split, splitRows]) => {
          const [dimension, label] = split.split('\n');
          return { dimension, label, values: valuesOf(splitRows) };
        }),
    }),
  })!;
}

/** The column that splits a row from the whole, and its value; nothing for a row of the whole. */
function splitOf(row: JsonObject): string {
  const splits = Object.entries(row).filter(
    ([name, value]) => !describing.has(name) && !status.test(name) && asText(value) !== undefined,
  );
  const names = splits.map(([name]) => name).join(', ');
  return splits.length ? `${names}\n${splits.map(([, value]) => asText(value)).join(', ')}` : '';
}

interface YearValue {
  readonly value: unknown;
  readonly date?: string;
  readonly estimate?: true;
}

function valuesOf(rows: readonly JsonObject[]): YearValue[] {
  return rows.flatMap((row): YearValue[] => {
    const value = at(row, 'Value');
    if (value === undefined) return [];
    const [, mark] = Object.entries(row).find(([name]) => status.test(name)) ?? [];
    const isEstimate = /^(?:e|estimated?|estimate|true|1)$/i.test(asText(mark) ?? '');
    return [{ value, date: textAt(row, 'Year'), ...(isEstimate && { estimate: true as const }) }];
  });
}
