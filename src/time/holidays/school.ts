import type { IsoDay } from '../../model/index.js';
import { addDays, type DaySpan } from '../days.js';
import { knownDays, periods, type Period, type Zone } from './school-data.js';

export { schoolHolidayNames, type SchoolHoliday, type Zone } from './school-data.js';

/** The days about which the calendar says something, both included. */
export const schoolCalendar: DaySpan = knownDays;

export const zones: readonly Zone[] = ['A', 'B', 'C'];

/** The zone that a partner's text names, `A` or `zone a`; `undefined` when it names none. */
export function zoneFrom(text: string): Zone | undefined {
  const word = text
    .trim()
    .toUpperCase()
    .replace(/^ZONE\s*/, '');
  return zones.find((zone) => zone === word);
}

const byZone = new Map<Zone, readonly Period[]>();

/** The periods of a zone, in time order. */
export function schoolHolidays(zone: Zone): readonly Period[] {
  let periodsOfZone = byZone.get(zone);
  if (!periodsOfZone)
    byZone.set(zone, (periodsOfZone = periods.filter(({ zones }) => zones.includes(zone))));
  return periodsOfZone;
}

/** The holiday in which a day is, if it is in one that is known. */
export function schoolHolidayOn(day: IsoDay, zone: Zone): Period | undefined {
  return schoolHolidays(zone).find(({ first, last }) => first <= day && day <= last);
}

/**
 * Tells of the days from one to another whether some are in the holidays, and whether some are not. Days
 * that the calendar does not know are neither.
 */
export function holidaysWithin(
  { first, last }: DaySpan,
  zone: Zone,
): { readonly inside: boolean; readonly outside: boolean } {
  // The first day that is not accounted for yet.
  let from = first < knownDays.first ? knownDays.first : first;
  const to = last > knownDays.last ? knownDays.last : last;
  let inside = false;
  let outside = false;
  for (const period of schoolHolidays(zone)) {
    if (from > to || period.first > to) break;
    if (period.last < from) continue;
    inside = true;
    if (period.first > from) outside = true;
    from = addDays(period.last, 1);
  }
  return { inside, outside: outside || from <= to };
}
