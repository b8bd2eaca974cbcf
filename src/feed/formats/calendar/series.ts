import { movedLocal, wallTime, type Local } from '../../../time/recurrence/local.js';
import { Rule } from '../../../time/recurrence/rule.js';
import { parseRule, writeRule, type RuleParts } from '../../../time/recurrence/rule-parts.js';
import { isDay, moved, spanAt, written, writtenSpan, type Span } from './date-range.js';
import { type CalendarDate, parseTime } from './calendar-date.js';
import type { Zones } from './zones.js';

/** The most dates that are listed one by one where no rule can say them: a year of days. */
const mostListed = 366;

/** The most exceptions of a rule that the reader takes. */
const mostExcepted = 2000;

/** The dates of an event. */
export interface Series {
  readonly span: Span;
  /** Rules as RFC 5545 writes them. */
  readonly rules: readonly string[];
  /** Rules of the dates on which it does not take place, which RFC 5545 has given up. */
  readonly exceptedRules: readonly string[];
  /** Starts besides those of the rule, with the event's own length (RDATE of dates). */
  readonly extra: readonly CalendarDate[];
  /** Dates with lengths of their own (RDATE of periods). */
  readonly spans: readonly Span[];
  readonly excepted: readonly CalendarDate[];
  readonly zones: Zones;
}

/** The zone by whose clock it repeats. */
export function clockOf({ span: { start }, zones }: Series): string {
  return start.zone ?? (start.offset ? 'UTC' : zones.timeZone);
}

/**
 * The dates of docs/feed.md.
 *
 * @param ownZone the zone in which times are written without one, if the event has one
 * @returns `undefined` when no date is left
 */
export function seriesDates(series: Series, ownZone: string | undefined): object | undefined {
  const { span, zones } = series;
  const write = (date: CalendarDate): string => written(date, ownZone);
  if (series.rules.length) {
    const excepted = [...series.excepted, ...exceptedByRule(series)];
    if (excepted.length > mostExcepted)
      zones.problems.push({ path: 'EXDATE', code: 'too-many', value: mostExcepted });
    return {
      ...writtenSpan(span, ownZone),
      rrule: rulesWithClock(series),
      rdate: listOf(series.extra.map(write)),
      exdate: listOf(excepted.slice(0, mostExcepted).map(write)),
      occurrences: listOf(series.spans.map((span) => writtenSpan(span, ownZone))),
    };
  }
  const isExcepted = exceptionTest(series);
  const starts = [span.start, ...series.extra].filter((start) => !isExcepted(start));
  const all = [...series.spans, ...starts.map((start) => spanAt(start, span, zones))];
  const spans = inOrder(all, series);
  if (spans.length <= 1) return spans[0] && writtenSpan(spans[0], ownZone);
  return { occurrences: spans.map((span) => writtenSpan(span, ownZone)) };
}

/** Each beginning once (section 3.8.5.2): Notes lists the first date again, with its length. */
function inOrder(spans: readonly Span[], series: Series): readonly Span[] {
  const clock = clockOf(series);
  const byStart = new Map<Local, Span>();
  for (const span of spans) {
    const start = series.zones.onClock(span.start, clock);
    if (!byStart.has(start)) byStart.set(start, span);
  }
  return [...byStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
}

function listOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length ? list : undefined;
}

/** A series that begins at an instant repeats by the clock of UTC, whatever zone it is shown in. */
function rulesWithClock({ rules, span: { start }, zones }: Series): string | readonly string[] {
  if (!start.offset) return rules.length > 1 ? rules : rules[0]!;
  const utc = zones.onClock(start, 'UTC').replace(/[-:]/g, '');
  return [`DTSTART:${utc}Z`, ...rules.map((rule) => `RRULE:${rule}`)].join('\n');
}

/** The series without some of its dates. Dates that are listed later on stay. */
export function without(series: Series, dates: readonly CalendarDate[]): Series {
  const remaining = { ...series, excepted: [...series.excepted, ...dates] };
  if (!series.spans.length) return remaining;
  const isExcepted = exceptionTest(remaining);
  return { ...remaining, spans: series.spans.filter(({ start }) => !isExcepted(start)) };
}

/** @returns true for a start on which the series does not take place: a day stands for all that begins on it */
function exceptionTest(series: Series): (start: CalendarDate) => boolean {
  const { excepted, zones } = series;
  if (!excepted.length) return () => false;
  const clock = clockOf(series);
  const locals = new Set(excepted.map((date) => zones.onClock(date, clock)));
  const days = new Set([...locals].map(dayOf));
  return (start) => {
    const local = zones.onClock(start, clock);
    const day = dayOf(local);
    return locals.has(local) || locals.has(day) || (local === day && days.has(day));
  };
}

function dayOf(local: Local): Local {
  return local.slice(0, 10);
}

