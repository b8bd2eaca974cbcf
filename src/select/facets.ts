import { accessibilityTerm } from '../model/accessibility.js';
import type { AgendaEvent } from '../model/index.js';
import { facets, type Facet } from './event-filter.js';
import { fold } from './fold.js';

/** One value of a facet, as it was first written. */
export interface FacetValue {
  /** What it is compared by. */
  readonly key: string;
  readonly value: string;
  /** How many events of the feed have it. */
  readonly total: number;
}

/** Text as values of a facet are compared: folded, terms by what they mean. */
export function facetKey(facet: Facet, text: string): string {
  return (facet === 'accessibility' && accessibilityTerm(text)) || fold(text);
}

/** The texts that an event has of a facet. */
export function facetTexts(facet: Facet, event: AgendaEvent): readonly (string | undefined)[] {
  switch (facet) {
    case 'tags':
      return event.tags;
    case 'place':
      return [event.place?.name ?? townOf(event.place?.address)];
    case 'organizer':
      return event.organizers.map(({ name }) => name);
    case 'audience':
      return [event.audience];
    case 'accessibility':
      return event.accessibility;
  }
}

/** The town of an address on one line: its last part, without the postal code. */
function townOf(address = ''): string | undefined {
  const last = address.slice(address.lastIndexOf(',') + 1);
  return last.replace(/^\s*\d{4,5}\s+/, '').trim() || undefined;
}

/**
 * The values of one facet, and which of them each event has: the values of the event `i` are
 * `ids[starts[i]]` to `ids[starts[i + 1] - 1]`, numbers of `values`.
 */
export class FacetColumn {
  /** The most frequent of what comes first, then of all, then by name; what was there in the feed before keeps its place. */
  readonly values: readonly FacetValue[];
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly #places: ReadonlyMap<string, number>;

  /**
   * @param before the same facet of the feed before it was read again
   * @param comes for each event, whether it is still to come
   */
  constructor(
    facet: Facet,
    events: readonly AgendaEvent[],
    before?: FacetColumn,
    comes?: Uint8Array,
  ) {
    const places = new Map<string, number>();
    const met: { key: string; value: string; total: number; coming: number; last: number }[] = [];
    const known = new Map<string, number>();
    const ids: number[] = [];
    this.starts = new Uint32Array(events.length + 1);
    events.forEach((event, index) => {
      for (const text of facetTexts(facet, event)) {
        if (!text) continue;
        // Ten thousand events have a few dozen texts: each is folded once.
        let id = known.get(text);
        if (id === undefined) {
          const key = facetKey(facet, text);
          id = places.get(key);
          if (id === undefined) {
            places.set(key, (id = met.length));
            met.push({ key, value: text, total: 0, coming: 0, last: -1 });
          }
          known.set(text, id);
        }
        const value = met[id]!;
        if (!value.key || value.last === index) continue;
        value.last = index;
        value.total++;
        value.coming += comes?.[index] ?? 0;
        ids.push(id);
      }
      this.starts[index + 1] = ids.length;
    });
    const place = ({ key }: FacetValue): number => before?.placeOf(key) ?? Infinity;
    const order = met
      .map((_, id) => id)
      .filter((id) => met[id]!.total > 0)
      .sort((a, b) => compare(place(met[a]!), place(met[b]!)) || byFrequency(met[a]!, met[b]!));
    const placed = new Uint32Array(met.length);
    order.forEach((id, at) => (placed[id] = at));
    this.ids = Uint32Array.from(ids, (id) => placed[id]!);
    this.values = order.map((id) => {
      const { key, value, total } = met[id]!;
      return { key, value, total };
    });
    this.#places = new Map(this.values.map(({ key }, at) => [key, at]));
  }

  /** Where a value stands among the values, by its key. */
  placeOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  /** Which events have none of the values with these keys. */
  misses(keys: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.values.length);
    for (const key of keys) {
      const place = this.placeOf(key);
      if (place !== undefined) wanted[place] = 1;
    }
    const missed = new Uint8Array(this.starts.length - 1).fill(1);
    for (let index = 0; index < missed.length; index++) {
      for (let at = this.starts[index]!; at < this.starts[index + 1]!; at++) {
        if (wanted[this.ids[at]!]) missed[index] = 0;
      }
    }
    return missed;
  }
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

/** All facets of a list of events, with the same parameters. */
export function facetColumns(
  events: readonly AgendaEvent[],
  before?: FacetColumns,
  comes?: Uint8Array,
): FacetColumns {
  return Object.fromEntries(
    facets.map((facet) => [facet, new FacetColumn(facet, events, before?.[facet], comes)]),
  ) as unknown as FacetColumns;
}

interface Frequency extends FacetValue {
  readonly coming: number;
}

/** Line 2 comes before line 10. */
const inOrder = new Intl.Collator('fr', { numeric: true });

function byFrequency(a: Frequency, b: Frequency): number {
  return b.coming - a.coming || b.total - a.total || inOrder.compare(a.key, b.key);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
