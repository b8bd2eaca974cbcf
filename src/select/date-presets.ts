import type { IsoDay } from '../model/index.js';
import { addDays, addMonths, monthOf, weekendOf, type DaySpan } from '../time/days.js';

/** Days by what they are called today. */
export const datePresets = ['today', 'tomorrow', 'weekend', 'week', 'month'] as const;
export type DatePreset = (typeof datePresets)[number];

/** What was asked of the dates: a preset, or days of which each may be missing. */
export interface AskedDates {
  readonly when?: DatePreset;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** Where a side of a range is open: as far as days can be that are compared as texts, with days around them. */
export const farthest: DaySpan = { first: '0002-01-01', last: '9998-12-31' };

/**
 * The days of a preset, both included.
 *
 * - `weekend`: the Saturday and the Sunday that come, or what is left of those that are
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

/** The days asked for; `undefined` when all are, or when they end before they begin. */
export function askedDays({ when, from, to }: AskedDates, today: IsoDay): DaySpan | undefined {
  if (when) return presetDays(when, today);
  if ((!from && !to) || isBackwards({ from, to })) return;
  return { first: from ?? farthest.first, last: to ?? farthest.last };
}

/** True of a range that ends before it begins. */
export function isBackwards({ from, to }: AskedDates): boolean {
  return !!from && !!to && to < from;
}
