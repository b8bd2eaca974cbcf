import { lastsWholeDays, programDate } from '../shared/program-dates.js';
import { at, listAt, textAt } from '../shared/values.js';

/** A time that an event takes place, as a JSON Feed has it. */
export interface Span {
  readonly startDate: string;
  readonly endDate?: string;
}

/** `{begin, end}` of the API, `{start, end}` of the former export. */
function spanOf(timing: unknown): Span | undefined {
  const startDate = dateOf(at(timing, 'begin') ?? at(timing, 'start'));
  return startDate ? wholeDays({ startDate, endDate: dateOf(at(timing, 'end')) }) : undefined;
}

/**
 * OpenAgenda has times only: a whole day is written as one from its midnight to its last minute. Not in UTC, which
 * is nobody's midnight there.
 */
function wholeDays(span: Span): Span {
  const { startDate, endDate = '' } = span;
  if (!lastsWholeDays(startDate, endDate)) return span;
  return { startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) };
}

/**
 * The dates of an event. The API's lists have all times only when they were asked for: without them,
 * those that are known.
 */
export function spansOf(event: unknown): readonly Span[] {
  const timings = listAt(event, 'timings').flatMap((timing) => spanOf(timing) ?? []);
  if (timings.length) return timings;
  const knownTimings = ['firstTiming', 'nextTiming', 'lastTiming'].flatMap(
    (key) => spanOf(at(event, key)) ?? [],
  );
  if (!knownTimings.length)
    knownTimings.push(...dayAndTimes(event, 'first'), ...dayAndTimes(event, 'last'));
  // The only one, whose end is known as that of the last.
  if (knownTimings.length === 1 && !knownTimings[0]!.endDate && !at(event, 'lastTiming', 'begin'))
    return [{ ...knownTimings[0]!, endDate: dateOf(at(event, 'lastTiming', 'end')) }];
  return knownTimings.filter(
    (span, index) =>
      knownTimings.findIndex(({ startDate }) => startDate === span.startDate) === index,
  );
}

/** True when no more than the first, the next and the last date are known of several. */
export function hasOtherDates(event: unknown): boolean {
  const [first, last] = ['firstTiming', 'lastTiming'].map((key) => textAt(event, key, 'begin'));
  return !listAt(event, 'timings').length && last !== undefined && first !== last;
}

/** `firstDate`, `firstTimeStart`, `firstTimeEnd` of the former export: the clock of the place. */
function dayAndTimes(event: unknown, which: 'first' | 'last'): Span[] {
  const day = textAt(event, `${which}Date`);
  if (!day) return [];
  const [start, end] = ['Start', 'End'].map((edge) => textAt(event, `${which}Time${edge}`));
  if (!start) return [{ startDate: day }];
  return [{ startDate: `${day}T${start}`, endDate: end && `${day}T${end}` }];
}

function dateOf(value: unknown): string | undefined {
  // A text that is no date is kept, so that the reader tells the feed's owner.
  return programDate(value) ?? (typeof value === 'string' ? value : undefined);
}
