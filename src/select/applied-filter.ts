import { bare } from '../time/bare.js';
import type { Entry } from '../feed/read/entry.js';
import { toJson } from '../feed/read/fields.js';
import type { IsoDay, ItemKind } from '../model/index.js';
import type { DaySpan } from '../time/days.js';
import { schoolCalendar, zoneFrom, type Zone } from '../time/holidays/school.js';
import { today } from '../time/zone.js';
import { farthest, filterDays } from './date-presets.js';
import { spanTest, type SpanTest } from './date-test.js';
import { filterableKind } from './facets.js';
import type { FacetValue } from './facet-column.js';
import { FilterIndex, type ThemeName, type FilterAnswer } from './filter-index.js';
import {
  facetNames,
  flagNames,
  isEmptyFilter,
  tidyFilter,
  type Facet,
  type Filter,
  type Flag,
} from './filter.js';
import type { Position } from './near.js';

/**
 * The items that counts are of: those that are not over, those on the wanted days, those on wanted
 * days that are over, or all items of a kind that does not take place on days.
 */
export type CountedItems = 'upcoming' | 'wanted' | 'past' | 'all';

/** The values of one facet, with how many items each would leave. */
export interface FacetSummary {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** Number of counted items with each value, in the order of the values. */
  readonly counts: Uint32Array;
}

/** A list of items as a filter control shows it. */
export interface FilterSummary {
  readonly kind: ItemKind;
  /** Number of items before the filter. */
  readonly size: number;
  /** Number of counted items that pass the filter. */
  readonly total: number;
  readonly counted: CountedItems;
  readonly facets: readonly FacetSummary[];
  /** Flags of the kind: number of items that have one, and number that it would leave. */
  readonly flags: readonly {
    readonly flag: Flag;
    readonly total: number;
    readonly count: number;
  }[];
  /** Number of items whose position is known. */
  readonly placed: number;
  /** Number of counted items that have any of the values, for each union that was asked for. */
  readonly unions: readonly number[];
}

/** Counts that a control of several feeds asks for besides those of a kind's own filters. */
export interface SummaryRequest {
  /** Facets to count, such as those that all kinds have. */
  readonly facets?: readonly Facet[];
  /** Values that are counted as one, since they mean the same: ids, names, other spellings. */
  readonly unions?: readonly { readonly facet: Facet; readonly values: readonly string[] }[];
}

export interface AppliedFilterOptions {
  readonly kind: ItemKind;
  /** IANA zone in which a day begins; asked for each time, since it may change. */
  readonly timeZone: () => string;
}

/** A filter applied to the entries of a feed, here and today. */
export class AppliedFilter<E extends Pick<Entry, 'read'> = Entry> {
  /** The zone of the school holidays, as a page writes it. */
  holidayZone = '';
  /** Names of themes that a feed writes as ids; set before the first use. */
  themeName?: ThemeName = undefined;
  /** Items outside these days are not counted. */
  bounds: DaySpan = farthest;
  /** The visitor's position; it stays in this object. */
  position?: Position = undefined;
  readonly #options: AppliedFilterOptions;
  /** The filter as it was set, before it was tidied. */
  #given?: Filter;
  #filter: Filter = bare({});
  #index?: { readonly index: FilterIndex<E>; readonly key: string };
  #spanTest?: { readonly key: string; readonly test: SpanTest | undefined };

  constructor(options: AppliedFilterOptions) {
    this.#options = options;
  }

  /** The filter in its normal form. */
  get filter(): Filter {
    return this.#filter;
  }

