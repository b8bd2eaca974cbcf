import { facets, type Facet } from '../../select/event-filter.js';
import type { EventIndex } from '../../select/event-index.js';
import { misread } from '../../base/diagnostics.js';

/** What a panel may have, in its order. */
export const finderParts = [
  'search',
  'dates',
  'holidays',
  ...facets,
  'near',
  'free',
  'online',
] as const;
export type FinderPart = (typeof finderParts)[number];

/** What the attribute `filters` calls it. */
function wordOf(part: FinderPart): string {
  return part === 'accessibility' ? 'accessible' : part;
}

const words = finderParts.map(wordOf);

function wordsIn(asked: string): readonly string[] {
  return asked
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Tells the site owner of what is no part of a panel. */
export function checkParts(asked: string): void {
  if (asked === 'true') return; // What frameworks write for "yes".
  const unknown = wordsIn(asked).filter((word) => !words.includes(word));
  if (unknown.length) misread('filters', unknown.join(' '), words);
}

export interface Circumstances {
  /** There is a zone of which the school holidays are known. */
  readonly hasHolidays: boolean;
  /** The browser can tell where the visitor is. */
  readonly canLocate: boolean;
}

/**
 * What a panel offers: what the page asks for, or all, as far as the feed has something to choose.
 *
 * @param asked the attribute `filters`; without a word of ours, all
 */
export function partsFor(
  asked: string,
  { columns, totals, entries }: Pick<EventIndex, 'columns' | 'totals' | 'entries'>,
  { hasHolidays, canLocate }: Circumstances,
): ReadonlySet<FinderPart> {
  const said = wordsIn(asked);
  const wanted = finderParts.filter((part) => said.includes(wordOf(part)));
  const isChoice = (count: number): boolean => count > 0 && count < entries.length;
  const hasValues = (facet: Facet): boolean => {
    const { values } = columns[facet];
    return values.length > 1 || isChoice(values[0]?.total ?? 0);
  };
  const offered = (wanted.length ? wanted : finderParts).filter((part) => {
    switch (part) {
      case 'search':
      case 'dates':
        return true;
      case 'holidays':
        return hasHolidays;
      case 'near':
        return canLocate && totals.placed > 0;
      case 'free':
      case 'online':
        return isChoice(totals[part]);
      default:
        return hasValues(part);
    }
  });
  return new Set(offered);
}
