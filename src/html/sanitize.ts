import { blocks, kept, keptAttributes, marks, unwrapped } from './allow-list.js';
import { moveChildren } from './dom.js';
import { lengthRead } from './length-read.js';
import { mediaToLinks } from './media-links.js';
import { parseInert } from './parse-inert.js';
import { stripInlineHandlers } from './strip-inline-handlers.js';
import { tidy, type References } from './tidy.js';
import { policy } from './trusted-types.js';

const elements = [...kept, ...blocks, ...unwrapped];
const attributes = [...keptAttributes, ...marks];

/** Number of tags that are never nested too deep. */
const fewTags = 200;

interface SanitizingElement extends Element {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

/** Markup that is safe to show, as nodes of an inert document. */
export interface SafeMarkup {
  readonly content: DocumentFragment;
  /** Elements that point to others in the same text: a link to a heading, a cell to its header cells. */
  readonly references: References;
  /** True when tags that are nested too deep, or the end of a text that is too long, were left out. */
  readonly isCut: boolean;
}

/**
 * Makes untrusted markup safe to show. The platform's own sanitiser does it
 * where there is one, else DOMPurify, fetched when first needed; one
 * allow-list for both, and the result is never serialised and parsed again.
 *
 * @param markup from a feed; a text is read up to 100,000 characters, up to 2,000,000 if its tags close,
 *   without the tags that are nested too deep
 * @param base what its addresses are relative to
 * @param recognize called with the safe nodes while they still have the ids and classes of the feed, which
 *   are then removed
 * @returns nodes to be inserted as they are
 */
export async function sanitize(
  markup: string,
  base?: string,
  recognize?: (content: DocumentFragment) => void,
): Promise<SafeMarkup> {
  const read = markup.slice(0, lengthRead(markup));
  const whole = mediaToLinks(stripInlineHandlers(read));
  const html = await shallow(whole);
  const isCut = read.length < markup.length || html !== whole;
  const content = parseInert('');
  const holder: SanitizingElement = content.ownerDocument.createElement('div');
  if (holder.setHTML) {
    holder.setHTML(html, { sanitizer: { elements, attributes } });
    moveChildren(holder, content);
  } else {
    const purified = await purify(html);
    if (purified) moveChildren(purified, content);
  }
  recognize?.(content);
  return { content, references: tidy(content, base), isCut };
}

/** Fetches DOMPurify where the browser has no sanitiser of its own, so that a text is shown sooner. */
export async function prepareSanitizer(): Promise<void> {
  if (!('setHTML' in HTMLElement.prototype)) await import('dompurify');
}

/** Nothing is nested too deep where there are few tags, as in most texts. */
async function shallow(html: string): Promise<string> {
  if (html.split(/<[a-z]/i, fewTags).length < fewTags) return html;
  return (await import('./limit-depth.js')).limitDepth(html);
}

/** The safe nodes of a text; `null` for markup without a body, such as `<frameset>`. */
async function purify(html: string): Promise<DocumentFragment | null> {
  const { default: DOMPurify } = await import('dompurify');
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...elements, '#text'], // With KEEP_CONTENT off, text has to be named too.
    ALLOWED_ATTR: attributes,
    ADD_URI_SAFE_ATTR: ['headers', 'datetime'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    KEEP_CONTENT: false,
    SANITIZE_DOM: false, // Ids and names are removed by `tidy`.
    RETURN_DOM_FRAGMENT: true,
    ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
  });
}
