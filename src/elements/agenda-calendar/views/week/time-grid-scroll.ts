import type { IsoDay } from '../../../../model/index.js';
import type { ViewContext } from '../view.js';

/** The first day of what each grid shows. */
const shownBy = new WeakMap<Element, IsoDay>();

/**
 * Once days are drawn that a grid has not shown before, the one at which the visitor is comes first
 * in what can be seen of them. After that, where the grid is scrolled to is the visitor's.
 *
 * @param root is about to have the grid
 */
export function scrollOnceShown(root: ParentNode, { date, period }: ViewContext): void {
  queueMicrotask(() => {
    const grid = root.querySelector('.time-grid');
    if (!grid || shownBy.get(grid) === period.first) return;
    shownBy.set(grid, period.first);
    const start = getComputedStyle(grid).direction === 'rtl' ? 'right' : 'left';
    const startOf = (day: Element): number => day.getBoundingClientRect()[start];
    const [first, at] = ['.grid-day', `.grid-day[data-of="${date}"]`].map((selector) =>
      grid.querySelector(selector),
    );
    // Beside the hours, which stay: how far it is from the first, to the left below zero.
    if (at) grid.scrollLeft = startOf(at) - startOf(first!);
  });
}
