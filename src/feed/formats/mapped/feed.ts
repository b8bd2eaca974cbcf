import { asList, isObject, placeOf, rowKey, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import { flatMapSteps } from '../shared/map-steps.js';
import type { AdapterContext, ExtendedJsonFeed, ExtendedItem } from '../adapter.js';
import { hasMonthFirst as isMonthFirst } from '../shared/day-order.js';
import { at, derivedId, listAt, placed, rowOf, textAt } from '../shared/values.js';
import { asDirectory } from './directory.js';
import type { withGuesses } from './guess.js';
import { IndicatorRows } from './indicator-rows.js';
import { itemOf, startOf } from './item.js';
import { notChosen } from './initiative.js';
import { wishedLabel } from './label.js';
import { formerMember } from './organization.js';
import { readPath } from './paths.js';
import { isHidden } from './hidden.js';
import { withoutRemarks } from './remarks.js';
import { planOf, type Plan } from './plan.js';
import { moneyIn } from './price-columns.js';
import { Row, type Traces } from './row.js';
import type { Target } from './targets.js';
import { doubtfulDates } from './unread.js';
import { hasUtcHours } from './utc-hours.js';
import { byZone, zoneOf } from './zones.js';
import { numbered } from '../../numbered.js';

/** Forms of HelloAsso that are no events: whoever joins or gives does so all year. */
const otherForm = /^(?:Membership|Donation|Shop|CrowdFunding|PaymentForm|Checkout)$/;

/** Rows of which it is noted which fields have been read. */
const fewRows = 100;

/** The differences between rows of a table and those of JSON. */
export interface RowForm {
  /** An end that is a day is the last day, whatever its name: FullCalendar reads no tables. */
  readonly isTable?: boolean;
  /** A comma in a number stands before its decimals, since it is not what separates the cells. */
  readonly hasDecimalComma?: boolean;
  /** Guesses what the fields are whose names are not known, where they are nobody's but the owner's. */
  readonly guess?: typeof withGuesses;
}

/** Rows of which nobody knows the fields, as a JSON Feed: by the owner's map and by what they are called. */
export function* mappedFeed(
  rows: readonly unknown[],
  map: JsonObject,
  context: AdapterContext,
  { isTable, hasDecimalComma, guess }: RowForm = {},
): Steps<ExtendedJsonFeed & { readonly items: readonly ExtendedItem[] }> {
  const { language, timeZone, kind, url } = context;
  const named = planOf(map, rows, language, isTable);
  const own = Object.hasOwn(map, 'title') ? named.plan : asDirectory(named.plan);
  const shown = withoutRemarks(own, kind, map);
  const { plan, problems: told } = guess
    ? yield* guess(shown, rows, { map, kind, language, timeZone })
    : { plan: shown, problems: [] };
  const problems: Issue[] = [...named.problems, ...told];
  const hasMonthFirst = isMonthFirst(
    yield* flatMapSteps(rows, (row) => textsAt(row, plan, dateTargets)),
  );
  const money = moneyIn(yield* flatMapSteps(rows, (row) => textsAt(row, plan, priceTargets)));
  const ofUtc = yield* hasUtcHours(rows, plan, timeZone);
  const items: ExtendedItem[] = [];
  const zones = new Map<number, string | undefined>();
  const read: (readonly [row: Row, index: number])[] = [];
  const dates = { hasMonthFirst, hasUtcHours: ofUtc };
  const about = { plan, language, timeZone, hasDecimalComma, ...dates, money, url };
  const traces: Traces = new Map();
  for (const [index, source] of numbered(rows)) {
    yield;
    // The reader tells of a row that is no object.
    if (!isObject(source)) {
      items.push(source as ExtendedItem);
      continue;
    }
    const row = new Row(source, about, read.length < fewRows ? traces : undefined);
    const leftOut = reasonToLeaveOut(row, source, kind);
    if (leftOut) {
      const path = `items[${index}]${leftOut.path}`;
      problems.push({ ...leftOut, path, row: rowOf(source) });
      continue;
    }
    const item = placed(itemOf(row, kind), index, items.length);
    read.push([row, items.push(withNumber(item, rowOf(source))) - 1]);
    if (at(item, '_indicator')) zones.set(items.length - 1, zoneOf(row));
  }
  for (const [row, index] of kind === 'article' ? oddOnes(read, items) : []) {
    yield;
    const item = itemOf(row, kind, isEvent(items[index]) ? 'article' : 'event');
    const place = placeOf(items[index]) ?? index;
    items[index] = withNumber(placed(item, place, index), rowOf(row.source));
  }
  if (kind === 'event')
    problems.push(
      ...doubtfulDates(
        read.map(([row, index]) => [row, items[index]!]),
        plan,
      ),
    );
  const first = read.slice(0, fewRows).map(([row, index]) => [row.source, items[index]!] as const);
  return {
    items: yield* distinct(byZone(items, zones)),
    fields: async () => {
      const { fieldsOf } = await import('./fields-read.js');
      return fieldsOf(first, traces);
    },
    problems: problems.map((problem) => ({ ...problem, url })),
  };
}

/** What keeps a row of a kind from being shown. */
const ofKind: Readonly<Record<string, (row: Row) => Issue | undefined>> = {
  organization: formerMember,
  initiative: notChosen,
  label: wishedLabel,
};

/** The issue of a row that is not shown: its path is that within the row. */
function reasonToLeaveOut(row: Row, source: JsonObject, kind: string): Issue | undefined {
  const own = ofKind[kind]?.(row);
  if (own) return own;
  if (isHidden(row, source)) return { path: '', code: 'draft' };
  const form = textAt(source, 'formType') ?? '';
  if (kind === 'article' || !otherForm.test(form)) return;
  return { path: '.formType', code: 'not-event', value: form };
}

const dateTargets = ['start', 'end', 'endBefore', 'date', 'occurrences'] as const;
const priceTargets = ['price', 'prices', 'priceMin', 'priceMax'] as const;

/** The texts that are read for one of some targets. */
function textsAt(row: unknown, plan: Plan, targets: readonly Target[]): readonly string[] {
  const paths = targets.flatMap((target) => plan.get(target) ?? []);
  const values = paths.flatMap((path) => asList(readPath(row, path)));
  return values.filter((value) => typeof value === 'string');
}

/** The articles or the events of a list, whichever are fewer than half: a list is of one kind. */
function oddOnes(
  read: readonly (readonly [row: Row, index: number])[],
  items: readonly ExtendedItem[],
): readonly (readonly [row: Row, index: number])[] {
  const events: (readonly [row: Row, index: number])[] = [];
  const articles: typeof events = [];
  for (const entry of read) (isEvent(items[entry[1]]) ? events : articles).push(entry);
  if (events.length === articles.length) return [];
  return events.length > articles.length ? articles : events;
}

function isEvent(item: unknown): boolean {
  return at(item, '_event') !== undefined;
}

function withNumber(item: ExtendedItem, number: number | undefined): ExtendedItem {
  return number === undefined ? item : { ...item, [rowKey]: number };
}

/** A row for each date of an event has the id of the event: each is one of its own. */
function distinct(items: readonly ExtendedItem[]): Steps<readonly ExtendedItem[]> {
  const begins = new Map<string, string | undefined>();
  const indicators = new IndicatorRows();
  return flatMapSteps(items, (item): readonly ExtendedItem[] => {
    const [id, start] = [textAt(item, 'id'), startOf(at(item, '_event'))];
    if (!id) return [item];
    if (listAt(item, '_indicator', 'values').length) return indicators.add(item, id);
    if (!begins.has(id)) begins.set(id, start);
    return [begins.get(id) === start ? item : { ...item, id: derivedId(id, start) }];
  });
}
