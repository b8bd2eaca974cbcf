import type { AgendaEvent, Occurrence } from '../model/index.js';
import { addDays } from '../time/days.js';
import { offsetAt } from '../time/zone.js';
import { toEpoch } from '../time/parse.js';
import { detailLines, placeLine } from './item-words.js';
import { compact } from './time-zone.js';

/** Calendars on the web that take an event from an address. None documents it; all have kept it for years. */
export const calendarSites = ['google', 'outlook', 'office365', 'yahoo'] as const;
export type CalendarSite = (typeof calendarSites)[number];

/** Longer addresses are refused by some browsers and servers. */
const longest = 2000;
/** UTF-16 code units that leave room, encoded, for a description in any script. */
const longestTitle = 100;

type Parameters = readonly (readonly [name: string, value: string])[];

interface Shown {
  readonly title: string;
  readonly place: string;
  readonly details: string;
}

/**
 * The address at which a visitor's calendar on the web proposes to note one occurrence. The
 * description is cut where the address would be too long.
 *
 * @param recurrence of a series, which Google notes as a whole; the others have no way to say it
 */
export function calendarLink(
  site: CalendarSite,
  event: AgendaEvent,
  occurrence: Occurrence,
  recurrence: readonly string[] = [],
): string {
  const make = (maxLength: number): string => {
    const shown = {
      title: shorten(event.title),
      place: shorten(placeLine(event)),
      details: detailLines(event, maxLength),
    };
    const parameters = makers[site](shown, event, occurrence, recurrence);
    return `${addresses[site]}?${parameters.map(encode).join('&')}`;
  };
  let maxText = longest;
  let link = make(maxText);
  while (link.length >= longest && maxText > 0)
    link = make((maxText = maxText < 20 ? 0 : maxText * 0.8));
  return link;
}

/** Spaces are `%20`: Outlook shows a `+` as it is. */
function encode([name, value]: Parameters[number]): string {
  return `${name}=${encodeURIComponent(value.toWellFormed())}`;
}

function shorten(text: string): string {
  return text.length > longestTitle ? `${text.slice(0, longestTitle - 1)}…` : text;
}

const addresses: Readonly<Record<CalendarSite, string>> = {
  google: 'https://calendar.google.com/calendar/render',
  // On phones, Microsoft follows this path alone.
  outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
  office365: 'https://outlook.office.com/calendar/0/deeplink/compose',
  yahoo: 'https://calendar.yahoo.com/',
};

type Maker = (
  shown: Shown,
  event: AgendaEvent,
  occurrence: Occurrence,
  recurrence: readonly string[],
) => Parameters;

const makers: Readonly<Record<CalendarSite, Maker>> = {
  google,
  outlook,
  office365: outlook,
  yahoo,
};

function google(
  { title, place, details }: Shown,
  { timeZone }: AgendaEvent,
  occurrence: Occurrence,
  recurrence: readonly string[],
): Parameters {
  const { start, end } = wholeSpan(occurrence);
  // A series keeps its hour when the clocks change: by the zone's clock, not by UTC.
  const byClock = recurrence.length > 0 && !occurrence.allDay;
  const write = (instant: number): string =>
    byClock ? compact(instant + offsetAt(instant, timeZone)) : `${compact(instant)}Z`;
  const dates = occurrence.allDay
    ? [start, end].map((instant) => compact(instant).slice(0, 8))
    : [start, end].map(write);
  return [
    ['action', 'TEMPLATE'],
    ['text', title],
    ['dates', dates.join('/')],
    ...(occurrence.allDay ? [] : [['ctz', timeZone] as const]),
    ['location', place],
    ['details', details],
    ...(recurrence.length ? [['recur', recurrence.join('\n')] as const] : []),
  ];
}

function outlook(
  { title, place, details }: Shown,
  _: AgendaEvent,
  occurrence: Occurrence,
): Parameters {
  const { start, end } = wholeSpan(occurrence);
  const write = (instant: number): string => new Date(instant).toISOString();
  const [from, to] = [start, end].map((instant) =>
    occurrence.allDay ? write(instant).slice(0, 10) : write(instant).replace(/\.\d+/, ''),
  );
  return [
    ['path', '/calendar/action/compose'],
    ['rru', 'addevent'],
    ['subject', title],
    ['startdt', from!],
    ['enddt', to!],
    ...(occurrence.allDay ? [['allday', 'true'] as const] : []),
    ['location', place],
    ['body', details],
  ];
}

function yahoo(
  { title, place, details }: Shown,
  _: AgendaEvent,
  occurrence: Occurrence,
): Parameters {
  return [
    ['v', '60'],
    ['title', title],
    ...yahooDates(occurrence),
    ['in_loc', place],
    ['desc', details],
  ];
}

function yahooDates(occurrence: Occurrence): Parameters {
  const { start, end = start } = occurrence;
  const [from, to] = [start, end].map((date) => compact(toEpoch(date)));
  if (!occurrence.allDay) {
    return [
      ['st', `${from!}Z`],
      ['et', `${to!}Z`],
    ];
  }
  const [first, last] = [from!.slice(0, 8), to!.slice(0, 8)];
  // Whole days are one day there: several are the hours of the visitor's own clock.
  return first === last
    ? [
        ['st', first],
        ['dur', 'allday'],
      ]
    : [
        ['st', `${first}T000000`],
        ['et', `${last}T235900`],
      ];
}

/** Days become their midnights in UTC, the end that of the day after; no end is the start. */
function wholeSpan(occurrence: Occurrence): { readonly start: number; readonly end: number } {
  return occurrence.allDay
    ? { start: toEpoch(occurrence.start), end: toEpoch(addDays(occurrence.end, 1)) }
    : { start: occurrence.start, end: occurrence.end ?? occurrence.start };
}
