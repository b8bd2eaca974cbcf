import type { IsoDay } from '../../../../model/index.js';
import type { ViewContext } from '../view.js';

/** The first day that each grid shows. */
const shownBy = new WeakMap<Element, IsoDay>();

/**
 * Scrolls a grid to the visitor's day when it is drawn with other days than before. Between two such
 * drawings, the visitor alone scrolls it.
 *
 * @param root will contain the grid when it is drawn
 */
export function scrollOnceShown(root: ParentNode, { date, period }: ViewContext): void {
  queueMicrotask(() => {
    const grid = root.querySelector('.time-grid');
    if (!grid || shownBy.get(grid) === period.first) return;
    shownBy.set(grid, period.first);
    const start = getComputedStyle(grid).direction === 'rtl' ? 'right' : 'left';
    const startOf = (day: Element): number => day.getBoundingClientRect()[start];
    const [first, current] = ['.grid-day', `.grid-day[data-of="${date}"]`].map((selector) =>
      grid.querySelector(selector),
    );
    // Beside the hours, which stay: how far it is from the first, to the left below zero.
    if (current) grid.scrollLeft = startOf(current) - startOf(first!);
  });
}
