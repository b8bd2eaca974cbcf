import type { IsoDay } from '../model/index.js';
import { addDays, addMonths, monthOf, weekendOf, type DaySpan } from '../time/days.js';

/** Ranges of days named by their distance from today. */
export const datePresets = ['today', 'tomorrow', 'weekend', 'week', 'month'] as const;
export type DatePreset = (typeof datePresets)[number];

/** The dates of a filter: a preset, or a range of which either side may be open. Both days belong to it. */
export interface FilterDates {
  readonly when?: DatePreset;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/**
 * The days that stand for an open side of a range. Days are compared as texts of ten characters, and a
 * day more or less must stay one.
 */
export const farthest: DaySpan = { first: '0002-01-01', last: '9998-12-31' };

/**
 * The days of a preset, both included.
 *
 * - `weekend`: the next Saturday and Sunday, or the rest of the present weekend
 * - `week`: today and the six days after it
 * - `month`: the whole present month, as a month is shown
 */
export function presetDays(preset: DatePreset, today: IsoDay): DaySpan {
  switch (preset) {
    case 'today':
      return { first: today, last: today };
    case 'tomorrow': {
      const tomorrow = addDays(today, 1);
      return { first: tomorrow, last: tomorrow };
    }
    case 'weekend': {
      const { first, last } = weekendOf(today);
      return { first: first < today ? today : first, last };
    }
    case 'week':
      return { first: today, last: addDays(today, 6) };
    case 'month': {
      const month = monthOf(today);
      return { first: `${month}-01`, last: addDays(`${addMonths(month, 1)}-01`, -1) };
    }
  }
}

/** The days of a filter; `undefined` when it has no dates, or a range that ends before it begins. */
export function filterDays({ when, from, to }: FilterDates, today: IsoDay): DaySpan | undefined {
  if (when) return presetDays(when, today);
  if ((!from && !to) || isBackwards({ from, to })) return;
  return { first: from ?? farthest.first, last: to ?? farthest.last };
}

/** True of a range that ends before it begins. */
export function isBackwards({ from, to }: FilterDates): boolean {
  return !!from && !!to && to < from;
}
