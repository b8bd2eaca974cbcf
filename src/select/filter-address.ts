import { isDay } from '../time/days.js';
import { datePresets, farthest } from './date-presets.js';
import { facetNames, holidayChoices, tidyFilter, type Facet, type Filter } from './filter.js';

/** Most values of a facet: more than a visitor chooses, few enough for an address. */
const mostValues = 40;
/** Most UTF-16 code units of a value. */
const longestValue = 200;
/** Control characters, and those that turn the direction of the text around them. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The parameters of a range of days, which a visitor chooses in two fields. */
export const rangeParameters = ['from', 'to'];

const parameters: Readonly<Record<Facet, string>> = {
  tags: 'tag',
  place: 'place',
  organizer: 'by',
  audience: 'for',
  accessibility: 'access',
  authors: 'author',
  issuer: 'issuer',
  state: 'state',
  theme: 'theme',
  organization: 'org',
  lead: 'lead',
  subject: 'subject',
  party: 'party',
  label: 'label',
  kind: 'kind',
};

/**
 * A filter as parameters of an address: `q`, then `tag` `place` `by` `for` `access` `author` `issuer`
 * `state` `theme` `org` `lead` `subject` `party` `label` `kind` (one for each value), `free` and `online` (`1`), `when`, or `from` and `to`, `holidays`.
 * The distance from the visitor is never written, since addresses are sent to others.
 */
export function writeFilter(filter: Filter): [string, string][] {
  const pairs: [string, string | undefined][] = [
    ['q', filter.search?.trim()],
    ...facetNames.flatMap((facet) =>
      (filter[facet] ?? []).map((value): [string, string] => [parameters[facet], value]),
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

/** The filter of an address. Parameters that cannot be understood are left out. */
export function readFilter(params: URLSearchParams): Filter {
  const day = (name: string): string | undefined => {
    const text = params.get(name) ?? '';
    return isDay(text) && farthest.first < text && text < farthest.last ? text : undefined;
  };
  const values = facetNames.map((facet) => [facet, textsOf(params, parameters[facet])] as const);
  return tidyFilter({
    ...Object.fromEntries(values),
    search: textsOf(params, 'q')[0],
    free: params.get('free') === '1' || undefined,
    online: params.get('online') === '1' || undefined,
    when: datePresets.find((preset) => preset === params.get('when')),
    from: day('from'),
    to: day('to'),
    holidays: holidayChoices.find((choice) => choice === params.get('holidays')),
  });
}

function textsOf(params: URLSearchParams, name: string): string[] {
  const texts = params
    .getAll(name)
    .map((text) => text.replace(controls, '').trim().slice(0, longestValue));
  return [...new Set(texts.filter(Boolean))].slice(0, mostValues);
}
