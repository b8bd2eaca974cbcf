import type { IsoDay } from '../../model/index.js';
import { addDays, addMonthsToDay, dayOfWeek } from '../../time/days.js';

/**
 * The day a key leads to in a date grid (ARIA practices, "Date Grid" of the date picker dialog).
 *
 * @param firstDay the day on which a week begins; Monday is 1, Sunday 7
 * @returns `undefined` when the key is none of the grid's
 */
export function dayForKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: IsoDay,
  firstDay: number,
  rightToLeft: boolean,
): IsoDay | undefined {
  const forward = rightToLeft ? -1 : 1;
  const inWeek = (dayOfWeek(day) - firstDay + 7) % 7;
  switch (key) {
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return addDays(day, -inWeek);
    case 'End':
      return addDays(day, 6 - inWeek);
    case 'PageDown':
      return addMonthsToDay(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addMonthsToDay(day, shiftKey ? -12 : -1);
  }
}
