import type { IsoDay } from '../../../../model/index.js';
import { placeInLanes, type Placed } from '../../../../time/layout/lanes.js';
import type { DatedEntry } from '../../agenda.js';

/** One row of a day: a part of an event's bar, or room that another day of the week uses. */
export interface Slot {
  readonly dated: DatedEntry;
  /** The title is written here, and may run over this many days. */
  readonly span: number;
  /** The bar's end is here; otherwise it goes on in the next cell. */
  readonly ends: boolean;
  /** The event began before this cell. */
  readonly continued: boolean;
}

export interface DayCell {
  readonly day: IsoDay;
  /** By lane; a hole keeps the lanes below in their row. */
  readonly slots: readonly (Slot | undefined)[];
  /** Events of the day that have no row. */
  readonly hidden: number;
}

/**
 * The cells of a week.
 *
 * @param rows how many events a cell can show; where there is no end of them, what is of one day stands below the bars, and
 *   may be higher than a row
 */
export function weekCells(
  occurrences: readonly DatedEntry[],
  week: readonly IsoDay[],
  rows: number,
): DayCell[] {
  const placed = placeInLanes(occurrences, week);
  return week.map((day, index) => {
    const here = placed.filter(({ from, to }) => from <= index && index <= to);
    const visible = here.filter(({ lane }) => lane < rows);
    const slots: (Slot | undefined)[] = [];
    const [above, below] = rows < Infinity ? [visible, []] : barsAndSingles(visible);
    for (const bar of above) slots[bar.lane] = slotOf(bar, index);
    for (const bar of below) slots.push(slotOf(bar, index));
    // Holes of a sparse array are skipped by `map`; the rows they keep are not.
    return { day, slots: [...slots], hidden: here.length - visible.length };
  });
}

/** Entries that run through several days, and those of a single day. */
function barsAndSingles(
  placed: readonly Placed<DatedEntry>[],
): [Placed<DatedEntry>[], Placed<DatedEntry>[]] {
  const isBar = (bar: Placed<DatedEntry>): boolean =>
    bar.from < bar.to || bar.continuesBefore || bar.continuesAfter;
  return [placed.filter(isBar), placed.filter((bar) => !isBar(bar))];
}

function slotOf(bar: Placed<DatedEntry>, index: number): Slot {
  const { item, from, to, continuesBefore, continuesAfter } = bar;
  return {
    dated: item,
    span: index === from ? to - from + 1 : 0,
    ends: index === to && !continuesAfter,
    continued: index > from || continuesBefore,
  };
}
