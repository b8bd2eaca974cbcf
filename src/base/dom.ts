import type { CSSResult } from 'lit';

/** What was added to shadow trees: a tree that moves to another document loses its sheets. */
const added = new WeakMap<HTMLElement | DocumentFragment, Set<CSSResult>>();

/** The sheets of other documents, as of a frame to which a page moves elements: a document takes those alone that it made. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adds a style sheet to a shadow tree that is already there, once. */
export function adoptStyles(root: HTMLElement | DocumentFragment, style: CSSResult): void {
  added.set(root, (added.get(root) ?? new Set()).add(style));
  const sheet = sheetIn(root.ownerDocument, style);
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** @returns `undefined` in a document without a window, where nothing is seen */
function sheetIn(page: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (page === document) return style.styleSheet;
  const view = page.defaultView;
  const sheets = copies.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  if (view && !sheets.has(style)) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    copies.set(page, sheets.set(style, sheet));
  }
  return sheets.get(style);
}

/** Gives a shadow tree that has come from another document its sheets again, those of its element first. */
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
