import type { Facet } from '../../select/filter.js';
import type { Named } from '../../select/item-names.js';
import { fold } from '../../select/search.js';

/** A theme, an organization or a label, with all keys that mean it. */
export interface Term {
  /** Key of the name that is shown. */
  readonly key: string;
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  /** True when a feed has an item about it. */
  readonly isItem: boolean;
}

/** The filters whose values are terms. */
const termFacets: Readonly<Partial<Record<Facet, Named['what']>>> = {
  theme: 'theme',
  organization: 'organization',
  label: 'label',
};

/**
 * The terms of several feeds. One feed knows an organization by its id, another by its name, a third by both: all
 * keys of one thing are brought together.
 */
export class Vocabulary {
  readonly #terms = new Map<Named['what'], ReadonlyMap<string, Term>>();

  constructor(named: readonly Named[]) {
    for (const [what, group] of Map.groupBy(named, (entry) => entry.what)) {
      this.#terms.set(what, mergeTerms(group));
    }
  }

  /** All terms of a filter, in the order of the feeds. */
  termsOf(facet: Facet): readonly Term[] {
    return [...new Set(this.#mapOf(facet)?.values())];
  }

  /** The term that a key means; `undefined` when no feed says anything about it. */
  find(facet: Facet, key: string): Term | undefined {
    return this.#mapOf(facet)?.get(key);
  }

  /** All values that mean the same as one. */
  expand(facet: Facet, value: string): readonly string[] {
    return [...(this.find(facet, fold(value))?.keys ?? [value])];
  }

  #mapOf(facet: Facet): ReadonlyMap<string, Term> | undefined {
    const what = termFacets[facet];
    return what && this.#terms.get(what);
  }
}

/** Key → term. What has a key in common is one term; the name is that of an item, else the first. */
function mergeTerms(named: readonly Named[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { name, keys, isItem } of named) {
    const met = new Set(keys.flatMap((key) => terms.get(key) ?? []));
    const all = new Set([...[...met].flatMap((term) => [...term.keys]), ...keys]);
    const [first] = [...met].sort((a, b) => Number(b.isItem) - Number(a.isItem));
    const shown = first && (first.isItem || !isItem) ? first.name : name;
    const term = { key: fold(shown), name: shown, keys: all, isItem: isItem || !!first?.isItem };
    for (const key of all) terms.set(key, term);
  }
  return terms;
}
