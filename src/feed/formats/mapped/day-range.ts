import { asText } from '../shared/values.js';
import { whenIn, type Showing } from '../shared/written-dates.js';

/** The first and the last of the days in one text, each as `isoDate` writes it. */
export function daysIn(value: unknown): readonly [string, string] | undefined {
  const when = whenIn(value);
  const [[start, end] = [''], ...others] = when?.showings ?? [];
  if (!others.length) return end === undefined ? undefined : [start, end];
  // Days that do not follow each other and have no hours are no span.
  const [lastStart, lastEnd = lastStart] = others.at(-1)!;
  return when?.hasHours ? [start, lastEnd] : undefined;
}

/**
 * The days of a text with the hours of each of them: les 12 et 13 décembre 2026, de 10h à 19h; days that do not follow
 * each other: 5, 12 et 19 décembre 2026.
 *
 * @param hours what stands apart for the hours: 10h - 19h
 * @returns when it begins and when it ends; `undefined` for what is one span
 */
export function showingsIn(value: unknown, hours?: unknown): readonly Showing[] | undefined {
  const when = whenIn(value);
  if (!when) return;
  const times = when.hasHours ? undefined : asText(hours);
  const timed = times ? whenIn(`${asText(value)}, ${times}`) : undefined;
  // One hour beside a first day and a last one is when the whole begins.
  const isOneTime = timed?.isRange && timed.showings.every(([, end]) => end === undefined);
  const { showings } = isOneTime ? when : (timed ?? when);
  return showings.length > 1 ? showings : undefined;
}
