import type { IsoDay } from '../model/index.js';
import type { DaySpan } from './days.js';

/** A thing laid over the days of a week. */
export interface Placed<T> {
  readonly item: T;
  /** Row within the week, from 0; the same on each day. */
  readonly lane: number;
  /** Index of its first and last day within the week. */
  readonly from: number;
  readonly to: number;
  /** It began before the week, or goes on after it. */
  readonly continuesBefore: boolean;
  readonly continuesAfter: boolean;
}

/**
 * Gives each span a lane of its own for all the days it touches in a week, so that a bar never
 * changes row and no two overlap. What lasts several days goes first, since it has the least
 * choice; within that, the order given is kept.
 */
export function placeInLanes<T extends DaySpan>(
  items: readonly T[],
  week: readonly IsoDay[],
): Placed<T>[] {
  const weekFirst = week[0]!;
  const weekLast = week[week.length - 1]!;
  const touching = items.filter((item) => item.first <= weekLast && item.last >= weekFirst);
  const bars = touching.filter((item) => item.first !== item.last);
  const single = touching.filter((item) => item.first === item.last);

  const taken: boolean[][] = [];
  return [...bars, ...single].map((item) => {
    const continuesBefore = item.first < weekFirst;
    const continuesAfter = item.last > weekLast;
    const from = continuesBefore ? 0 : week.indexOf(item.first);
    const to = continuesAfter ? week.length - 1 : week.indexOf(item.last);
    let lane = 0;
    while (taken[lane]?.slice(from, to + 1).includes(true)) lane++;
    const row = (taken[lane] ??= week.map(() => false));
    row.fill(true, from, to + 1);
    return { item, lane, from, to, continuesBefore, continuesAfter };
  });
}
