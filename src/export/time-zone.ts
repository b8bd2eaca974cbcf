import type { EpochMs } from '../model/index.js';
import { aDay, offsetAt } from '../time/zone.js';
import { temporal } from '../time/temporal.js';
import { bare } from '../time/bare.js';

/** An instant at which the clocks of a zone are set, and what both clocks then are ahead of UTC. */
interface Change {
  readonly at: EpochMs;
  readonly before: number;
  readonly after: number;
}

/** Time after the last date for which a zone's rule must still hold to be written. */
const tenYears = 3653 * aDay;

/**
 * The definition of a time zone (RFC 5545, section 3.6.5), without which Outlook puts an event on
 * the hour of its own zone. A yearly rule where the zone follows one, else each change.
 *
 * @param timeZone IANA name
 * @param first the first instant for which it must be right
 * @param last the last one
 * @returns lines, not folded
 */
export function timeZoneLines(timeZone: string, first: EpochMs, last: EpochMs): string[] {
  const changes = changesBetween(timeZone, first, last + tenYears);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(yearly(changes, timeZone) ?? oneByOne(changes, timeZone, last)),
    'END:VTIMEZONE',
  ];
}

/** Fifty years of two changes a year: an event that ends in 9999 has no use for more. */
const mostChanges = 100;

/** The last change of clocks before the first instant, and all changes after it. */
function changesBetween(timeZone: string, first: EpochMs, last: EpochMs): Change[] {
  const from = temporal.Instant.fromEpochMilliseconds(first + 1).toZonedDateTimeISO(timeZone);
  const before = from.getTimeZoneTransition('previous')?.epochMilliseconds;
  // A zone without changes has had the same clocks at all times.
  const changes = [changeAt(before ?? Math.min(0, first - aDay), timeZone)];
  for (let next = from.getTimeZoneTransition('next'); next;) {
    if (next.epochMilliseconds > last || changes.length > mostChanges) break;
    changes.push(changeAt(next.epochMilliseconds, timeZone));
    next = next.getTimeZoneTransition('next');
  }
  return changes;
}

function changeAt(instant: EpochMs, timeZone: string): Change {
  return {
    at: instant,
    before: offsetAt(instant - 1, timeZone),
    after: offsetAt(instant, timeZone),
  };
}

/** A year, and the days by which a change of clocks may be later than in the year before. */
const overAYear = 373 * aDay;

/**
 * The offset at first, then each change. The offset before the first is left out: it may be
 * the local time of before zones were agreed on.
 */
function oneByOne(changes: readonly Change[], timeZone: string, last: EpochMs): string[] {
  return changes.flatMap((change, index) => {
    const { at, before, after } = change;
    if (index === 0) return observance({ ...change, before: after }, 'STANDARD', timeZone);
    if (at > last) return [];
    // Clocks that go forward for good are not those of a summer.
    const next = changes[index + 1];
    const isSummer = after > before && next && next.after < after && next.at - at < overAYear;
    return observance(change, isSummer ? 'DAYLIGHT' : 'STANDARD', timeZone);
  });
}

/**
 * Two rules, when the clocks are set twice a year, each time on the same weekday of its month, at
 * the same hour and by as much.
 */
function yearly(changes: readonly Change[], timeZone: string): string[] | undefined {
  const [first, second, third] = changes;
  if (!first || !second || !third) return;
  const lines: string[] = [];
  for (const change of [first, second]) {
    const alike = changes.filter((_, index) => index % 2 === changes.indexOf(change));
    const rule = ruleOf(alike);
    if (!rule) return;
    const kind = change.after > change.before ? 'DAYLIGHT' : 'STANDARD';
    lines.push(...observance(change, kind, timeZone, rule));
  }
  return lines;
}

/** `BYMONTH` and `BYDAY` of changes of consecutive years. */
function ruleOf(changes: readonly Change[]): string | undefined {
  const [first] = changes;
  const { before, after } = first!;
  const dates = changes.map((change) => new Date(change.at + change.before));
  const same = (of: (date: Date) => number | string): boolean =>
    dates.every((date) => of(date) === of(dates[0]!));
  const regular =
    changes.every((change) => change.before === before && change.after === after) &&
    dates.every((date, index) => date.getUTCFullYear() === dates[0]!.getUTCFullYear() + index) &&
    same((date) => date.getUTCMonth()) &&
    same((date) => date.getUTCDay()) &&
    same((date) => date.toISOString().slice(11));
  if (!regular) return;
  const nth = (date: Date): number => Math.ceil(date.getUTCDate() / 7);
  const isLast = (date: Date): boolean =>
    new Date(Number(date) + 7 * aDay).getUTCMonth() !== date.getUTCMonth();
  const which = dates.every(isLast) ? -1 : same(nth) ? nth(dates[0]!) : undefined;
  if (!which) return;
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][dates[0]!.getUTCDay()]!;
  return `RRULE:FREQ=YEARLY;BYMONTH=${dates[0]!.getUTCMonth() + 1};BYDAY=${which}${weekday}`;
}

/** STANDARD or DAYLIGHT: begins at a change, on the clock that the change ends. */
function observance(
  { at, before, after }: Change,
  kind: 'STANDARD' | 'DAYLIGHT',
  timeZone: string,
  rule?: string,
): string[] {
  const name = zoneName(at, timeZone);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compact(at + before)}`,
    ...(rule ? [rule] : []),
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    ...(name ? [`TZNAME:${name}`] : []),
    `END:${kind}`,
  ];
}

/** `CET`, `EST`: each English has its own names, and offsets for the rest. */
function zoneName(instant: EpochMs, timeZone: string): string | undefined {
  for (const english of ['en-GB', 'en-US']) {
    const format = new Intl.DateTimeFormat(english, bare({ timeZone, timeZoneName: 'short' }));
    const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    if (name && /^[A-Z]+$/.test(name)) return name;
  }
}

/** Section 3.3.14: seconds only where there are any, as before zones were agreed on. */
function utcOffset(offset: number): string {
  const digits = compact(Math.abs(offset)).slice(9);
  return (offset < 0 ? '-' : '+') + digits.replace(/00$/, '');
}

/** Date and time of section 3.3.5, without a zone: `20260605T180000`. */
export function compact(time: EpochMs): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+Z/g, '');
}
