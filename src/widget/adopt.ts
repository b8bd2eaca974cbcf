import type { CSSResult } from 'lit';

/** Adds a style sheet that comes with a chunk to those of a shadow tree. */
export function adopt(root: HTMLElement | DocumentFragment, styles: CSSResult): void {
  // In bundles, what `css` makes is the style sheet itself (src/bundle).
  const sheet = styles.styleSheet ?? (styles as unknown as CSSStyleSheet);
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
