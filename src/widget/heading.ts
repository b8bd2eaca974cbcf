import { html, type TemplateResult } from 'lit';

export const headingLevels = [1, 2, 3, 4, 5, 6] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** The nearest level that there is. */
export function toHeadingLevel(level: number): HeadingLevel {
  return Math.min(6, Math.max(1, Math.round(level) || 2)) as HeadingLevel;
}

/** A real heading of a level known at run time only. */
export function heading(
  level: HeadingLevel,
  part: string,
  content: unknown,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${part} part=${part}>${content}</h1>`;
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
}
