import { warnAttribute } from '../../base/diagnostics.js';
import { objectOf } from '../../feed/read/fields.js';
import { facetNames, type Facet, type Flag } from '../../select/filter.js';

/** The parts of a filter of which a page may say what they mean in an element. */
export type MappedPart = 'search' | 'dates' | 'near' | Facet | Flag;

/** Facets of all kinds, where a filter has another name for them. */
const defaults: Readonly<Partial<Record<MappedPart, Facet>>> = {
  theme: 'subject',
  organization: 'party',
};

/** Meaning of the parts of a filter in each element, as the attribute `facets` says. */
export class FacetMap {
  readonly #map: Readonly<Record<string, unknown>>;

  /** @param given JSON or an object: part → name of a facet or `null`, or an object with one for each tag */
  constructor(given: unknown) {
    this.#map = objectOf(typeof given === 'string' ? parse(given) : given);
  }

  /** The facet of an element for a part of the filter; `undefined` when the part is not for the element. */
  facetFor(part: Facet, tag: string): Facet | undefined {
    const name = this.#nameFor(part, tag);
    if (name === null) return;
    return facetNames.find((facet) => facet === name) ?? defaults[part] ?? part;
  }

  /** False when the page keeps a part of the filter from an element. */
  concerns(part: MappedPart, tag: string): boolean {
    return this.#nameFor(part, tag) !== null;
  }

  /** @returns `null` when the part is not for the element, `undefined` when the page does not say */
  #nameFor(part: string, tag: string): unknown {
    const given = Object.hasOwn(this.#map, part) ? this.#map[part] : undefined;
    if (typeof given !== 'object' || given === null) return given === false ? null : given;
    // Elements of a page may have a prefix: `cam-news-list`.
    const entry = Object.entries(given).find(([key]) => tag === key || tag.endsWith(`-${key}`));
    return entry?.[1] === false ? null : entry?.[1];
  }
}

function parse(json: string): unknown {
  if (!json.trim()) return;
  try {
    return JSON.parse(json);
  } catch {
    warnAttribute('facets', json);
    return;
  }
}
