import type { FacetValue } from '../../select/facet-column.js';
import { textToShow } from '../../select/facets.js';
import type { FilterSummary, SummaryRequest } from '../../select/applied-filter.js';
import { facetNames, flagNames, type Facet } from '../../select/filter.js';
import { feedFilterWords } from '../../i18n/feed-filter.js';
import type { Language } from '../../i18n/language.js';
import type { ItemKind } from '../../model/index.js';
import type { FacetMap } from './facet-map.js';
import type { FilterSource } from './sources.js';
import type { Term, Vocabulary } from './vocabulary.js';

/** A source's counts, with the terms that its `unions` are of. */
export interface SourceSummary {
  readonly source: FilterSource;
  readonly summary: FilterSummary;
  readonly terms: readonly { readonly facet: Facet; readonly term: Term }[];
}

/** Counts over all elements, as a filter panel shows them, and by kind. */
export interface PageSummary {
  readonly summary: FilterSummary;
  readonly byKind: ReadonlyMap<ItemKind, number>;
}

/** The counts to ask a source for: the facets that are offered, and the terms that have several keys. */
export function requestFor(
  { localName }: FilterSource,
  facets: readonly Facet[],
  map: FacetMap,
  vocabulary: Vocabulary,
): { readonly request: SummaryRequest; readonly terms: SourceSummary['terms'] } {
  const mapped = facets.flatMap((facet) => {
    const target = map.facetFor(facet, localName);
    return target ? { facet, target } : [];
  });
  const terms = mapped.flatMap(({ facet, target }) =>
    vocabulary.termsOf(facet).map((term) => ({ facet, target, term })),
  );
  return {
    request: {
      facets: mapped.map(({ target }) => target),
      unions: terms.map(({ target, term }) => ({ facet: target, values: [...term.keys] })),
    },
    terms,
  };
}

interface Option {
  value: string;
  /** Feed → numbers: an item that two elements show counts once. */
  readonly counts: Map<string, { count: number; total: number }>;
}

/** Brings the counts of sources together. Options keep their order from one summary to the next. */
export class PageSummaries {
  readonly #order = new Map<Facet, string[]>();
  readonly #idOfFeed = new WeakMap<object, number>();
  #feeds = 0;

