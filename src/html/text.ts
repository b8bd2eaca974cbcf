import { trusted } from './trusted-types.js';

/** Where a browser would begin a new line. */
const blocks =
  /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|figure|section|article)\b[^>]*>/gi;

/**
 * The words of untrusted markup, on one line. Parsed in an inert document: no script runs and
 * nothing is fetched.
 */
export function textOf(html: string): string {
  const parsed = new DOMParser().parseFromString(trusted(html.replace(blocks, ' $&')), 'text/html');
  for (const silent of parsed.querySelectorAll('script, style, template, noscript'))
    silent.remove();
  return (parsed.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
