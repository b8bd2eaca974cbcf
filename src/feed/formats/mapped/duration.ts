import { shiftDay } from '../shared/days.js';
import { asText } from '../shared/values.js';
import { plainName } from './names.js';
import type { Row } from './row.js';
import type { Span } from './spans.js';

/** 2h, 1h30, 1 h 15 sans entracte, 90 min, 45 minutes; not that of several together: 6h (3 séances). */
const written =
  /^(?!.{0,60}s[ée]ances)~?\s*(?:(\d{1,2})\s?h(?:eures?)?\s?([0-5]\d)?|(\d{1,3})\s?min(?:utes?)?)(?![\p{L}\d])/iu;

/** The same as ISO 8601 has it: PT1H30M. */
const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/;

/** How long something lasts in minutes, as its row says; 0 where it does not. */
export function minutesOf(row: Row): number {
  const duration = durationOf(row);
  const [, hours = 0, rest = 0, alone = 0] = written.exec(duration) ?? iso.exec(duration) ?? [];
  return Number(hours) * 60 + Number(rest) + Number(alone);
}

/** A span with an hour and no end ends when the row says how long it lasts. */
export function withDuration(span: Span, row: Row): Span {
  const [, day, hour, minute, zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-][\d:]+)?$/.exec(span.startDate) ??
    [];
  if (span.endDate || !day) return span;
  const length = minutesOf(row);
  if (!length) return span;
  const end = Number(hour) * 60 + Number(minute) + length;
  const clock = [Math.floor(end / 60) % 24, end % 60].map((part) => String(part).padStart(2, '0'));
  const endDay = shiftDay(day, Math.floor(end / 1440));
  return { ...span, endDate: `${endDay}T${clock.join(':')}${zone ?? ''}` };
}

/** A number alone is one of minutes where nobody would count hours or days with it: 45, 90, 240, and neither 3 nor 48. */
const minutesAlone = /^(?:[2-9]|[1-5]\d)[05]$/;

/** True for whole minutes in milliseconds, as Meetup counts, of less than 17 hours: in seconds they would be weeks. */
function areMilliseconds(length: number): boolean {
  return length >= 600_000 && length < 60_000_000 && length % 60_000 === 0;
}

/** The duration in words; a number is one of minutes or of hours where its name says so: `duree_min`, `durationH`. */
function durationOf(row: Row): string {
  const under = (...names: readonly string[]): string | undefined =>
    asText(row.under(names, 'end'));
  const written = under('duree', 'duration');
  if (written && minutesAlone.test(written)) return `${written} min`;
  if (written && areMilliseconds(Number(written))) return `${Number(written) / 60_000} min`;
  if (written && !/^\d+$/.test(written)) return written;
  const minutes = under('dureemin', 'dureeminutes', 'durationmin', 'durationminutes');
  const hours = under('dureeh', 'dureeheures', 'durationh', 'durationhours');
  if (hours) return `${hours}h${(under('durationm', 'dureem') ?? minutes ?? '0').padStart(2, '0')}`;
  return minutes ? `${minutes} min` : '';
}

/** True for « 2h » or « 1h30 » alone where a field is not said to be that of a beginning: it is how long something lasts. */
export function isLength(row: Row): boolean {
  const name = plainName(row.pathOf('startTime') ?? '');
  return (
    !/deb|start|begin|depart/.test(name) &&
    row.value('endTime') === undefined &&
    /^[1-4]\s?h(?:eures?)?(?:\s?(?:15|30|45))?$/i.test(row.text('startTime') ?? '')
  );
}
