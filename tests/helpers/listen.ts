/** The polite announcements of an element, as a screen reader gets them. */
import { byRole, textOf } from './seen.js';

/** Collects each text of the element's status region, from this call on. */
export function listen(element: Element): { readonly told: string[]; readonly stop: () => void } {
  const status = byRole(element, 'status');
  const told: string[] = [];
  const watch = new MutationObserver(() => told.push(textOf(status)));
  watch.observe(status, { characterData: true, childList: true, subtree: true });
  return { told, stop: () => watch.disconnect() };
}
