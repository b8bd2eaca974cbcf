import type { EventEntry } from '../feed/read/kinds/event.js';
import type { AgendaEvent } from '../model/index.js';
import { facets, tidy, type EventFilter, type Facet } from './event-filter.js';
import { facetColumns, facetKey, type FacetColumns } from './facets.js';
import { passes } from './filter.js';
import { distanceKm, positionOf, type Position } from './near.js';
import { datesTest, type DateTest } from './occurrence-test.js';
import { isOnline } from './online.js';
import type { DaySpan } from '../time/days.js';

/** A filter, and what it means here and now. */
export interface Asked extends Pick<DateTest, 'days' | 'zone'> {
  readonly filter: EventFilter;
  /** Where the visitor is; without it, how far away something is asks for nothing. */
  readonly position?: Position;
  /** The days in which an event must be to be counted; any when left out. */
  readonly counted?: DaySpan;
}

/** How many events there would be with one more choice; each in the order of the facet's values. */
export interface Counts extends Readonly<Record<Facet, Uint32Array>> {
  readonly free: number;
  readonly online: number;
  /** How many there are with the choices that are made. */
  readonly total: number;
}

export interface Answer<E> {
  readonly kept: readonly E[];
  readonly counts: Counts;
}

/**
 * One bit for each thing that can be chosen and has a count; `rest` is all that has none. What is
 * `uncounted` is kept all the same.
 */
const rest = 1;
const bits = {
  free: 2,
  online: 4,
  tags: 8,
  place: 16,
  organizer: 32,
  audience: 64,
  accessibility: 128,
  uncounted: 256,
};

/**
 * The events of a feed, read, for one visitor's questions. What each part of a filter lets pass is
 * kept until that part changes: a letter typed asks for the search alone.
 */
export class EventIndex<E extends Pick<EventEntry, 'read'> = EventEntry> {
  readonly events: readonly AgendaEvent[];
  readonly columns: FacetColumns;
  /** How many are known to be free, can be followed online, are somewhere on a map. */
  readonly totals: { readonly free: number; readonly online: number; readonly placed: number };
  readonly #misses = new Map<string, { key: string; missed: Uint8Array }>();
  readonly #free: Uint8Array;
  readonly #online: Uint8Array;
  #last?: { key: string; answer: Answer<E> };

  /**
   * @param before of the feed before it was read again: values keep the order they had
   * @param comes whether an event is still to come: the order of new values is by these first
   */
  constructor(
    readonly entries: readonly E[],
    before?: Pick<EventIndex, 'columns'>,
    comes: (event: AgendaEvent) => boolean = () => true,
  ) {
    this.events = entries.map((entry) => entry.read());
    this.columns = facetColumns(this.events, before?.columns, this.#mark(comes));
    this.#free = this.#mark((event) => event.free !== true);
    this.#online = this.#mark(not(isOnline));
    this.totals = {
      free: zerosOf(this.#free),
      online: zerosOf(this.#online),
      placed: this.events.filter(({ place }) => positionOf(place)).length,
    };
  }

  /** What passes, and the counts; the same object back for the same question. */
  answer(asked: Asked): Answer<E> {
    const { days, zone, position, counted } = asked;
    const filter = tidy(asked.filter);
    const key = JSON.stringify([filter, days, zone, position, counted]);
    if (this.#last?.key !== key) this.#last = { key, answer: this.#answer({ ...asked, filter }) };
    return this.#last.answer;
  }

  #answer({ filter, days, zone, position, counted }: Asked): Answer<E> {
    const failed = new Uint16Array(this.entries.length);
    const fail = (bit: number, missed: Uint8Array | undefined): void => {
      if (missed) missed.forEach((misses, index) => (failed[index]! |= misses && bit));
    };
    const { search, free, online, holidays, within } = filter;
    fail(
      rest,
      this.#known('search', search && [search], () => not(passes({ search }))),
    );
    fail(
      rest,
      this.#known('dates', (days ?? (zone && holidays)) && [days, zone, holidays], () =>
        not(datesTest({ days, zone, holidays })!),
      ),
    );
    fail(
      bits.uncounted,
      this.#known('counted', counted && [counted, zone, holidays], () =>
        not(datesTest({ days: counted, zone, holidays })!),
      ),
    );
    fail(
      rest,
      this.#known('near', within && position && [within, position], () => (event) => {
        const at = positionOf(event.place);
        return !at || distanceKm(at, position!) > within!;
      }),
    );
    for (const facet of facets) {
      const keys = filter[facet]?.map((value) => facetKey(facet, value));
      fail(bits[facet], keys && this.columns[facet].misses(keys));
    }
    fail(bits.free, free && this.#free);
    fail(bits.online, online && this.#online);
    return {
      kept: this.entries.filter((_, index) => !(failed[index]! & ~bits.uncounted)),
      counts: this.#count(failed),
    };
  }

  /** An event counts for a choice when nothing else is against it. */
  #count(failed: Uint16Array): Counts {
    const count = (facet: Facet): Uint32Array => {
      const { values, starts, ids } = this.columns[facet];
      const counts = new Uint32Array(values.length);
      failed.forEach((reasons, index) => {
        if (reasons & ~bits[facet]) return;
        for (let at = starts[index]!; at < starts[index + 1]!; at++) counts[ids[at]!]!++;
      });
      return counts;
    };
    const countMarked = (missed: Uint8Array, bit: number): number =>
      missed.reduce((sum, misses, index) => sum + (misses || failed[index]! & ~bit ? 0 : 1), 0);
    return {
      tags: count('tags'),
      place: count('place'),
      organizer: count('organizer'),
      audience: count('audience'),
      accessibility: count('accessibility'),
      free: countMarked(this.#free, bits.free),
      online: countMarked(this.#online, bits.online),
      total: zerosOf(failed),
    };
  }

  /** Which events miss a part of the filter: none when nothing is asked, else worked out when it changes. */
  #known(
    part: string,
    asked: unknown,
    makeTest: () => (event: AgendaEvent) => boolean,
  ): Uint8Array | undefined {
    if (!asked) return;
    const key = JSON.stringify(asked);
    let known = this.#misses.get(part);
    if (known?.key !== key) {
      this.#misses.set(part, (known = { key, missed: this.#mark(makeTest()) }));
    }
    return known.missed;
  }

  #mark(misses: (event: AgendaEvent) => boolean): Uint8Array {
    return Uint8Array.from(this.events, (event) => Number(misses(event)));
  }
}

function not(test: (event: AgendaEvent) => boolean): (event: AgendaEvent) => boolean {
  return (event) => !test(event);
}

function zerosOf(marks: Uint8Array | Uint16Array): number {
  let zeros = 0;
  for (const mark of marks) if (!mark) zeros++;
  return zeros;
}
