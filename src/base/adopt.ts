import type { CSSResult } from 'lit';

/** Adds a style sheet that is not needed at first to those of a shadow tree. */
export function adopt(root: HTMLElement | DocumentFragment, { styleSheet }: CSSResult): void {
  const sheet = styleSheet!;
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
