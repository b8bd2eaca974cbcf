/*
 * The page behind a dialog must not scroll. Setting `overflow: hidden` on the page would change a style of
 * its own and move its content by the width of a scroll bar, so the events that would scroll it are
 * cancelled instead.
 */

/** Listener for `wheel` and `touchmove`; it is not passive, since a passive one cannot cancel. */
export const keepScroll = {
  passive: false,
  handleEvent(event: Event): void {
    const dialog = event.currentTarget as HTMLElement;
    // Events on the backdrop have the dialog as their target. Two fingers, or Ctrl and the wheel, enlarge the page.
    const enlarges = (event as WheelEvent).ctrlKey || (event as TouchEvent).touches?.length > 1;
    if (!enlarges && (event.target === dialog || !scrolls(dialog))) event.preventDefault();
  },
};

const scrolling = [' ', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];

/** Cancels the keys that would scroll the page, where the dialog itself has nothing to scroll. */
export function keepKeys(event: KeyboardEvent, dialog: HTMLElement): void {
  const target = event.target as Element;
  const isFree = target === dialog || target.matches('.dialog-heading');
  if (isFree && scrolling.includes(event.key) && !scrolls(dialog)) event.preventDefault();
}

function scrolls({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight;
}
