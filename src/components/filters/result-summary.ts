import { filters as filterWords } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { FilterSummary } from '../../select/applied-filter.js';
import { formatDay } from '../../time/format.js';

/** The items that the host shows of those that pass the filter. */
export interface ShownItems {
  /** Number of items; an event with several dates is one. */
  readonly count: number;
  /** True when there are none because those of the period are over and left out. */
  readonly isOver?: boolean;
  /** The period to which the host limits what it shows, in words: `en juin 2026`. */
  readonly period?: string;
  /** First day after the period on which there is an item; said when the period has none. */
  readonly next?: IsoDay;
}

/** A number of items in words: `3 événements`. */
export type CountWords = (count: number) => string;

/**
 * The number of items, shown and in all: `3 événements en juin 2026, 12 à venir en tout`.
 *
 * @param summary the number of items that pass the filter, and which of them are counted
 */
export function resultSummary(
  { count, isOver, period, next }: ShownItems,
  { total, counted }: Pick<FilterSummary, 'total' | 'counted'>,
  countWords: CountWords,
  { code, tag }: Language,
): string {
  const words = filterWords[code];
  const items: CountWords = isOver ? () => words.noMore : countWords;
  if (count === total && (counted !== 'upcoming' || !period)) return items(total);
  const isOfAllTime = counted === 'past' || counted === 'all';
  return [
    period ? `${items(count)} ${period}` : words.shown(count, items),
    isOfAllTime ? words.inAll(total) : words.coming(total),
    ...(!count && total && next ? [words.nextOn(formatDay(next, tag))] : []),
  ].join(', ');
}
