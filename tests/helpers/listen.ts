/** What screen readers are told, politely. */
import { byRole, textOf } from './seen.js';

/** What is told from here on, each time that it changes. */
export function listen(element: Element): { readonly told: string[]; readonly stop: () => void } {
  const status = byRole(element, 'status');
  const told: string[] = [];
  const watch = new MutationObserver(() => told.push(textOf(status)));
  watch.observe(status, { characterData: true, childList: true, subtree: true });
  return { told, stop: () => watch.disconnect() };
}
