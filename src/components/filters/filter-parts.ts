import { warnAttribute } from '../../base/diagnostics.js';
import type { ItemKind } from '../../model/index.js';
import { filterableKind } from '../../select/facets.js';
import type { FilterSummary } from '../../select/applied-filter.js';
import { facetNames, flagNames, type Facet } from '../../select/filter.js';

/** The parts that the filters can have, in their order. */
export const filterParts = [
  'search',
  'dates',
  'holidays',
  ...facetNames,
  'near',
  ...flagNames,
] as const;
export type FilterPart = (typeof filterParts)[number];

/** The parts that make sense for a kind of item. */
export function partsOfKind(kind: ItemKind): readonly FilterPart[] {
  const { facets, flags, dateTest, takesPlace, positionOf } = filterableKind(kind);
  return filterParts.filter((part) => {
    switch (part) {
      case 'search':
        return true;
      case 'dates':
        return !!dateTest;
      case 'holidays':
        return takesPlace;
      case 'near':
        return !!positionOf;
      case 'free':
      case 'online':
        return !!flags?.[part];
      default:
        return !!facets[part];
    }
  });
}

/** The word for a part in the attribute `filters`. */
function wordOf(part: FilterPart): string {
  return part === 'accessibility' ? 'accessible' : part;
}

function wordsIn(attribute: string): readonly string[] {
  return attribute
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Warns the site owner of words in the attribute `filters` that name no part. */
export function checkParts(attribute: string, available: readonly FilterPart[]): void {
  checkWords(attribute, available.map(wordOf));
}

/** Warns the site owner of words in the attribute `filters` that are not among those that have a meaning. */
export function checkWords(attribute: string, words: readonly string[]): void {
  if (attribute === 'true') return; // Frameworks write this for "yes".
  const unknown = wordsIn(attribute).filter((word) => !words.includes(word));
  if (unknown.length) warnAttribute('filters', unknown.join(' '), words);
}

export interface PartConditions {
  /** True when there is a zone whose school holidays are known. */
  readonly hasHolidays: boolean;
  /** True when the browser can give the visitor's position. */
  readonly canLocate: boolean;
}

/**
 * The parts to offer: those that the page asks for and for which the items leave a choice.
 *
 * @param attribute the attribute `filters`; all parts when it names none
 */
export function offeredParts(
  attribute: string,
  available: readonly FilterPart[],
  { facets, flags, placed, size }: FilterSummary,
  { hasHolidays, canLocate }: PartConditions,
): ReadonlySet<FilterPart> {
  const words = wordsIn(attribute);
  const wanted = available.filter((part) => words.includes(wordOf(part)));
  const isSome = (count = 0): boolean => count > 0 && count < size;
  const hasChoice = (facet: Facet): boolean => {
    const values = facets.find((summary) => summary.facet === facet)?.values ?? [];
    return values.length > 1 || isSome(values[0]?.total);
  };
  const offered = (wanted.length ? wanted : available).filter((part) => {
    switch (part) {
      case 'search':
      case 'dates':
        return true;
      case 'holidays':
        return hasHolidays;
      case 'near':
        return canLocate && placed > 0;
      case 'free':
      case 'online':
        return isSome(flags.find(({ flag }) => flag === part)?.total);
      default:
        return hasChoice(part);
    }
  });
  return new Set(offered);
}
