import { numbered } from '../../numbered.js';
import type { ClockToken, DayToken, Token } from './date-tokens.js';
import type { Link } from './date-words.js';
import { two } from './days.js';

/** A part that counts: a day with its month and its year, a time of day, or what stands between them. */
export type Part = DayToken | ClockToken | { readonly type: Link };

/** The parts with the month and the year of each day in it; `undefined` where one is missing, or a month has no day. */
export function partsOf(tokens: readonly Token[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  const days: DayToken[] = [];
  let monthBefore: number | undefined;
  let isMonthTaken = true;
  for (const [index, token] of numbered(tokens)) {
    const last = parts.at(-1);
    const day = days.at(-1);
    if (token.type === 'day') {
      const isHour = token.month === undefined && !monthBefore && isHourBefore(tokens, index);
      if (isHour) parts.push(wholeHour(token.day));
      else {
        days.push({ month: monthBefore, ...token });
        isMonthTaken = true;
        parts.push(days.at(-1)!);
      }
    } else if (token.type === 'month') {
      if (last === day && day && day.month === undefined) day.month = token.value;
      else {
        if (!isMonthTaken) return;
        [monthBefore, isMonthTaken] = [token.value, false];
      }
    } else if (token.type === 'year') {
      if (!day || day.year !== undefined || last?.type === 'clock') return;
      day.year = token.value;
      monthBefore = undefined;
      if (last?.type === 'comma') parts.pop();
    } else if (token.type === 'weekday') {
      if (!isOfDay(tokens, index)) return;
    } else if (token.type === 'of') continue;
    else if (token.type !== 'comma' || tokens[index - 1]?.type !== 'weekday') parts.push(token);
  }
  if (!isMonthTaken || !completed(days)) return;
  return parts;
}

/** True for a weekday that stands before its day, or behind it: without one it is a rule, « Lundi à jeudi ». */
function isOfDay(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index + 1).find(({ type }) => type !== 'of' && type !== 'comma');
  const before = tokens.slice(0, index).findLast(({ type }) => type !== 'of' && type !== 'comma');
  return (
    next?.type === 'day' ||
    next?.type === 'month' ||
    before?.type === 'day' ||
    before?.type === 'year'
  );
}

/** True for the first of two hours of which the second has the sign for both: 10-19h, 6 to 8pm. */
function isHourBefore(tokens: readonly Token[], index: number): boolean {
  const [link, clock] = tokens.slice(index + 1, index + 3);
  return (
    (link?.type === 'dash' || link?.type === 'to' || link?.type === 'at') && clock?.type === 'clock'
  );
}

function wholeHour(hour: number): ClockToken {
  return { type: 'clock', hour, rest: ':00', offset: '', isMidnight: false };
}

/** Gives each day the month and the year of the next one that has them, else the year of the one before. */
function completed(days: readonly DayToken[]): boolean {
  for (const [index, day] of numbered(days).toReversed()) {
    const next = days[index + 1];
    const hasMonth = day.month !== undefined;
    day.month ??= next?.month;
    if (day.year !== undefined || next?.year === undefined) continue;
    day.year = next.year;
    if (dayOf(day) <= dayOf(next)) continue;
    if (!hasMonth) return false;
    day.year--;
  }
  for (const [index, day] of numbered(days)) {
    const before = days[index - 1];
    if (day.year === undefined && before?.year !== undefined) {
      day.year = before.year;
      if (dayOf(day) < dayOf(before)) day.year++;
    }
  }
  return days.every(({ day, month, year }) => day && month && year);
}

/** A day in the spelling of ISO 8601. */
export function dayOf({ year, month, day }: DayToken): string {
  return `${year}-${two(month ?? 0)}-${two(day)}`;
}
