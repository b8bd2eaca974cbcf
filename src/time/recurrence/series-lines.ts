import type { DateOrInstant } from '../../model/index.js';
import { addDays } from '../days.js';
import { quickDate } from '../parse-fast.js';
import { dateLine, isoOf, localOf } from './rfc-lines.js';
import type { Local } from './rule.js';
import { writeRule, type RuleParts } from './rule-text.js';
import { Series } from './series.js';

/** A date beside a rule: a time, or a day, which stands for what begins on it. */
export type Single = DateOrInstant;

/** First and last, on the wall clock; of whole days, both belong to it. */
export type LocalSpan = readonly [start: Local, end?: Local];

/** What makes one series. */
export interface SeriesSource {
  readonly span: LocalSpan;
  readonly timeZone: string;
  readonly rules: readonly RuleParts[];
  readonly extra: readonly Single[];
  readonly excepted: readonly Single[];
  /** The span is where to begin looking for the first date, which the rule gives. */
  readonly seeks?: boolean;
}

/** `DTSTART` and, when an end is known, `DTEND`. */
export function startLines([start, end]: LocalSpan, timeZone: string): string[] {
  const lines = [dateLine('DTSTART', [start], timeZone)];
  // A day is over when the next begins; a time that ends as it begins has no DTEND.
  if (end !== undefined && end.length === 10) end = addDays(end, 1);
  if (end !== undefined && end > start) lines.push(dateLine('DTEND', [end], timeZone));
  return lines;
}

/**
 * The lines of a series (`Recurrence`).
 *
 * @returns `undefined` when its rules give no date at all
 */
export function seriesLines(source: SeriesSource): string[] | undefined {
  const { timeZone, excepted } = source;
  const rules = source.rules.map((parts) => writeRule(withUntil(parts, source)));
  let { span } = source;
  if (source.seeks) {
    // The first to be counted is not known before it is found.
    const uncounted = rules.map((rule) => rule.replace(/;COUNT=\d+/, ''));
    const first = new Series([...startLines(span, timeZone), ...uncounted]).firstOfRules;
    if (first === undefined) return;
    span = new Series(startLines(span, timeZone)).spanAt(first);
  }
  const [start] = span;
  const lines = [...startLines(span, timeZone), ...rules];
  const isDay = start.length === 10;
  const extra = source.extra.map((date) =>
    typeof date === 'number'
      ? localOf(date, timeZone).slice(0, start.length)
      : date + start.slice(10),
  );
  if (extra.length) lines.push(dateLine('RDATE', extra, timeZone));
  if (excepted.length) {
    const series = new Series(lines);
    const dates = excepted.flatMap((date) => {
      if (typeof date === 'number') return localOf(date, timeZone).slice(0, start.length);
      const starts = isDay ? [] : series.startsOn(date);
      return starts.length ? starts : date + start.slice(10);
    });
    lines.push(dateLine('EXDATE', dates, timeZone));
  }
  return lines;
}

/** With UNTIL as RFC 5545 wants it: a day for days, else UTC; a day then holds all of its dates. */
function withUntil(parts: RuleParts, { span, timeZone }: SeriesSource): RuleParts {
  const text = parts.get('UNTIL');
  if (text === undefined) return parts;
  const until = quickDate(isoOf(text), timeZone)!.value;
  const local = typeof until === 'number' ? localOf(until, timeZone) : `${until}T23:59:59`;
  const written =
    span[0].length === 10
      ? local.slice(0, 10)
      : `${localOf(quickDate(local, timeZone)!.value as number, 'UTC')}Z`;
  return new Map(parts).set('UNTIL', written.replace(/[-:]/g, ''));
}
