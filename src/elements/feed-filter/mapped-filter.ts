import { partsOfKind } from '../../components/filters/filter-parts.js';
import type { ItemKind } from '../../model/index.js';
import {
  facetNames,
  sharedFacetNames,
  tidyFilter,
  type Facet,
  type Filter,
} from '../../select/filter.js';
import type { FacetMap, MappedPart } from './facet-map.js';
import type { FilterSource } from './sources.js';
import type { Vocabulary } from './vocabulary.js';

export interface FilterMapping {
  readonly map: FacetMap;
  readonly vocabulary: Vocabulary;
  /** The kind of the element's items, as soon as it is known. */
  readonly kind?: ItemKind;
}

/** A kind that no item has. */
const noKind = ['none'];

/** The facet of which choosing an item of the element chooses a value. */
export function selectedFacet({ filterOnSelect, localName }: FilterSource): Facet | undefined {
  if (!filterOnSelect) return;
  return localName.endsWith('label-list') ? 'label' : 'organization';
}

/**
 * The filter of a page as one element has it: facets by the names that they have there, values with all that mean
 * the same. Items that do not have what the visitor chose do not belong to it: an element whose kind has no places
 * shows nothing when a place is chosen.
 */
export function mappedFilter(
  filter: Filter,
  source: FilterSource,
  { map, vocabulary, kind }: FilterMapping,
): Filter {
  const { localName: tag } = source;
  const selected = selectedFacet(source);
  const available: readonly string[] = [...(kind ? partsOfKind(kind) : []), ...sharedFacetNames];
  const mapped: Record<string, unknown> = {};
  let isElsewhere = false;
  const take = (part: MappedPart, target: string, changes: Filter): void => {
    if (!map.concerns(part, tag)) return;
    if (kind && !available.includes(target)) isElsewhere = true;
    else Object.assign(mapped, changes);
  };
  const wanted = tidyFilter(filter);
  const { search, when, from, to, within, free, online } = wanted;
  if (search) take('search', 'search', { search });
  if (when ?? from ?? to) take('dates', 'dates', { when, from, to });
  if (within) take('near', 'near', { within });
  if (free) take('free', 'free', { free });
  if (online) take('online', 'online', { online });
  for (const part of facetNames) {
    const values = wanted[part];
    const facet = map.facetFor(part, tag);
    if (!values || !facet || part === selected) continue;
    const expanded = values.flatMap((value) => vocabulary.expand(part, value));
    // Two parts may be the same facet of an element.
    const others = (mapped[facet] as readonly string[] | undefined) ?? [];
    take(part, facet, { [facet]: [...others, ...expanded] });
  }
  return tidyFilter(isElsewhere ? { ...mapped, kind: noKind } : mapped);
}