  merge(
    summaries: readonly SourceSummary[],
    {
      facets,
      map,
      vocabulary,
      isChosenFrom,
    }: {
      readonly facets: readonly Facet[];
      readonly map: FacetMap;
      readonly vocabulary: Vocabulary;
      /** True for an element whose own items are the choice: it stays whole, and is no result. */
      isChosenFrom(source: FilterSource): boolean;
    },
  ): PageSummary {
    const byFeed = new Map<string, FilterSummary>();
    const others = summaries.filter(({ source }) => !isChosenFrom(source));
    const results = others.length ? others : summaries;
    for (const { source, summary } of results) {
      const key = this.#feedKey(source, summary.kind);
      const other = byFeed.get(key);
      if (!other || other.size < summary.size) byFeed.set(key, summary);
    }
    const byKind = new Map<ItemKind, number>();
    for (const { kind } of byFeed.values()) byKind.set(kind, 0);
    for (const { source, summary } of results) {
      const { kind } = summary;
      if (byFeed.get(this.#feedKey(source, kind)) === summary) {
        byKind.set(kind, byKind.get(kind)! + summary.total);
      }
    }
    const all = [...byFeed.values()];
    const sum = (number: (summary: FilterSummary) => number): number =>
      all.reduce((total, summary) => total + number(summary), 0);
    return {
      byKind,
      summary: {
        kind: all[0]?.kind ?? 'article',
        size: sum(({ size }) => size),
        total: sum(({ total }) => total),
        counted: 'all',
        facets: facets.map((facet) => this.#facetSummary(facet, summaries, map, vocabulary)),
        flags: flagNames.flatMap((flag) => {
          const counted = all.flatMap(({ flags }) => flags.filter((each) => each.flag === flag));
          if (!counted.length) return [];
          return {
            flag,
            total: counted.reduce((total, each) => total + each.total, 0),
            count: counted.reduce((total, each) => total + each.count, 0),
          };
        }),
        placed: sum(({ placed }) => placed),
        unions: [],
      },
    };
  }

  #facetSummary(
    facet: Facet,
    summaries: readonly SourceSummary[],
    map: FacetMap,
    vocabulary: Vocabulary,
  ): FilterSummary['facets'][number] {
    const options = new Map<string, Option>();
    const add = (key: string, value: string, feed: string, count: number, total: number): void => {
      let option = options.get(key);
      if (!option) options.set(key, (option = { value, counts: new Map() }));
      option.value = textToShow(option.value, value);
      const { counts } = option;
      const other = counts.get(feed) ?? { count: 0, total: 0 };
      counts.set(feed, {
        count: Math.max(count, other.count),
        total: Math.max(total, other.total),
      });
    };
    const themesAreKnown = facet === 'theme' && vocabulary.termsOf('theme').length > 0;
    for (const { source, summary, terms } of summaries) {
      const target = map.facetFor(facet, source.localName);
      const column = summary.facets.find((each) => each.facet === target);
      if (!column) continue;
      const feed = this.#feedKey(source, summary.kind);
      const totals = new Map<Term, number>();
      column.values.forEach(({ key, value, total }, index) => {
        const term = vocabulary.find(facet, key);
        if (term) totals.set(term, Math.max(total, totals.get(term) ?? 0));
        // Tags that are no theme, and ids of which no feed says the name, are no options.
        else if (!key.startsWith('#') && !(themesAreKnown && target === 'subject')) {
          add(key, value, feed, column.counts[index]!, total);
        }
      });
      terms.forEach(({ facet: facetOfTerm, term }, index) => {
        const total = facetOfTerm === facet && totals.get(term);
        // An element of another version may not count unions.
        if (total) add(term.key, term.name, feed, summary.unions?.[index] ?? 0, total);
      });
    }
    const values = this.#inOrder(facet, options, vocabulary);
    const counts = Uint32Array.from(values, ({ key }) =>
      [...options.get(key)!.counts.values()].reduce((sum, { count }) => sum + count, 0),
    );
    return { facet, values, counts };
  }

  /** Options that were there keep their places, and stay when no element has them any more. */
  #inOrder(
    facet: Facet,
    options: Map<string, Option>,
    vocabulary: Vocabulary,
  ): readonly FacetValue[] {
    const values = [...options].map(([key, { value, counts }]) => ({
      key,
      value,
      total: [...counts.values()].reduce((sum, { total }) => sum + total, 0),
    }));
    const terms = vocabulary.termsOf(facet).map(({ key }) => key);
    const order = this.#order.get(facet) ?? [];
    const placeOf = (list: readonly string[], key: string): number =>
      list.includes(key) ? list.indexOf(key) : list.length;
    values.sort(
      (a, b) =>
        placeOf(order, a.key) - placeOf(order, b.key) ||
        (facet === 'theme' ? placeOf(terms, a.key) - placeOf(terms, b.key) : 0) ||
        b.total - a.total ||
        (a.key < b.key ? -1 : 1),
    );
    this.#order.set(
      facet,
      values.map(({ key }) => key),
    );
    return values;
  }

  #feedKey({ src, feed }: FilterSource, kind: ItemKind): string {
    if (!feed || typeof feed !== 'object') return `${kind} ${src || String(feed)}`;
    let id = this.#idOfFeed.get(feed);
    if (id === undefined) this.#idOfFeed.set(feed, (id = ++this.#feeds));
    return `${kind} #${id}`;
  }
}

/** The facets among the words of the attribute `filters`, in their order. */
export function facetsIn(words: string): readonly Facet[] {
  const wanted = new Set(words.toLowerCase().split(/[\s,]+/));
  return [...wanted].flatMap((word) => facetNames.find((facet) => facet === word) ?? []);
}

/** `12 actualités, 4 rendez-vous, 1 label`; kinds without items are left out. */
export function resultOf(byKind: ReadonlyMap<ItemKind, number>, { code }: Language): string {
  const { counts, results, none } = feedFilterWords[code];
  // Kinds have one order, whichever element was asked first.
  const kinds = new Set([...(Object.keys(counts) as ItemKind[]), ...byKind.keys()]);
  const shown = [...kinds].filter((kind) => byKind.get(kind));
  return shown.map((kind) => (counts[kind] ?? results)(byKind.get(kind)!)).join(', ') || none;
}
