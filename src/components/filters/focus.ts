/** Moves the focus within a panel. */
export function focusOn(root: ParentNode, selector: string): void {
  root.querySelector<HTMLElement>(`.finder ${selector}`)?.focus();
}

/** A panel that has opened may be below what is seen: in a narrow box it comes below the others. */
export function showPanel(root: ParentNode, part: string): void {
  root.querySelector(`[data-panel="${part}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** To the first thing that is seen: the search, else a button. */
export function focusFirst(root: ParentNode): void {
  const all = root.querySelectorAll<HTMLElement>('.finder :is(input, button)');
  [...all].find((one) => one.checkVisibility())?.focus();
}

/** To the chosen filter that took the place of one that is gone, else to the last, else to the first thing. */
export function focusChip(root: ParentNode, at: number): void {
  const chips = root.querySelectorAll<HTMLElement>('.finder .chip');
  const next = chips[at] ?? chips[chips.length - 1];
  if (next) next.focus();
  else focusFirst(root);
}
