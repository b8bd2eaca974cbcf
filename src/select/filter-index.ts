import { bare } from '../time/bare.js';
import type { Entry } from '../feed/read/entry.js';
import { toJson } from '../feed/read/fields.js';
import type { IsoDay, Item, ItemKind } from '../model/index.js';
import type { DaySpan } from '../time/days.js';
import type { WantedDates } from './date-test.js';
import { farthest } from './date-presets.js';
import { FacetColumn } from './facet-column.js';
import { facetKey, facetReader, filterableKind, type FilterableKind } from './facets.js';
import { sharedFacetNames, tidyFilter, type Facet, type Filter, type Flag } from './filter.js';
import { distanceTest } from './item-test.js';
import type { Position } from './near.js';
import { searchTest, tagTest } from './search.js';

/** A filter with what it depends on here and today. */
export interface FilterQuestion extends Pick<WantedDates, 'days' | 'zone'> {
  readonly filter: Filter;
  /** The visitor's position; without it, `filter.within` has no effect. */
  readonly position?: Position;
  /** Only items on these days are counted; all when it is left out. */
  readonly countedDays?: DaySpan;
}

/** Gives the name that a visitor knows a theme by, of its id or of its name. */
export type ThemeName = (reference: string) => string;

/** Facets whose values may be themes. */
const themeFacets: readonly Facet[] = ['theme', 'subject'];

/** The number of items that pass, and of those that would pass with one more choice. */
export interface FilterCounts {
  /** Number of items that pass the filter. */
  readonly total: number;
  /** Facet → counts, in the order of its column's values. */
  readonly facets: Readonly<Partial<Record<Facet, Uint32Array>>>;
  readonly flags: Readonly<Partial<Record<Flag, number>>>;
}

export interface FilterAnswer<E> {
  /** The entries that pass, in their order. */
  readonly kept: readonly E[];
  readonly counts: FilterCounts;
  /** Number of counted items that would pass with each value of a facet, in the order of its column. */
  countValues(facet: Facet): Uint32Array;
  /** Number of counted items that would pass with any of some values of a facet. */
  countAny(facet: Facet, values: readonly string[]): number;
}

export interface FilterIndexOptions {
  readonly kind: ItemKind;
  readonly today: IsoDay;
  /** The zone in which an instant becomes a day. */
  readonly timeZone: string;
  /** Without it, themes are called as the feed writes them. */
  readonly themeName?: ThemeName;
  /** The index before the feed was read again: values keep their order. */
  readonly previous?: Pick<FilterIndex, 'columns' | 'sharedColumns'>;
}

/** Reasons why an item does not pass, one bit each. Facets and flags have bits of their own, from `firstBit` up. */
const otherReason = 1;
/** The item passes, but is not counted. */
const uncounted = 2;
const firstBit = 4;

/**
 * The items of a feed in columns, so that ten thousand are filtered and counted while a visitor types.
 * The items that fail a part of the filter are remembered until that part changes: a letter more
 * runs the search only.
 */
export class FilterIndex<E extends Pick<Entry, 'read'> = Entry> {
  readonly columns: Readonly<Partial<Record<Facet, FacetColumn>>>;
  /** Columns of the facets that all kinds have, each made when it is first asked for. */
  readonly sharedColumns = new Map<Facet, FacetColumn>();
  readonly #previousShared?: ReadonlyMap<Facet, FacetColumn>;
  readonly #today: IsoDay;
  /** Number of items that have each flag. */
  readonly flagTotals: Readonly<Partial<Record<Flag, number>>>;
  /** Number of items whose position is known. */
  readonly placed: number;
  readonly #kind: FilterableKind;
  readonly #items: readonly Item[];
  readonly #timeZone: string;
  readonly #themeName?: ThemeName;
  readonly #failuresOfPart = new Map<string, { key: string; failures: Uint8Array }>();
  /** 1 for each item that does not have the flag. */
  readonly #withoutFlag: readonly (readonly [Flag, Uint8Array])[];
  #last?: { key: string; answer: FilterAnswer<E> };

