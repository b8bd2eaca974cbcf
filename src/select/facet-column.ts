import type { Item } from '../model/index.js';
import { facetKey, textToShow } from './facets.js';
import type { Facet } from './filter.js';
import { bare } from '../time/bare.js';

/** One value of a facet. */
export interface FacetValue {
  /** Key by which it is compared. */
  readonly key: string;
  /** Text, as the feed first writes it, or first with its accents. */
  readonly value: string;
  /** Number of items of the feed that have it. */
  readonly total: number;
}

interface CountedValue extends FacetValue {
  value: string;
  total: number;
  /** Number of items that have it and are not over. */
  upcoming: number;
  /** Index of the last item that has it: an item may repeat a value. */
  lastItem: number;
}

export interface FacetColumnOptions<T extends Item = Item> {
  readonly facet: Facet;
  readonly items: readonly T[];
  /** The texts that an item has of the facet. */
  readonly textsOf: (item: T) => readonly (string | undefined)[];
  /** The same facet before the feed was read again: its values keep their order. */
  readonly previous?: FacetColumn;
  /** 1 for each item that is not over. */
  readonly upcoming?: Uint8Array;
}

/**
 * The values of one facet, and which items have which. The values of the item `i` are
 * `values[ids[starts[i]]]` to `values[ids[starts[i + 1] - 1]]`.
 */
export class FacetColumn {
  /** Values of the previous column first, then by number of upcoming items, of all items, then by name. */
  readonly values: readonly FacetValue[];
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
  readonly #positions: ReadonlyMap<string, number>;

  constructor({ facet, items, textsOf, previous, upcoming }: FacetColumnOptions) {
    const idOfKey = new Map<string, number>();
    const idOfText = new Map<string, number>();
    const met: CountedValue[] = [];
    const ids: number[] = [];
    this.starts = new Uint32Array(items.length + 1);
    items.forEach((item, index) => {
      for (const text of textsOf(item)) {
        if (!text) continue;
        // Ten thousand events have a few dozen texts: each is folded once.
        let id = idOfText.get(text);
        if (id === undefined) {
          const key = facetKey(facet, text);
          id = idOfKey.get(key);
          if (id === undefined) {
            idOfKey.set(key, (id = met.length));
            met.push({ key, value: text, total: 0, upcoming: 0, lastItem: -1 });
          }
          met[id]!.value = textToShow(met[id]!.value, text);
          idOfText.set(text, id);
        }
        const value = met[id]!;
        if (!value.key || value.lastItem === index) continue;
        value.lastItem = index;
        value.total++;
        value.upcoming += upcoming?.[index] ?? 0;
        ids.push(id);
      }
      this.starts[index + 1] = ids.length;
    });
    const previousPosition = ({ key }: FacetValue): number => previous?.positionOf(key) ?? Infinity;
    const order = met
      .map((_, id) => id)
      .filter((id) => met[id]!.total > 0)
      .sort((a, b) => {
        const [first, second] = [met[a]!, met[b]!];
        return (
          compareNumbers(previousPosition(first), previousPosition(second)) ||
          compareFrequency(first, second)
        );
      });
    const positions = new Uint32Array(met.length);
    order.forEach((id, position) => (positions[id] = position));
    this.ids = Uint32Array.from(ids, (id) => positions[id]!);
    this.values = order.map((id) => {
      const { key, value, total } = met[id]!;
      return { key, value, total };
    });
    this.#positions = new Map(this.values.map(({ key }, position) => [key, position]));
  }

  /** Index of a value in `values`, by its key. */
  positionOf(key: string): number | undefined {
    return this.#positions.get(key);
  }

  /** 1 for each item that has none of the values with these keys. */
  misses(keys: readonly string[]): Uint8Array {
    const wanted = new Uint8Array(this.values.length);
    for (const key of keys) {
      const position = this.positionOf(key);
      if (position !== undefined) wanted[position] = 1;
    }
    const missed = new Uint8Array(this.starts.length - 1).fill(1);
    for (let index = 0; index < missed.length; index++) {
      for (let place = this.starts[index]!; place < this.starts[index + 1]!; place++) {
        if (wanted[this.ids[place]!]) missed[index] = 0;
      }
    }
    return missed;
  }

  /**
   * Number of items of each value, in the order of `values`.
   *
   * @param isCounted whether the item of an index is counted
   */
  count(isCounted: (index: number) => boolean): Uint32Array {
    const counts = new Uint32Array(this.values.length);
    for (let index = 0; index < this.starts.length - 1; index++) {
      if (!isCounted(index)) continue;
      for (let place = this.starts[index]!; place < this.starts[index + 1]!; place++) {
        counts[this.ids[place]!]!++;
      }
    }
    return counts;
  }
}

/** Numbers within names count as numbers: line 2 comes before line 10. */
const names = new Intl.Collator('fr', bare({ numeric: true }));

function compareFrequency(a: CountedValue, b: CountedValue): number {
  return b.upcoming - a.upcoming || b.total - a.total || names.compare(a.key, b.key);
}

/** Infinity minus itself is no number, hence no subtraction. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
