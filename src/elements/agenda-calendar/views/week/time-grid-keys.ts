/** A day of the grid: its heading and its events. */
function stopsOf(day: Element): HTMLElement[] {
  return [...day.querySelectorAll<HTMLElement>('[data-day], .entry')];
}

/** Arrows lead up and down through a day, and to the nearest stop of the day before or after. */
export function onTimeGridKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const grid = event.currentTarget as Element;
  const focused = event.target as HTMLElement;
  const next = stopBeside(event.key, grid, focused);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function stopBeside(key: string, grid: Element, focused: HTMLElement): HTMLElement | undefined {
  const day = focused.closest('.grid-day');
  if (!day) return;
  const stops = stopsOf(day);
  const index = stops.indexOf(focused);
  if (key === 'ArrowDown') return stops[index + 1];
  if (key === 'ArrowUp') return stops[index - 1];
  const back = getComputedStyle(grid).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const isBack = key === back;
  if (!isBack && !/^Arrow(Left|Right)$/.test(key)) return;
  const other = isBack ? day.previousElementSibling : day.nextElementSibling;
  if (!other?.matches('.grid-day')) return;
  const far = (stop: Element): number =>
    Math.abs(stop.getBoundingClientRect().top - focused.getBoundingClientRect().top);
  return stopsOf(other).sort((a, b) => far(a) - far(b))[0];
}
