import { stripInlineHandlers } from './strip-inline-handlers.js';
import { parseInert } from './parse-inert.js';

/** Elements at which a browser begins a new line or a new cell. */
const blocks =
  /<\/?(?:p|div|br|hr|[dou]l|li|d[dt]|h[1-6]|t[rdh]|table|blockquote|pre|fig\w+|section|article|header|footer|aside|main)\b[^<>]*>/gi;

/** Tags that say nothing about the words. They are not parsed, so that none is nested too deep. */
const other = /<\/?(?!s(?:cript|tyle|vg)|no|t(?:itle|emplate))[a-z][^<>"']*>/gi;

/**
 * In UTF-16 code units; more than a summary needs. Parsers take a time that grows with the square of
 * what is nested wrongly: a hostile megabyte would hold the page for a minute.
 */
const longest = 50_000;

/**
 * The words of untrusted markup, on one line. No script runs and nothing is fetched. What comes after
 * a great length is left out.
 */
export function textOf(html: string): string {
  const parsed = parseInert(
    stripInlineHandlers(html.slice(0, longest).replace(blocks, ' $&').replace(other, '')),
  );
  for (const silent of parsed.querySelectorAll(
    'script, style, noframes, template, noscript, title:not(svg *)',
  ))
    silent.remove();
  return parsed.textContent.replace(/\s+/g, ' ').trim();
}
