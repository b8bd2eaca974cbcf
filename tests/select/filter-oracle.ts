/** Items and questions at random, and a slow oracle of what a filter keeps; it shares only the dates of the school holidays. */
import fc from 'fast-check';
import type { AgendaEvent, Item, Occurrence } from '../../src/model/index.js';
import type { Facet, Flag } from '../../src/select/filter.js';
import type { FilterQuestion } from '../../src/select/filter-index.js';
import { schoolHolidays } from '../../src/time/holidays/school.js';
import { aLabel, anArticle, anEvent, days } from '../helpers/items.js';

export const today = '2026-06-17';
export const timeZone = 'Europe/Paris';

/** Days are counted from the first of January 2026. */
export function day(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
}

const words = ['Musique', 'Danse', 'Théâtre', 'Été', 'été', 'Jazz'] as const;
const someWords = fc.uniqueArray(fc.constantFrom(...words), { maxLength: 3 });
const someParties = someWords.map((names) => names.map((name) => ({ name })));
export const dayNumber = fc.integer({ min: 0, max: 500 });
const occurrence: fc.Arbitrary<Occurrence> = fc.oneof(
  fc
    .tuple(dayNumber, fc.integer({ min: 0, max: 40 }))
    .map(([first, more]) => days(day(first), day(first + more))),
  fc
    .tuple(dayNumber, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 30 }))
    .map(([first, hour, hours]) => {
      const start = Date.UTC(2026, 0, 1 + first, hour, 30);
      return { allDay: false as const, start, end: hours ? start + hours * 3_600_000 : undefined };
    }),
);
export const event = fc
  .record({
    title: fc.constantFrom('Concert', 'Atelier', 'Un été au parc'),
    tags: someWords,
    organizers: someParties,
    audience: fc.option(fc.constantFrom(...words), { nil: undefined }),
    accessibility: fc.uniqueArray(fc.constantFrom('hi', 'hearing', 'vision', 'Braille')),
    free: fc.option(fc.boolean(), { nil: undefined }),
    attendance: fc.constantFrom(undefined, 'offline' as const, 'online' as const, 'mixed' as const),
    onlineUrl: fc.constantFrom(undefined, 'https://example.org/direct'),
    status: fc.constantFrom('scheduled' as const, 'moved-online' as const),
    place: fc.option(
      fc.record({
        name: fc.constantFrom('Riom', 'Cournon', 'RIOM'),
        latitude: fc.double({ min: 45.7, max: 45.9, noNaN: true }),
        longitude: fc.double({ min: 3, max: 3.2, noNaN: true }),
      }),
      { nil: undefined },
    ),
    timeZone: fc.constantFrom('Europe/Paris', 'Pacific/Auckland', 'America/Cayenne'),
    occurrences: fc.array(occurrence, { minLength: 1, maxLength: 3 }),
  })
  .map(anEvent);
export const article = fc
  .record({
    title: fc.constantFrom('Le budget', 'Un été au parc'),
    tags: someWords,
    authors: someParties,
    published: fc.option(
      fc.oneof(
        dayNumber.map(day),
        fc.integer({ min: 0, max: 12_000 }).map((hours) => Date.UTC(2026, 0, 1, hours)),
      ),
      { nil: undefined },
    ),
  })
  .map(anArticle);
export const label = fc
  .record({
    title: fc.constantFrom('Ville en poésie', 'Un été au parc'),
    tags: someWords,
    issuers: someParties,
    status: fc.constantFrom(
      undefined,
      'announced' as const,
      'active' as const,
      'withdrawn' as const,
    ),
    validFrom: fc.option(dayNumber.map(day), { nil: undefined }),
    expires: fc.option(dayNumber.map(day), { nil: undefined }),
  })
  .map(aLabel);

export const question: fc.Arbitrary<FilterQuestion> = fc.record(
  {
    filter: fc.record(
      {
        search: fc.constantFrom('', 'ete', 'concert', 'musique parc'),
        tags: someWords,
        excludeTags: someWords,
        place: fc.uniqueArray(fc.constantFrom('riom', 'Cournon', 'Nulle part')),
        organizer: someWords,
        audience: someWords,
        accessibility: fc.uniqueArray(fc.constantFrom('hearing', 'braille')),
        authors: someWords,
        issuer: someWords,
        state: fc.uniqueArray(fc.constantFrom('awarded', 'expired', 'announced', 'withdrawn')),
        free: fc.constant(true as const),
        online: fc.constant(true as const),
        holidays: fc.constantFrom('outside' as const, 'during' as const),
        within: fc.constantFrom(2 as const, 10 as const),
      },
      { requiredKeys: [] },
    ),
    days: fc
      .tuple(dayNumber, fc.integer({ min: 0, max: 60 }))
      .map(([first, more]) => ({ first: day(first), last: day(first + more) })),
    countedDays: dayNumber.map((first) => ({ first: day(first), last: '2027-12-31' })),
    zone: fc.constantFrom('A' as const, 'B' as const),
    position: fc.constant({ latitude: 45.78, longitude: 3.09 }),
  },
  { requiredKeys: ['filter'] },
);

