import { bare } from '../../time/bare.js';

/** Moves the focus to an element of the filters. */
export function focusOn(root: ParentNode, selector: string): void {
  root.querySelector<HTMLElement>(`.finder ${selector}`)?.focus();
}

/** Brings a panel that has just opened into view: in a narrow box it stands below the other buttons. */
export function showPanel(root: ParentNode, part: string): void {
  root.querySelector(`[data-panel="${part}"]`)?.scrollIntoView(bare({ block: 'nearest' }));
}

/**
 * Moves the focus to the button that unfolds the filters in a narrow box, for a text field would bring up the
 * keyboard of a phone; else to the first visible control.
 */
export function focusFirst(root: ParentNode): void {
  const folds = root.querySelectorAll<HTMLElement>('.finder .fold');
  const controls = root.querySelectorAll<HTMLElement>('.finder :is(input, button)');
  [...folds, ...controls].find((control) => control.checkVisibility())?.focus();
}

/**
 * Moves the focus after an active filter was removed: to the one that took its place, else to the last
 * one, else to the first control.
 *
 * @param index index of the removed filter
 */
export function focusActiveFilter(root: ParentNode, index: number): void {
  const buttons = root.querySelectorAll<HTMLElement>('.finder .chip');
  const next = buttons[index] ?? buttons[buttons.length - 1];
  if (next) next.focus();
  else focusFirst(root);
}
