import type { IsoDay, Item } from '../model/index.js';
import type { Zone } from '../time/holidays/school.js';
import { defaultTimeZone } from '../time/parse.js';
import { today as todayIn } from '../time/zone.js';
import { filterDays } from './date-presets.js';
import { facetKey, facetReader, filterableKind, type FilterableKind } from './facets.js';
import { facetNames, flagNames, tidyFilter, type Filter } from './filter.js';
import { distanceKm, type Position } from './near.js';
import { searchTest, tagTest } from './search.js';

/** Values on which a filter depends besides the item. */
export interface FilterContext {
  /** IANA zone in which an instant becomes a day. */
  readonly timeZone?: string;
  /** Defaults to the present day of the zone. */
  readonly today?: IsoDay;
  /** Zone of the school holidays; without it, `filter.holidays` has no effect. */
  readonly zone?: Zone;
  /** The visitor's position; without it, `filter.within` has no effect. */
  readonly position?: Position;
}

type Test = (item: Item) => boolean;

/** The items that pass a filter, in their order. They may be of several kinds. */
export function filterItems<T extends Item>(
  items: readonly T[],
  filter: Filter,
  context?: FilterContext,
): T[] {
  return items.filter(itemTest(filter, context));
}

/** A filter as the test of one item of any kind. `FilterIndex` does the same for many items, with counts. */
export function itemTest(filter: Filter, context: FilterContext = {}): Test {
  const tidy = tidyFilter(filter);
  const { search, excludeTags } = tidy;
  const common: Test[] = [];
  if (excludeTags) {
    const isUnwanted = tagTest(excludeTags);
    common.push((item) => !isUnwanted(item));
  }
  if (search) common.push(searchTest(search));
  const testsOfKind = new Map<Item['kind'], readonly Test[]>();
  return (item) => {
    let tests = testsOfKind.get(item.kind);
    if (!tests) {
      const kind = filterableKind(item.kind);
      testsOfKind.set(item.kind, (tests = [...kindTests(kind, tidy, context), ...common]));
    }
    return tests.every((test) => test(item));
  };
}

/** The test of items within so many kilometres of a position; `undefined` when the kind has no places. */
export function distanceTest(
  { positionOf }: FilterableKind,
  position: Position,
  within: number,
): Test | undefined {
  return (
    positionOf &&
    ((item) => {
      const place = positionOf(item);
      return !!place && distanceKm(place, position) <= within;
    })
  );
}

/** The tests that depend on the kind of item. */
function kindTests(kind: FilterableKind, filter: Filter, context: FilterContext): Test[] {
  const { timeZone = defaultTimeZone, zone, position } = context;
  const { holidays, within } = filter;
  const today = (): IsoDay => context.today ?? todayIn(timeZone);
  const tests: Test[] = [];
  for (const facet of facetNames) {
    const textsOf = facetReader(kind, facet);
    const wanted = new Set(filter[facet]?.map((value) => facetKey(facet, value)));
    if (!textsOf || !wanted.size) continue;
    // Only the state of a label depends on the day, and on a script that may be missing elsewhere.
    const day = facet === 'state' ? today() : '';
    tests.push((item) =>
      textsOf(item, day).some((text) => text !== undefined && wanted.has(facetKey(facet, text))),
    );
  }
  for (const flag of flagNames) {
    const has = kind.flags?.[flag];
    if (filter[flag] && has) tests.push(has);
  }
  const hasDates = filter.when ?? filter.from ?? filter.to;
  const days = hasDates ? filterDays(filter, today()) : undefined;
  const dates = (days ?? holidays) && kind.dateTest?.({ days, holidays, zone }, timeZone);
  if (dates) tests.push(dates);
  const near = within && position && distanceTest(kind, position, within);
  if (near) tests.push(near);
  return tests;
}