function exceptedByRule(series: Series): CalendarDate[] {
  const start = series.zones.onClock(series.span.start, clockOf(series));
  return series.exceptedRules.flatMap((text) => {
    const dates: CalendarDate[] = [];
    const parts = parseRule(text);
    for (const local of parts ? new Rule(parts, start, untilOf(parts)).from(start) : []) {
      dates.push(dateOnClock(local, series));
      if (dates.length >= mostExcepted) break;
    }
    return dates;
  });
}

function dateOnClock(local: Local, series: Series): CalendarDate {
  const { start } = series.span;
  if (isDay(start)) return { local };
  return start.offset ? { local, offset: 'Z' } : { local, zone: start.zone };
}

function untilOf(parts: RuleParts): Local | undefined {
  return parseTime(parts.get('UNTIL'))?.local;
}

/** The dates of a series before one of them: before it changes for good (RANGE=THISANDFUTURE). */
export function endedBefore(series: Series, date: CalendarDate): Series {
  const clock = clockOf(series);
  const from = series.zones.onClock(date, clock);
  const isBefore = (other: CalendarDate): boolean => series.zones.onClock(other, clock) < from;
  return {
    ...series,
    rules: series.rules.map((rule) => endBefore(rule, from)),
    extra: series.extra.filter(isBefore),
    spans: series.spans.filter(({ start }) => isBefore(start)),
    excepted: series.excepted.filter(isBefore),
  };
}

/**
 * The dates of a series from one of them on, which changes for good.
 *
 * @param splitDate the first date that is another, as the series has it
 * @param span when that one takes place instead
 */
export function changedFrom(series: Series, splitDate: CalendarDate, span: Span): Series {
  const clock = clockOf(series);
  const { zones } = series;
  const onClock = (date: CalendarDate): Local => zones.onClock(date, clock);
  const from = onClock(splitDate);
  const shift = wallTime(onClock(span.start)) - wallTime(from);
  const isBefore = (date: CalendarDate): boolean => onClock(date) < from;
  const moveOn = (date: CalendarDate): CalendarDate => moved(date, shift);
  const after: Series = {
    ...series,
    span: span.end ? span : spanAt(span.start, series.span, zones),
    exceptedRules: [],
    extra: series.extra.filter((date) => !isBefore(date)).map(moveOn),
    spans: series.spans.filter(({ start }) => !isBefore(start)),
    excepted: series.excepted.filter((date) => !isBefore(date)).map(moveOn),
    rules: [],
  };
  const start = onClock(series.span.start);
  // On the same days at another hour it follows the rule; on others, its dates are listed.
  if (onClock(span.start).slice(0, 10) === from.slice(0, 10)) {
    const rules = series.rules.map((rule) => movedUntil(remaining(rule, start, from), shift));
    return { ...after, rules };
  }
  const dates = series.rules.flatMap((rule) => datesFrom(rule, start, from));
  const extra = dates.map((local) => dateOnClock(movedLocal(local, shift), after));
  return { ...after, extra: [...after.extra, ...extra] };
}

/** The rule with its last date before another. */
function endBefore(text: string, from: Local): string {
  const parts = parseRule(text);
  if (!parts) return text;
  const last = movedLocal(from, from.length === 10 ? -86_400_000 : -1000);
  const until = untilOf(parts);
  if (until && until < last) return text;
  const ending = new Map(parts).set('UNTIL', last.replace(/[-:]/g, ''));
  ending.delete('COUNT');
  return ruleOnly(ending);
}

/** The rule without what it has already given, so that it may begin anew. */
function remaining(text: string, start: Local, from: Local): string {
  const parts = parseRule(text);
  const count = Number(parts?.get('COUNT'));
  if (!parts || !count) return text;
  let past = 0;
  for (const date of new Rule(parts, start).from(start)) {
    if (date >= from) break;
    past++;
  }
  return ruleOnly(new Map(parts).set('COUNT', String(Math.max(1, count - past))));
}

/** The rule whose end is moved with its dates: an hour later, the last one would be after it. */
function movedUntil(text: string, shift: number): string {
  const parts = parseRule(text);
  const until = parseTime(parts?.get('UNTIL'));
  if (!parts || !until || isDay(until) || (until.offset && until.offset !== 'Z')) return text;
  const last = movedLocal(until.local, shift).replace(/[-:]/g, '');
  return ruleOnly(new Map(parts).set('UNTIL', until.offset ? `${last}Z` : last));
}

function datesFrom(text: string, start: Local, from: Local): Local[] {
  const parts = parseRule(text);
  const dates: Local[] = [];
  for (const date of parts ? new Rule(parts, start, untilOf(parts)).from(from) : []) {
    // The one it was is the start already.
    if (date > from) dates.push(date);
    if (dates.length >= mostListed) break;
  }
  return dates;
}

function ruleOnly(parts: RuleParts): string {
  return writeRule(parts).slice('RRULE:'.length);
}
