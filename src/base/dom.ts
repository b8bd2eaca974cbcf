import type { CSSResult } from 'lit';

/** What was added to shadow trees: a tree that moves to another document loses its sheets. */
const added = new WeakMap<HTMLElement | DocumentFragment, Set<CSSResult>>();

/** Adds a style sheet to a shadow tree that is already there, once. */
export function adoptStyles(root: HTMLElement | DocumentFragment, style: CSSResult): void {
  const sheet = style.styleSheet!;
  added.set(root, (added.get(root) ?? new Set()).add(style));
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (adoptedStyleSheets.includes(sheet)) return;
  try {
    adoptedStyleSheets.push(sheet);
  } catch {
    // The element is in another document than the script's, which takes no sheets from it.
  }
}

/** Gives a shadow tree that is back from another document its sheets again, those of its element first. */
export function restoreStyles(
  root: HTMLElement | DocumentFragment,
  own: readonly CSSResult[],
): void {
  for (const style of [...own, ...(added.get(root) ?? [])]) adoptStyles(root, style);
}

/** A new element of the page, on a page too where a picture or a form has the name of a method of the document. */
export function createElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
): HTMLElementTagNameMap[T] {
  // `Document.prototype` is not the place to take it from: MooTools replaces `window.Document`.
  const { createElement: create } = Object.getPrototypeOf(document) as {
    createElement(this: Document, tag: T): HTMLElementTagNameMap[T];
  };
  return create.call(document, tag);
}

/** Resolves when the browser has painted the current state of the page; later if the page is hidden. */
export function afterPaint(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** True if two lists have the same values in the same order. */
export function shallowEqual(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((value, index) => value === after[index]);
}
