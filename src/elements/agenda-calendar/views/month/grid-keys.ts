import type { IsoDay } from '../../../../model/index.js';
import { addDays, addMonthsToDay } from '../../../../time/days.js';
import { shownDay, weekStart } from '../../periods.js';
import type { ViewContext, WeekShape } from '../view.js';

/** The cell of an event of the grid: the focus is on cells and on controls inside them only. */
export function cellOf({ target }: Event): HTMLElement {
  return (target as Element).closest<HTMLElement>('[data-day]')!;
}

/** Acts on a key in a date grid (ARIA practices, "Date Grid" of the date picker dialog). */
export function onGridKey(event: KeyboardEvent, context: ViewContext): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const cell = cellOf(event);
  const day = cell.dataset.day!;
  if (event.target !== cell) {
    if (event.key === 'Escape') cell.focus();
    return;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    context.onOpenDay(day);
    return;
  }
  const next = dayForKey(event, day, context.week, getComputedStyle(cell).direction === 'rtl');
  if (!next) return;
  event.preventDefault();
  context.onDay(next);
}

/** The day to which a key leads; `undefined` for any other key. */
function dayForKey(
  { key, shiftKey }: KeyboardEvent,
  day: IsoDay,
  week: WeekShape,
  rightToLeft: boolean,
): IsoDay | undefined {
  const forward = rightToLeft ? -1 : 1;
  switch (key) {
    case 'ArrowRight':
      return shownDay(addDays(day, forward), forward, week);
    case 'ArrowLeft':
      return shownDay(addDays(day, -forward), -forward, week);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'Home':
      return shownDay(weekStart(day, week), 1, week);
    case 'End':
      return shownDay(addDays(weekStart(day, week), 6), -1, week);
    case 'PageDown':
      return shownDay(addMonthsToDay(day, shiftKey ? 12 : 1), 1, week);
    case 'PageUp':
      return shownDay(addMonthsToDay(day, shiftKey ? -12 : -1), 1, week);
  }
}
