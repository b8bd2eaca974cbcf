import { decodeEntities, type Markup } from './plain-text.js';
import { asText } from './values.js';

/** The text of a JSON Feed item. */
export interface ItemContent {
  readonly content_html?: string;
  readonly content_text?: string;
}

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/i;

/**
 * A description that is HTML or plain text, nobody says which: it is HTML where it has tags, be it
 * escaped once more than it should.
 */
export function contentOf(value: unknown, markup: Markup): ItemContent {
  // Some write the two characters of an escaped line end.
  const text = asText(value)?.replace(/(?<!\\[rn])(?:\\[rn])+$/, '');
  if (!text) return {};
  if (tag.test(text)) return { content_html: text };
  const decoded = decodeEntities(text, markup);
  return tag.test(decoded) ? { content_html: decoded } : { content_text: decoded };
}
