import { bare } from '../../time/bare.js';

/** Scrolls to an element and gives it the focus, so that reading goes on there. */
export function goTo(target: HTMLElement): void {
  if (!target.matches('a[href], [tabindex]')) target.tabIndex = -1;
  target.scrollIntoView(
    bare({ block: target.matches('h1, h2, h3, h4, h5, h6') ? 'start' : 'center' }),
  );
  target.focus(bare({ preventScroll: true }));
}

/**
 * Makes a link lead to an element of the same shadow tree: a fragment of an address does not reach into one.
 *
 * @param target an element with an id, which the link's address names for those who copy it
 */
export function leadTo(link: HTMLAnchorElement, target: HTMLElement): void {
  link.setAttribute('href', `#${target.id}`);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(target);
  });
}
