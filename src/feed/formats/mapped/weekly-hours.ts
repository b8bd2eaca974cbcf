import { endClock, timesIn } from '../shared/dates.js';
import { clockOf, schedules, weekdaysFrom, type Hours } from './weekday-hours.js';

/** A part of a text of hours: weekdays, hours, or the one before the other. */
const part =
  /^(?:(?:(?:tous )?les|le|chaque|du) )?(\p{L}{2,9}\.?)?(?: ?(?:-|–|au|à) ?(\p{L}{2,9}\.?))?(?: ?:)?(?: ?((?:(?:à|de|dès) )?\d.{0,20}))?$/iu;

/** The length of the longest text that can be hours of weekdays, in characters. */
const longest = 200;

/**
 * The hours of weekdays in one text: "Lundi à jeudi 15h30-19h", "Mardis et vendredis 9h-12h, 14h-18h", "Mercredis".
 *
 * @param startDate the first day of what repeats, `2026-06-29`
 * @param endDate the last
 * @returns fields of an event (`_event`); `undefined` for a text that says anything else
 */
export function weeklyHours(
  text: string | undefined,
  startDate: string,
  endDate: string,
): object | undefined {
  const hours = hoursIn(text);
  return hours.length ? { eventSchedule: schedules(hours, startDate, endDate) } : undefined;
}

/** True for the hours of weekdays, and nothing else. */
export function areWeekly(text: string | undefined): boolean {
  return hoursIn(text).length > 0;
}

/** The hours of weekdays that a text says; nothing for a text that says anything else. */
export function hoursIn(text: string | undefined): readonly Hours[] {
  const hours: Hours[] = [];
  if (!text || text.length > longest) return hours;
  // The days to which the next time of day belongs, and whether they still lack one.
  let days: readonly string[] = [];
  let isOpen = false;
  for (const words of text.replace(/\s+/g, ' ').split(/ ?[,;/] ?| (?:et|&) /i)) {
    const [, first, last = first, clock] = part.exec(words.trim().replace(/\.$/, '')) ?? [];
    const named = first && last ? weekdaysFrom(first, last) : [];
    if (first ? !named.length : !clock || !days.length) return [];
    if (first) days = isOpen ? [...days, ...named] : named;
    isOpen = !clock;
    const [from, to] = clock ? (timesIn(clock) ?? [clock]) : [];
    const [opens, closes] = [clockOf(from), clockOf(to && endClock(to))];
    if (clock && !opens) return [];
    if (opens) hours.push(...days.map((day) => ({ day, from: opens, to: closes })));
  }
  if (!isOpen) return hours;
  return hours.length ? [] : days.map((day) => ({ day }));
}
