import type { IsoDay } from '../../model/index.js';
import type { DaySpan } from '../days.js';

/** A thing laid over the days of a week. */
export interface Placed<T> {
  readonly item: T;
  /** Row within the week, from 0; the same on each day. */
  readonly lane: number;
  /** Index of its first and last day within the week. */
  readonly from: number;
  readonly to: number;
  /** The occurrence began before the first of these days, or goes on after the last. */
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

/**
 * Gives each span a lane of its own for all the days it touches in a week, so that a bar never
 * changes row and no two overlap. What lasts several days goes first, since it has the least
 * choice; within that, the order given is kept. What falls on days that the week leaves out, such as
 * a hidden weekend, has no place in it.
 *
 * @param week some days in a row, at most 31
 */
export function placeInLanes<T extends DaySpan>(
  items: readonly T[],
  week: readonly IsoDay[],
): Placed<T>[] {
  const here = items.filter(({ first, last }) => last >= week[0]! && first <= week.at(-1)!);
  const bars = here.filter(({ first, last }) => first !== last);
  const single = here.filter(({ first, last }) => first === last);
  /** The days taken in each lane, a bit for each day. */
  const taken: number[] = [];
  /** The first lane that may be free for the same days: those before it stay taken. */
  const next = new Map<number, number>();
  return [...bars, ...single].flatMap((item) => {
    const from = week.findIndex((day) => day >= item.first);
    const to = week.findLastIndex((day) => day <= item.last);
    if (to < from) return [];
    const days = 2 ** (to + 1) - 2 ** from;
    let lane = next.get(days) ?? 0;
    while ((taken[lane] ?? 0) & days) lane++;
    next.set(days, lane + 1);
    taken[lane] = (taken[lane] ?? 0) | days;
    const continuesBefore = item.first < week[from]!;
    const continuesAfter = item.last > week[to]!;
    return { item, lane, from, to, continuesBefore, continuesAfter };
  });
}
