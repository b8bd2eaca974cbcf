import { isDay } from '../time/days.js';
import { datePresets, farthest } from './date-presets.js';
import { facets, tidy, type EventFilter, type Facet, type HolidayChoice } from './event-filter.js';

/** More than a visitor chooses, and less than makes an address that nothing can hold. */
const mostValues = 40;
const longestValue = 200;

const names: Readonly<Record<Facet, string>> = {
  tags: 'tag',
  place: 'place',
  organizer: 'by',
  audience: 'for',
  accessibility: 'access',
};
const holidayChoices: readonly HolidayChoice[] = ['outside', 'during'];

/**
 * A filter as the parameters of an address: `q`, `tag` `place` `by` `for` `access` (each as often as
 * there are values), `free` and `online` (`1`), `when`, or `from` and `to`, `holidays`. Where the
 * visitor is, and how near it must be, is never written: an address is handed on.
 */
export function writeFilter(filter: EventFilter): [string, string][] {
  const pairs: [string, string | undefined][] = [
    ['q', filter.search?.trim()],
    ...facets.flatMap((facet) =>
      (filter[facet] ?? []).map((value): [string, string] => [names[facet], value]),
    ),
    ['free', filter.free && '1'],
    ['online', filter.online && '1'],
    ['when', filter.when],
    ['from', filter.from],
    ['to', filter.to],
    ['holidays', filter.holidays],
  ];
  return pairs.filter((pair): pair is [string, string] => !!pair[1]);
}

/** The filter of an address. What cannot be understood is as good as absent. */
export function readFilter(params: URLSearchParams): EventFilter {
  const day = (name: string): string | undefined => {
    const text = params.get(name) ?? '';
    return isDay(text) && farthest.first < text && text < farthest.last ? text : undefined;
  };
  const when = datePresets.find((preset) => preset === params.get('when'));
  const values = facets.map((facet) => [facet, textsOf(params, names[facet])] as const);
  return tidy({
    ...Object.fromEntries(values),
    search: textsOf(params, 'q')[0],
    free: params.get('free') === '1' || undefined,
    online: params.get('online') === '1' || undefined,
    when,
    from: when ? undefined : day('from'),
    to: when ? undefined : day('to'),
    holidays: holidayChoices.find((choice) => choice === params.get('holidays')),
  });
}

function textsOf(params: URLSearchParams, name: string): string[] {
  const texts = params.getAll(name).map((text) => text.trim().slice(0, longestValue));
  return [...new Set(texts.filter(Boolean))].slice(0, mostValues);
}
