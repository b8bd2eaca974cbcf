import { bare } from '../time/bare.js';

/**
 * Calls a function for each element of the page that matches a selector: those that are there, and those that come.
 *
 * @param selector asked each time, since it may change; empty when nothing is waited for any more, which ends the watch
 * @param meet called with each element; again when an element is moved
 */
export function watchPage(selector: () => string, meet: (element: Element) => void): void {
  const search = (root: ParentNode): void => {
    const wanted = selector();
    if (wanted) for (const element of root.querySelectorAll(wanted)) meet(element);
  };
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const wanted = selector();
        if (wanted && node.matches(wanted)) meet(node);
        search(node);
      }
    }
    if (!selector()) observer.disconnect();
  });
  observer.observe(document.documentElement, bare({ childList: true, subtree: true }));
  search(document);
}
