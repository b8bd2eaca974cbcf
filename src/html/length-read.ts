import { formattingNames } from './formatting.js';

/** Characters of a text that are read; parsers take time in proportion to its square where tags do not close. */
const longestText = 100_000;
/** Characters that are read where the tags close, as in a long table. */
const longestMarkup = 2_000_000;
const formatting = new RegExp(`<(/?)(?:${formattingNames.join('|')})\\b`, 'gi');
const mostOpen = 100;

/** The number of characters of a text in HTML that are read. */
export function lengthRead(markup: string): number {
  if (markup.length <= longestText) return markup.length;
  let open = 0;
  for (const [, slash] of markup.slice(0, longestMarkup).matchAll(formatting)) {
    open += slash ? -1 : 1;
    if (open > mostOpen) return longestText;
  }
  return longestMarkup;
}
