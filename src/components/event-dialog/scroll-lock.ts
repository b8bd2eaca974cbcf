/*
 * The page behind a dialog stays where it is. A lock on the page's own `overflow` would be the page's
 * to find out about, and would move what it holds by the width of a scroll bar; what would scroll it
 * is kept from doing so instead.
 */

/** For `wheel` and `touchmove`: not passive, or it could keep nothing. */
export const keepScroll = {
  passive: false,
  handleEvent(event: Event): void {
    const dialog = event.currentTarget as HTMLElement;
    // What happens on the backdrop, too, happens on the dialog; two fingers enlarge the page.
    const enlarges = (event as WheelEvent).ctrlKey || (event as TouchEvent).touches?.length > 1;
    if (!enlarges && (event.target === dialog || !scrolls(dialog))) event.preventDefault();
  },
};

const scrolling = [' ', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];

/** A dialog without anything to scroll hands the keys on to the page. */
export function keepKeys(event: KeyboardEvent, dialog: HTMLElement): void {
  const target = event.target as Element;
  const isFree = target === dialog || target.matches('.dialog-heading');
  if (isFree && scrolling.includes(event.key) && !scrolls(dialog)) event.preventDefault();
}

function scrolls({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight;
}