/* The oracle: each rule said again, one item and one day at a time. */

function plain(text: string): string {
  return text
    .trim()
    .toLocaleLowerCase('fr')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

const sameTerms: Readonly<Record<string, string>> = { hearing: 'hi', vision: 'vi' };

export function keyOf(facet: Facet, text: string): string {
  const key = plain(text);
  return facet === 'accessibility' ? (sameTerms[key] ?? key) : key;
}

/** The values of every facet that the kind has. */
export function valuesOf(item: Item): Partial<Record<Facet, string[]>> {
  const tags = [...item.tags];
  switch (item.kind) {
    case 'event':
      return {
        tags,
        place: item.place?.name ? [item.place.name] : [],
        organizer: item.organizers.map((party) => party.name),
        audience: item.audience ? [item.audience] : [],
        accessibility: [...item.accessibility],
      };
    case 'article':
      return { tags, authors: item.authors.map((party) => party.name) };
    case 'label': {
      const { status, validFrom = '', expires = '9999-12-31' } = item;
      let state = 'awarded';
      if (validFrom > today || (!validFrom && status === 'announced')) state = 'announced';
      if (expires < today) state = 'expired';
      if (status === 'withdrawn') state = 'withdrawn';
      return { tags, issuer: item.issuers.map((party) => party.name), state: [state] };
    }
    default:
      return { tags };
  }
}

function hasFlag(item: Item, flag: Flag): boolean {
  if (item.kind !== 'event') return true;
  if (flag === 'free') return item.free === true;
  const { status, attendance, onlineUrl } = item;
  if (status === 'moved-online' || attendance === 'online' || attendance === 'mixed') return true;
  return attendance === undefined && onlineUrl !== undefined;
}

/** Distance on a sphere by the angle between two vectors: another way than the haversine formula. */
function kilometres(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const vector = ({ latitude, longitude }: typeof a): number[] => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  };
  const [first, second] = [vector(a), vector(b)];
  const cosine = first.reduce((sum, coordinate, axis) => sum + coordinate * second[axis]!, 0);
  return Math.acos(Math.min(1, cosine)) * 6371.0088;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant on the clock of a zone, as `Intl` writes it. */
function dayIn(zone: string, instant: number): string {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' });
    formats.set(zone, format);
  }
  return format.format(instant);
}

/** All days on which the items above can be: a western zone has the evening before the first of them. */
const allDays = Array.from({ length: 560 }, (_, index) => day(index - 1));

/** All days of an event. */
function daysOf({ occurrences, timeZone: zone }: AgendaEvent): string[] {
  return occurrences.flatMap((one) => {
    const first = one.allDay ? one.start : dayIn(zone, one.start);
    const last = one.allDay ? one.end : dayIn(zone, (one.end ?? one.start + 1) - 1);
    return allDays.filter((date) => first <= date && date <= last);
  });
}

export function passesDates(item: Item, { filter, days: span, zone }: FilterQuestion): boolean {
  const isInSpan = (date: string): boolean => !span || (date >= span.first && date <= span.last);
  if (item.kind === 'article') {
    if (!span) return true;
    const { published } = item;
    if (published === undefined) return false;
    return isInSpan(typeof published === 'string' ? published : dayIn(timeZone, published));
  }
  if (item.kind !== 'event') return true;
  const choice = zone && filter.holidays;
  return daysOf(item).some((date) => {
    if (!isInSpan(date)) return false;
    if (!choice) return true;
    if (date < '2025-09-01' || date > '2027-08-31') return false;
    const isFree = schoolHolidays(zone).some(({ first, last }) => first <= date && date <= last);
    return isFree === (choice === 'during');
  });
}

export function passes(item: Item, asked: FilterQuestion): boolean {
  const { filter, position } = asked;
  const place = item.kind === 'event' ? item.place : undefined;
  const text = plain([item.title, ...item.tags, place?.name].join(' '));
  const searched = plain(filter.search ?? '').split(' ');
  if (!searched.every((word) => text.includes(word))) return false;
  const unwanted = (filter.excludeTags ?? []).map(plain);
  if (item.tags.some((tag) => unwanted.includes(plain(tag)))) return false;
  for (const [facet, values] of Object.entries(valuesOf(item)) as [Facet, string[]][]) {
    const wanted = (filter[facet] ?? []).map((value) => keyOf(facet, value));
    if (wanted.length && !values.some((value) => wanted.includes(keyOf(facet, value))))
      return false;
  }
  if (filter.free && !hasFlag(item, 'free')) return false;
  if (filter.online && !hasFlag(item, 'online')) return false;
  if (item.kind === 'event' && filter.within && position) {
    const { latitude, longitude } = place ?? {};
    if (latitude === undefined || longitude === undefined) return false;
    if (kilometres({ latitude, longitude }, position) > filter.within) return false;
  }
  return passesDates(item, asked);
}
