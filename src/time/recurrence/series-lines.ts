import type { DateOrInstant } from '../../model/index.js';
import { addDays } from '../days.js';
import { parseDateFast } from '../parse.js';
import { localOf, type LocalSpan } from './local.js';
import { dateLine, isoOf } from './rfc-lines.js';
import { writeRule, type RuleParts } from './rule-parts.js';
import { Series } from './series.js';
import type { FeedWork } from './work-budget.js';

/** A date beside a rule: an instant, or a day, which stands for every time on it. */
export type SingleDate = DateOrInstant;

/** All that one series is made of. */
export interface SeriesSource {
  readonly span: LocalSpan;
  readonly timeZone: string;
  readonly rules: readonly RuleParts[];
  readonly extra: readonly SingleDate[];
  readonly excepted: readonly SingleDate[];
  /** True when the rule gives the first date: the search begins at the start of the span. */
  readonly seeks?: boolean;
}

/** `DTSTART` and, when an end is known, `DTEND`. */
export function startLines([start, end]: LocalSpan, timeZone: string): string[] {
  const lines = [dateLine('DTSTART', [start], timeZone)];
  // DTEND is the day after the last one. An event that ends as it begins has no DTEND.
  if (end !== undefined && end.length === 10) end = addDays(end, 1);
  if (end !== undefined && end > start) lines.push(dateLine('DTEND', [end], timeZone));
  return lines;
}

/**
 * The lines of a series (`Recurrence`).
 *
 * @param work budget of the feed that the series is in
 * @returns `undefined` when its rules give no date at all
 */
export function seriesLines(source: SeriesSource, work: FeedWork): string[] | undefined {
  const { timeZone, excepted } = source;
  const rules = source.rules.map((parts) => writeRule(withUntil(parts, source)));
  let { span } = source;
  if (source.seeks) {
    // COUNT begins at the first date, which is not known yet.
    const uncounted = rules.map((rule) => rule.replace(/;COUNT=\d+/, ''));
    const first = new Series([...startLines(span, timeZone), ...uncounted], work).firstOfRules;
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
    const series = new Series(lines, work);
    const dates = excepted.flatMap((date) => {
      if (typeof date === 'number') return localOf(date, timeZone).slice(0, start.length);
      const starts = isDay ? [] : series.startsOn(date);
      return starts.length ? starts : date + start.slice(10);
    });
    lines.push(dateLine('EXDATE', dates, timeZone));
  }
  return lines;
}

/** The rule with UNTIL as RFC 5545 wants it: a day for whole days, else a time in UTC. A day includes all of its times. */
function withUntil(parts: RuleParts, { span, timeZone }: SeriesSource): RuleParts {
  const text = parts.get('UNTIL');
  if (text === undefined) return parts;
  const until = parseDateFast(isoOf(text), timeZone)!.value;
  const local = typeof until === 'number' ? localOf(until, timeZone) : `${until}T23:59:59`;
  const written =
    span[0].length === 10
      ? local.slice(0, 10)
      : `${localOf(parseDateFast(local, timeZone)!.value as number, 'UTC')}Z`;
  return new Map(parts).set('UNTIL', written.replace(/[-:]/g, ''));
}
