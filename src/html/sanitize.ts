import { safeUrl } from './safe-url.js';
import { policy } from './trusted-types.js';

/** What stays as it is. No form, frame, script, style, SVG or MathML, no table: it is for running text. */
const kept =
  'p br hr ul ol li dl dt dd blockquote pre strong b em i u s del ins mark small sub sup code abbr q cite time a img'.split(
    ' ',
  );
/** Becomes a paragraph in bold: the headings of the page are the page's. */
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
/** Goes, and leaves what it holds. */
const unwrapped =
  'div span section article header footer main aside figure figcaption center font table caption thead tbody tfoot tr th td'.split(
    ' ',
  );

const elements = [...kept, ...headings, ...unwrapped];
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

interface SanitizingElement extends Element {
  setHTML?(html: string, options: { sanitizer: object }): void;
}

/**
 * Makes untrusted markup safe to show. The platform's own sanitiser does it
 * where there is one, else DOMPurify, fetched when first needed; one
 * allow-list for both, and the result is never serialised and parsed again.
 *
 * @param html markup from a feed
 * @param base what its addresses are relative to
 * @returns nodes of an inert document, to be inserted as they are
 */
export async function sanitize(html: string, base?: string): Promise<DocumentFragment> {
  const inert = document.implementation.createHTMLDocument('');
  const holder: SanitizingElement = inert.createElement('div');
  const fragment = inert.createDocumentFragment();
  if (holder.setHTML) {
    holder.setHTML(html, { sanitizer: { elements, attributes } });
    fragment.append(...holder.childNodes);
  } else {
    fragment.append(...(await purify(html)).childNodes);
  }
  tidy(fragment, base);
  return fragment;
}

async function purify(html: string): Promise<DocumentFragment> {
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
  const document = fragment.ownerDocument;
  for (const element of fragment.querySelectorAll(unwrapped.join())) {
    element.replaceWith(...element.childNodes);
  }
  for (const heading of fragment.querySelectorAll(headings.join())) {
    const strong = document.createElement('strong');
    strong.append(...heading.childNodes);
    const paragraph = document.createElement('p');
    paragraph.append(strong);
    heading.replaceWith(paragraph);
  }
  for (const link of fragment.querySelectorAll('a')) {
    const url = safeUrl(link.getAttribute('href'), 'link', base);
    if (url) link.href = url;
    else link.removeAttribute('href');
  }
  for (const image of fragment.querySelectorAll('img')) {
    const url = safeUrl(image.getAttribute('src'), 'image', base);
    if (!url) {
      image.remove();
      continue;
    }
    image.src = url;
    if (!image.hasAttribute('alt')) image.alt = '';
    image.loading = 'lazy';
    image.referrerPolicy = 'no-referrer';
  }
}
