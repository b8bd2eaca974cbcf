import { accessibilityName } from '../../i18n/accessibility.js';
import { finder } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import { accessibilityTerm } from '../../model/accessibility.js';
import type { AskedDates } from '../../select/date-presets.js';
import { facets, tidy, type EventFilter, type Facet } from '../../select/event-filter.js';
import { facetKey } from '../../select/facets.js';
import { formatDay, longDate } from '../../time/format.js';
import { formatOccurrence } from '../../time/format-full.js';

/** One thing that a visitor has chosen. */
export interface Choice {
  /** The same as long as it is chosen. */
  readonly id: string;
  readonly name: string;
  /** The same within a sentence; what the feed has as the feed writes it. */
  readonly saidAs: string;
  /** The filter without it. */
  readonly without: EventFilter;
}

/** What a value of a facet is called. */
export function facetName(facet: Facet, value: string, code: Language['code']): string {
  return facet === 'accessibility' ? accessibilityName(value, code) : value;
}

/** With a value where it was missing, without it where it was there. */
export function toggled(filter: EventFilter, facet: Facet, value: string): EventFilter {
  const key = facetKey(facet, value);
  const own = filter[facet] ?? [];
  const others = own.filter((other) => facetKey(facet, other) !== key);
  return { ...filter, [facet]: others.length < own.length ? others : [...own, value] };
}

/** What the dates asked for are called; empty when none are. */
export function datesName({ when, from, to }: AskedDates, { code, tag }: Language): string {
  const words = finder[code];
  if (when) return words.presets[when];
  if (from && to) {
    const days = { allDay: true, start: from, end: to } as const;
    return formatOccurrence(days, tag, 'UTC', longDate);
  }
  if (from) return words.since(formatDay(from, tag));
  return to ? words.until(formatDay(to, tag)) : '';
}

/** All that is chosen, in the order of the panel. */
export function choicesOf(filter: EventFilter, language: Language): Choice[] {
  const words = finder[language.code];
  const { search, from, to, holidays, within, free, online } = filter;
  const one = (
    id: string,
    name: string | undefined,
    without: EventFilter,
    isOurs = true,
  ): Choice[] => {
    if (!name) return [];
    const saidAs = isOurs ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    return [{ id, name, saidAs, without: tidy({ ...filter, ...without }) }];
  };
  return [
    ...one('search', search && words.quoted(search), { search: undefined }),
    ...one(
      'dates',
      datesName(filter, language),
      { when: undefined, from: undefined, to: undefined },
      // From one day to another: in America a month is first.
      !(from && to),
    ),
    ...one('holidays', holidays && words.holidayChoices[holidays], { holidays: undefined }),
    ...facets.flatMap((facet) =>
      (filter[facet] ?? []).flatMap((value) =>
        one(
          `${facet} ${facetKey(facet, value)}`,
          facetName(facet, value, language.code),
          toggled(filter, facet, value),
          facet === 'accessibility' && !!accessibilityTerm(value),
        ),
      ),
    ),
    ...one('near', within && words.within(within), { within: undefined }),
    ...one('free', free && words.free, { free: undefined }),
    ...one('online', online && words.online, { online: undefined }),
  ];
}