  set filter(filter: Filter) {
    if (filter === this.#given) return;
    this.#given = filter;
    this.#filter = tidyFilter(filter);
  }

  /** The zone of the school holidays, as long as these are known. */
  get zone(): Zone | undefined {
    const zone = zoneFrom(this.holidayZone);
    return zone && this.#today <= schoolCalendar.last ? zone : undefined;
  }

  /** The filter without the parts that have no effect here: holidays without a zone, a distance without a position. */
  get effective(): Filter {
    return this.#effectiveOf(this.filter);
  }

  /** The wanted days, both included, with far dates for an open side; `undefined` when all are wanted. */
  get days(): DaySpan | undefined {
    return this.#daysOf(this.filter);
  }

  /** The test of an occurrence of an event that passes; the same function as long as the filter stays the same. */
  get occurrenceTest(): SpanTest | undefined {
    const wanted = { days: this.days, zone: this.zone, holidays: this.effective.holidays };
    const key = toJson(wanted);
    if (this.#spanTest?.key !== key) this.#spanTest = { key, test: spanTest(wanted) };
    return this.#spanTest.test;
  }

  /** The entries that pass; the same list again for the same question. */
  keep(entries: readonly E[]): readonly E[] {
    if (!entries.length || isEmptyFilter(this.effective)) return entries;
    return this.#answer(entries, this.filter).kept;
  }

  /**
   * Entries, before the filter, as a filter control shows them.
   *
   * @param filter another filter than the own one
   */
  summarize(
    entries: readonly E[],
    filter = this.filter,
    { facets = [], unions = [] }: SummaryRequest = {},
  ): FilterSummary {
    const { counts, countValues, countAny } = this.#answer(entries, filter);
    const index = this.#indexOf(entries);
    const { columns, flagTotals, placed } = index;
    const names = facetNames.filter((facet) => columns[facet] ?? facets.includes(facet));
    return {
      kind: this.#options.kind,
      size: entries.length,
      total: counts.total,
      counted: this.#countedOf(this.#daysOf(filter)).items,
      facets: names.flatMap((facet) => {
        const values = index.columnOf(facet)?.values;
        return values ? { facet, values, counts: counts.facets[facet] ?? countValues(facet) } : [];
      }),
      flags: flagNames.flatMap((flag) => {
        const total = flagTotals[flag];
        return total === undefined ? [] : { flag, total, count: counts.flags[flag]! };
      }),
      placed,
      unions: unions.map(({ facet, values }) => countAny(facet, values)),
    };
  }

  /** The columns of entries; values keep their order from one list of entries to the next. */
  #indexOf(entries: readonly E[]): FilterIndex<E> {
    const { kind } = this.#options;
    const [day, timeZone] = [this.#today, this.#options.timeZone()];
    const key = day + timeZone;
    if (this.#index?.index.entries !== entries || this.#index.key !== key) {
      const previous = this.#index?.index;
      const options = { kind, timeZone, today: day, previous, themeName: this.themeName };
      this.#index = { index: new FilterIndex(entries, options), key };
    }
    return this.#index.index;
  }

  get #today(): IsoDay {
    return today(this.#options.timeZone());
  }

  /** Without dates there need not be a today: it takes a script that comes with the first entries. */
  #daysOf(filter: Filter): DaySpan | undefined {
    const { when, from, to } = filter;
    return when || from || to ? filterDays(filter, this.#today) : undefined;
  }

  #effectiveOf({ holidays, within, ...others }: Filter): Filter {
    return tidyFilter({
      ...others,
      holidays: this.zone && holidays,
      within: this.position && within,
    });
  }

  #answer(entries: readonly E[], asked: Filter): FilterAnswer<E> {
    const { zone, position } = this;
    const filter = this.#effectiveOf(asked);
    const days = this.#daysOf(filter);
    const countedDays = this.#countedOf(days).days;
    return this.#indexOf(entries).answer({ filter, days, zone, position, countedDays });
  }

  #countedOf(wanted: DaySpan | undefined): { items: CountedItems; days?: DaySpan } {
    if (!filterableKind(this.#options.kind).takesPlace) return { items: 'all' };
    const present = this.#today;
    const { first, last } = wanted ?? farthest;
    const isPast = last < present;
    return {
      items: isPast ? 'past' : wanted ? 'wanted' : 'upcoming',
      days: {
        first: [first, this.bounds.first, isPast ? first : present].reduce(laterDay),
        last: last < this.bounds.last ? last : this.bounds.last,
      },
    };
  }
}

function laterDay(a: IsoDay, b: IsoDay): IsoDay {
  return a < b ? b : a;
}
