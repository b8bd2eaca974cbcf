import { html, type TemplateResult } from 'lit';

/**
 * A real heading of a level known at run time only.
 *
 * @param level 1 to 6; what lies outside is brought inside, what is no level is 2
 * @param part its part, and its class
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  switch (Math.max(1, Math.round(level) || 2)) {
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
    default:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
}