  constructor(
    readonly entries: readonly E[],
    { kind: kindName, today, timeZone, previous, themeName }: FilterIndexOptions,
  ) {
    this.#themeName = themeName;
    const kind = (this.#kind = filterableKind(kindName));
    this.#timeZone = timeZone;
    this.#today = today;
    this.#previousShared = previous?.sharedColumns;
    this.#items = entries.map((entry) => entry.read());
    const isUpcoming = kind.takesPlace && this.#dateTest({ first: today, last: farthest.last });
    const upcoming = isUpcoming && this.#mark(isUpcoming);
    const columns: Partial<Record<Facet, FacetColumn>> = bare({});
    for (const [facet, textsOf] of entriesOf(kind.facets)) {
      columns[facet] = new FacetColumn({
        facet,
        items: this.#items,
        textsOf: (item) => this.#names(facet, textsOf(item, today)),
        previous: previous?.columns[facet],
        upcoming,
      });
    }
    this.columns = columns;
    this.#withoutFlag = entriesOf(kind.flags ?? {}).map(([flag, has]) => [
      flag,
      this.#mark((item) => !has(item)),
    ]);
    const totals = this.#withoutFlag.map(([flag, without]) => [flag, countZeros(without)] as const);
    this.flagTotals = bare(Object.fromEntries(totals));
    this.placed = this.#items.filter((item) => kind.positionOf?.(item)).length;
  }

  #names(facet: Facet, texts: readonly (string | undefined)[]): readonly (string | undefined)[] {
    const name = this.#themeName;
    return name && themeFacets.includes(facet) ? texts.map((text) => text && name(text)) : texts;
  }

  /** The column of a facet; `undefined` when the kind does not have it. */
  columnOf(facet: Facet): FacetColumn | undefined {
    const column = this.columns[facet] ?? this.sharedColumns.get(facet);
    const textsOf = facetReader(this.#kind, facet);
    if (column || !textsOf) return column;
    const made = new FacetColumn({
      facet,
      items: this.#items,
      textsOf: (item) => this.#names(facet, textsOf(item, this.#today)),
      previous: this.#previousShared?.get(facet),
    });
    this.sharedColumns.set(facet, made);
    return made;
  }

  /** Filters and counts; the same object again for the same question. */
  answer(question: FilterQuestion): FilterAnswer<E> {
    const { days, zone, position, countedDays } = question;
    const filter = tidyFilter(question.filter);
    const key = toJson({ filter, days, zone, position, countedDays });
    if (this.#last?.key !== key) {
      this.#last = { key, answer: this.#answer({ ...question, filter }) };
    }
    return this.#last.answer;
  }

  #answer(question: FilterQuestion): FilterAnswer<E> {
    const { filter } = question;
    const reasons = new Uint16Array(this.entries.length);
    const addReason = (bit: number, failures: Uint8Array | undefined): void => {
      failures?.forEach((fails, index) => (reasons[index]! |= fails && bit));
    };
    for (const failures of this.#otherFailures(question)) addReason(otherReason, failures);
    addReason(uncounted, this.#outsideCountedDays(question));
    let bit = firstBit;
    const chosenShared = sharedFacetNames.flatMap((facet): [Facet, FacetColumn][] =>
      filter[facet] ? [[facet, this.columnOf(facet)!]] : [],
    );
    const facetBits = [...entriesOf(this.columns), ...chosenShared].map(([facet, column]) => {
      const wanted = filter[facet];
      const keys = wanted && this.#names(facet, wanted).map((value) => facetKey(facet, value!));
      addReason(bit, keys && column.misses(keys));
      return { facet, column, bit: shift() };
    });
    const flagBits = this.#withoutFlag.map(([flag, without]) => {
      addReason(bit, filter[flag] && without);
      return { flag, without, bit: shift() };
    });
    function shift(): number {
      const current = bit;
      bit <<= 1;
      return current;
    }
    // An item counts for a choice when nothing but this facet or flag is against it.
    const isCounted = (facet: Facet): ((index: number) => boolean) => {
      const ownBit = facetBits.find((candidate) => candidate.facet === facet)?.bit ?? 0;
      return (index) => !(reasons[index]! & ~ownBit);
    };
    const countValues = (facet: Facet): Uint32Array =>
      this.columnOf(facet)!.count(isCounted(facet));
    return {
      countValues,
      countAny: (facet, values) => {
        const keys = values.map((value) => facetKey(facet, value));
        const missed = this.columnOf(facet)?.misses(keys);
        const counts = isCounted(facet);
        return (
          missed?.reduce((sum, misses, index) => sum + Number(!misses && counts(index)), 0) ?? 0
        );
      },
      kept: this.entries.filter((_, index) => !(reasons[index]! & ~uncounted)),
      counts: {
        total: countZeros(reasons),
        facets: bare(Object.fromEntries(facetBits.map(({ facet }) => [facet, countValues(facet)]))),
        flags: Object.fromEntries(
          flagBits.map(({ flag, without, bit: ownBit }) => [
            flag,
            countZeros(
              without.map((misses, index) => misses || Number((reasons[index]! & ~ownBit) > 0)),
            ),
          ]),
        ),
      },
    };
  }

  /** Items that fail parts of the filter that have no counts: search, dates, distance, excluded tags. */
  #otherFailures({ filter, days, zone, position }: FilterQuestion): (Uint8Array | undefined)[] {
    const { search, holidays, within, excludeTags } = filter;
    return [
      this.#failures('search', search, () => searchTest(search!)),
      this.#failures('excludeTags', excludeTags, () => {
        const isUnwanted = tagTest(excludeTags!);
        return (item) => !isUnwanted(item);
      }),
      this.#failures('dates', (days ?? (zone && holidays)) && [days, zone, holidays], () =>
        this.#dateTest(days, zone, holidays),
      ),
      this.#failures('near', within && position && [within, position], () =>
        distanceTest(this.#kind, position!, within!),
      ),
    ];
  }

  #outsideCountedDays({ filter, zone, countedDays }: FilterQuestion): Uint8Array | undefined {
    const { holidays } = filter;
    return this.#failures('counted', countedDays && [countedDays, zone, holidays], () =>
      this.#dateTest(countedDays, zone, holidays),
    );
  }

  #dateTest(
    days?: DaySpan,
    zone?: WantedDates['zone'],
    holidays?: WantedDates['holidays'],
  ): ((item: Item) => boolean) | undefined {
    return this.#kind.dateTest?.({ days, zone, holidays }, this.#timeZone);
  }

  /**
   * 1 for each item that fails a part of the filter; worked out again when the part has changed.
   *
   * @param wanted what the part of the filter asks for; nothing when it is falsy
   * @param makeTest the test that items pass; none when all do
   */
  #failures(
    part: string,
    wanted: unknown,
    makeTest: () => ((item: Item) => boolean) | undefined,
  ): Uint8Array | undefined {
    if (!wanted) return;
    const key = toJson(wanted);
    let remembered = this.#failuresOfPart.get(part);
    if (remembered?.key !== key) {
      const test = makeTest();
      if (!test) return;
      remembered = { key, failures: this.#mark((item) => !test(item)) };
      this.#failuresOfPart.set(part, remembered);
    }
    return remembered.failures;
  }

  #mark(test: (item: Item) => boolean): Uint8Array {
    return Uint8Array.from(this.#items, (item) => Number(test(item)));
  }
}

function countZeros(marks: Uint8Array | Uint16Array): number {
  let zeros = 0;
  for (const mark of marks) if (!mark) zeros++;
  return zeros;
}

function entriesOf<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
