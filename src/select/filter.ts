import { datePresets, isBackwards, type FilterDates } from './date-presets.js';
import { bare } from '../time/bare.js';

/**
 * Facets that items of all kinds have, by which a control brings kinds together: the themes and tags, the
 * organizations in any role, the labels that an item names or is, and the kind itself.
 */
export const sharedFacetNames = ['subject', 'party', 'label', 'kind'] as const;

/** Properties by which items are sorted into groups; an item may have several values of each. */
export const facetNames = [
  'tags',
  'place',
  'organizer',
  'audience',
  'accessibility',
  'authors',
  'issuer',
  'state',
  'theme',
  'organization',
  'lead',
  ...sharedFacetNames,
] as const;
export type Facet = (typeof facetNames)[number];

/** Properties that an item has or has not. */
export const flagNames = ['free', 'online'] as const;
export type Flag = (typeof flagNames)[number];

/** Distances to choose from, in kilometres around the visitor. */
export const distances = [2, 5, 10, 20] as const;
export type Distance = (typeof distances)[number];

export const holidayChoices = ['outside', 'during'] as const;
export type HolidayChoice = (typeof holidayChoices)[number];

/**
 * A filter for items of any kind. An item passes when it has any of the values of each facet and all
 * the rest. A property that is absent, and a facet that the kind does not have, let everything pass.
 * A filter never holds the visitor's position: only how far away an item may be.
 */
export interface Filter
  extends
    FilterDates,
    Partial<Readonly<Record<Facet, readonly string[]>>>,
    Partial<Record<Flag, true>> {
  /** Words that the item's title, texts, tags or place must all contain, in any order. */
  readonly search?: string;
  /** Tags that an item must not have. */
  readonly excludeTags?: readonly string[];
  /** Events on a day outside or during the school holidays of a zone. */
  readonly holidays?: HolidayChoice;
  /** Kilometres between the item's place and the visitor. */
  readonly within?: Distance;
}

/**
 * Normal form of a filter: without empty properties, without values of a wrong type, without days that
 * end before they begin, and with its properties in alphabetical order. Filters that let the same
 * items pass are equal as JSON.
 *
 * @param filter of the type, or anything that a page set as one
 */
export function tidyFilter(filter: Filter | null | undefined): Filter {
  const given = bare(filter ?? {});
  const { search, when, from, to, holidays, within } = given;
  const preset = datePresets.find((preset) => preset === when);
  const hasRange = !preset && !isBackwards({ from, to });
  const properties: Record<string, unknown> = {
    search: textOf(search),
    when: preset,
    from: hasRange ? textOf(from) : undefined,
    to: hasRange ? textOf(to) : undefined,
    holidays: holidayChoices.find((choice) => choice === holidays),
    within: Number(within) > 0 ? Number(within) : undefined,
  };
  for (const list of [...facetNames, 'excludeTags'] as const) {
    const values = [given[list] ?? []].flat().filter((value) => textOf(value));
    if (values.length) properties[list] = values;
  }
  for (const flag of flagNames) if (given[flag] === true) properties[flag] = true;
  const present = Object.entries(properties).filter(([, value]) => value !== undefined);
  return bare(Object.fromEntries(present.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** True when the filter lets everything pass. */
export function isEmptyFilter(filter: Filter): boolean {
  return !Object.keys(tidyFilter(filter)).length;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value ? value : undefined;
}
