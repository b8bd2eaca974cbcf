import { defuse } from './strip-inline-handlers.js';
import { safeUrl } from './safe-url.js';
import { policy } from './trusted-types.js';

/** What stays as it is. No form, frame, script, style, SVG or MathML, no table: it is for running text. */
const kept =
  'p br hr ul ol li dl dt dd blockquote pre strong b em i u s del ins mark small sub sup code abbr q cite time a img'.split(
    ' ',
  );
/** Becomes a paragraph in bold: the headings of the page are the page's. */
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Become paragraphs when they hold running text, else go and leave what they hold. */
const blocks =
  'div section article header footer main aside figure figcaption center table caption thead tbody tfoot tr'.split(
    ' ',
  );
/** Go, and leave what they hold. */
const unwrapped = ['span', 'font', 'td', 'th'];

const elements = [...kept, ...headings, ...blocks, ...unwrapped];
/** What makes a block more than running text. */
const notRunning = [
  ...blocks,
  ...headings,
  'p',
  'ul',
  'ol',
  'dl',
  'blockquote',
  'pre',
  'hr',
].join();
const attributes = [
  'href',
  'src',
  'alt',
  'width',
  'height',
  'title',
  'lang',
  'dir',
  'datetime',
  'cite',
  'start',
];

/** More than a description has; parsers take time in proportion to its square where tags do not close. */
const mostHtml = 100_000;

interface SanitizingElement extends Element {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

/**
 * Makes untrusted markup safe to show. The platform's own sanitiser does it
 * where there is one, else DOMPurify, fetched when first needed; one
 * allow-list for both, and the result is never serialised and parsed again.
 *
 * @param markup from a feed, of which the first 100,000 characters are read
 * @param base what its addresses are relative to
 * @returns nodes of an inert document, to be inserted as they are
 */
export async function sanitize(markup: string, base?: string): Promise<DocumentFragment> {
  const html = defuse(markup.slice(0, mostHtml));
  const inert = document.implementation.createHTMLDocument('');
  const holder: SanitizingElement = inert.createElement('div');
  const fragment = inert.createDocumentFragment();
  if (holder.setHTML) {
    holder.setHTML(html, { sanitizer: { elements, attributes } });
    moveChildren(holder, fragment);
  } else {
    const purified = await purify(html);
    if (purified) moveChildren(purified, fragment);
  }
  tidy(fragment, base);
  return fragment;
}

/** Nothing for some of what has no body: `<frameset>`. */
async function purify(html: string): Promise<DocumentFragment | null> {
  const { default: DOMPurify } = await import('dompurify');
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: [...elements, '#text'], // With KEEP_CONTENT off, text has to be named too.
    ALLOWED_ATTR: attributes,
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    KEEP_CONTENT: false,
    RETURN_DOM_FRAGMENT: true,
    ...(policy && { TRUSTED_TYPES_POLICY: policy as never }),
  });
}

function tidy(fragment: DocumentFragment, base?: string): void {
  for (const element of fragment.querySelectorAll([...blocks, ...unwrapped].join())) {
    if (!blocks.includes(element.localName)) {
      // Two cells are two words.
      if (/^t/.test(element.localName) && element.previousSibling) element.before(' ');
      unwrap(element);
    } else if (element.querySelector(notRunning) || !hasContent(element)) {
      unwrap(element);
    } else {
      rename(element, 'p');
    }
  }
  for (const heading of fragment.querySelectorAll(headings.join())) {
    const strong = rename(heading, 'strong');
    const paragraph = strong.ownerDocument.createElement('p');
    strong.replaceWith(paragraph);
    paragraph.append(strong);
  }
  for (const link of fragment.querySelectorAll('[href]')) {
    const url = link.localName === 'a' && safeUrl(link.getAttribute('href'), 'link', base);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
  }
  for (const element of fragment.querySelectorAll('[src], img')) {
    const url = safeUrl(element.getAttribute('src'), 'image', base);
    if (element.localName !== 'img') element.removeAttribute('src');
    else if (url) tidyImage(element as HTMLImageElement, url);
    else element.remove();
  }
}

function tidyImage(image: HTMLImageElement, url: string): void {
  image.src = url;
  if (!image.hasAttribute('alt')) image.alt = '';
  image.loading = 'lazy';
  image.referrerPolicy = 'no-referrer';
}

function hasContent(element: Element): boolean {
  return Boolean(element.textContent?.trim() || element.querySelector('img'));
}

/** One by one: as arguments of one call, a hundred thousand would overflow the stack. */
function moveChildren(from: Node, to: Node): void {
  while (from.firstChild) to.appendChild(from.firstChild);
}

function unwrap(element: Element): void {
  while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

function rename(element: Element, tag: string): Element {
  const made = element.ownerDocument.createElement(tag);
  moveChildren(element, made);
  element.replaceWith(made);
  return made;
}
