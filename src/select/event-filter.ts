import { isBackwards, type AskedDates } from './date-presets.js';

/** What events are sorted into; each event may have several values of each. */
export const facets = ['tags', 'place', 'organizer', 'audience', 'accessibility'] as const;
export type Facet = (typeof facets)[number];

/** Kilometres around the visitor. */
export const distances = [2, 5, 10, 20] as const;
export type Distance = (typeof distances)[number];

export type HolidayChoice = 'outside' | 'during';

/**
 * What a visitor looks for. Within one facet any of the values, between facets all; what is absent
 * asks for nothing. It never says where the visitor is: only how far that may be.
 */
export interface EventFilter
  extends AskedDates, Partial<Readonly<Record<Facet, readonly string[]>>> {
  /** Words that must all be there, in any order. */
  readonly search?: string;
  /** Only what is known to be free. */
  readonly free?: true;
  /** Only what can be followed online. */
  readonly online?: true;
  /** Of the school holidays of the agenda's zone. */
  readonly holidays?: HolidayChoice;
  /** Kilometres from where the visitor is. */
  readonly within?: Distance;
}

/**
 * Without what asks for nothing, days that end before they begin among it: two filters that ask for
 * the same are then written the same.
 */
export function tidy(filter: EventFilter): EventFilter {
  const isPlain = !filter.when && !isBackwards(filter);
  const kept = Object.entries(filter as Readonly<Record<string, unknown>>).filter(
    ([name, value]) =>
      value &&
      (!Array.isArray(value) || value.length > 0) &&
      (isPlain || (name !== 'from' && name !== 'to')),
  );
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** True when nothing is asked for. */
export function isEverything(filter: EventFilter): boolean {
  return !Object.keys(tidy(filter)).length;
}
