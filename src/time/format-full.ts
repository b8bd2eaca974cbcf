import type { Occurrence } from '../model/index.js';
import { takesWholeDay } from './days.js';
import { formatter, hours, longDate, typeset } from './format.js';
import { toEpoch } from './parse.js';

/* Dates in full, which no line of a list has: apart from `format.ts`, to be fetched with what shows them. */

export const fullDate = { weekday: 'long', ...longDate } as const;
/** A date whose year is clear from its place. */
export const shortDate = { weekday: 'short', day: 'numeric', month: 'short' } as const;

/** Days, or days and hours, as the language writes a range of them; in French as people do. */
export function formatOccurrence(
  occurrence: Occurrence,
  lang: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions = fullDate,
): string {
  const { allDay, start, end = start } = occurrence;
  const isWhole = takesWholeDay(occurrence, timeZone);
  const written =
    allDay || isWhole
      ? formatter(lang, allDay ? 'UTC' : timeZone, options)
      : formatter(lang, timeZone, { ...options, hour: hourOf(lang, timeZone), minute: '2-digit' });
  const text = typeset(written.formatRange(toEpoch(start), toEpoch(isWhole ? start : end)), lang);
  return /^fr/i.test(lang) ? text.replace(daysApart, 'du $1 au ').replace(atHour, ' à ') : text;
}

/** The text before the dash of two days. A month follows the dash, which does not follow that of two times. */
const daysApart = /^([^–]+?)\s*–\s*(?=.*\p{L}{3})/u;
/** The comma before an hour that is not the first of two of one day. */
const atHour = /, (?=\d+:\d+( au |$))/g;

/** `Intl` takes `timeStyle` beside no part of a date. A clock of twelve hours has no zero before them. */
function hourOf(lang: string, timeZone: string): 'numeric' | '2-digit' {
  return formatter(lang, timeZone, hours).resolvedOptions().hour12 ? 'numeric' : '2-digit';
}

/** French territories that IANA writes without accents, or by another name than theirs. */
const territories = new Map([
  ['America/Marigot', 'Saint-Martin'],
  ['America/Miquelon', 'Saint-Pierre-et-Miquelon'],
  ['America/St_Barthelemy', 'Saint-Barthélemy'],
  ['Indian/Reunion', 'La Réunion'],
  ['Pacific/Gambier', 'Rikitea'],
  ['Pacific/Marquesas', 'Nuku Hiva'],
  ['Pacific/Noumea', 'Nouméa'],
  ['Pacific/Wallis', 'Mata-Utu'],
]);

/** `America/Argentina/Buenos_Aires` → `Buenos Aires`: what people call a zone. */
export function zoneCity(timeZone: string): string {
  const city = timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return territories.get(timeZone) ?? city;
}
