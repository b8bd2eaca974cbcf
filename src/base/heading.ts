import { html, type TemplateResult } from 'lit';

/** One template a level: a tag cannot be an expression. */
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="`, '" part="', '">', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/**
 * A real heading of a level known at run time only.
 *
 * @param level 1 to 6; what lies outside is brought inside, what is no level is 2
 * @param part its part, and its class
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const index = Math.min(6, Math.max(1, Math.round(level) || 2)) - 1;
  return html(templates[index]!, part, part, content);
}
