import { withAddresses } from '../../../html/addresses.js';
import {
  contentOf,
  decodeEntities,
  excerptText,
  type ItemContent,
  type Markup,
  plainText,
} from '../shared/plain-text.js';
import type { Addresses } from './media.js';
import { attribute, children, childText, elementsIn, nameOf, text } from './nodes.js';
import { htmlIn } from './xml.js';

/** A longer text is no summary. */
const longestSummary = 600;

/** The type of an Atom text construct (RFC 4287, section 3.1), or of one of Atom 0.3. */
function typeOf(element: Element): string {
  const type = attribute(element, 'type')?.toLowerCase().split(';', 1)[0]!.trim() ?? 'text';
  if (attribute(element, 'mode') === 'escaped' && type.startsWith('text')) return 'html';
  const types: Readonly<Record<string, string>> = {
    'text/html': 'html',
    'application/xhtml+xml': 'xhtml',
    'application/xhtml': 'xhtml',
    'text/plain': 'text',
  };
  return Object.hasOwn(types, type) ? types[type]! : type;
}

/** The title of an item. In RSS it may be HTML that is escaped once too often; Atom names its type. */
export function titleOf(item: Element, markup: Markup): string | undefined {
  for (const element of children(item, 'title', 'atom:title', 'dc:title', 'media:title')) {
    const isPlain = isAtom(element) && typeOf(element) !== 'html';
    const title = isPlain ? lineOf(element, markup) : plainText(text(element), markup);
    if (title) return isPlain || !formatted.test(title) ? title : plainText(title, markup);
  }
}

/**
 * A text of Atom as it is, but for references that a program has escaped once more than it should; beside a sign of markup
 * they are what the text is about.
 */
function unescaped(words: string, markup: Markup): string {
  return /<|&(?:[lg]t|#6[02]|#x3[ce]);/i.test(words) ? words : decodeEntities(words, markup);
}

/** Such a text on one line. */
function lineOf(element: Element, markup: Markup): string | undefined {
  const words = text(element)?.replace(/\s+/g, ' ');
  return words && unescaped(words, markup);
}

/** Words between the two tags of a formatting element: these were escaped once more than they should. */
const formatted =
  /<(em|strong|i|b|u|span|small|su[bp]|font)(?:\s[^<>]{0,200})?>[^<>]{1,300}<\/\1>/i;

/** True for an element of Atom, also in a feed that does not declare the namespace. */
function isAtom(element: Element): boolean {
  return (
    nameOf(element).startsWith('atom:') ||
    element.ownerDocument.documentElement.localName === 'feed'
  );
}

/** `content_html`, `content_text` and `summary` of docs/feed.md. */
export function textsOf(
  item: Element,
  addressOf: Addresses,
  markup: Markup,
  url?: string,
): ItemContent & { summary?: string } {
  const html = (element: Element): ItemContent =>
    withoutSource(read(element, addressOf, markup), url);
  const [full] = [
    ...children(item, 'content:encoded'),
    ...children(item, 'xhtml:body', 'xhtml:div'),
    ...children(item, 'content', 'atom:content'),
  ]
    .map(html)
    .filter((content) => Object.keys(content).length);
  const [short] = [
    ...children(
      item,
      'description',
      'summary',
      'atom:summary',
      'dc:description',
      'dcterms:abstract',
    ),
    ...children(item, 'media:group').flatMap((group) => children(group, 'media:description')),
  ].filter((element) => Object.keys(html(element)).length);
  const described = short && html(short);
  const lead = withoutTrail(described?.content_html);
  const leadContent = lead === '' ? undefined : lead ? { content_html: lead } : described;
  const summary = leadContent
    ? summaryOf(short!, leadContent, markup)
    : leadOf(full?.content_html, markup);
  if (full) return { ...withoutSection(full), summary };
  // An only description is the text, unless it is as short and plain as a summary.
  if (leadContent?.content_html || (summary?.length ?? 0) > longestSummary) return leadContent!;
  return {
    summary: summary ?? plainText(childText(item, 'itunes:summary', 'itunes:subtitle'), markup),
  };
}

/** A last paragraph with two links, the first to the article itself. */
const source =
  /<p>[^<>]{0,100}<a\s[^<>]{0,300}?\bhref=["']([^"'<>]{1,500})["'][^<>]{0,300}>[^<>]{0,300}<\/a>[^<>]{0,100}<a\s[^<>]{1,500}>[^<>]{0,200}<\/a>[^<>]{0,20}<\/p>\s*$/i;

/** A text without the last words of WordPress: "The post … appeared first on …", in any language. */
function withoutSource(content: ItemContent, url: string | undefined): ItemContent {
  const html = content.content_html;
  const start = Math.max(0, (html?.length ?? 0) - longestTrail);
  const match = source.exec(html?.slice(start) ?? '');
  if (!html || !url || match?.[1]?.replaceAll('&#038;', '&').split('?')[0] !== url.split('?')[0])
    return content;
  return { ...content, content_html: html.slice(0, start + match!.index).trim() };
}

/** The text of an article of SPIP without its section and its tags. */
function withoutSection(content: ItemContent): ItemContent {
  const rest = withoutTrail(content.content_html);
  return rest ? { ...content, content_html: rest } : content;
}

/**
 * The description of an article of SPIP without its section and its tags, which are links at its end:
 * `- <a rel="directory">…</a> / <a rel="tag">…</a>`; templates of one's own may lack the relations, not the line of the sign.
 *
 * @returns an empty text when there is nothing else; `undefined` when no such links are there
 */
function withoutTrail(html = ''): string | undefined {
  const end = Math.max(0, html.length - longestTrail);
  for (const { index } of [...html.slice(end).matchAll(trail), ...html.slice(end).matchAll(sign)]) {
    const [before, after] = [html.slice(0, end + index), html.slice(end + index)];
    if (isTrailOfLinks(after)) return before.trim();
  }
  return;
}

/** The first of the links to a section and to tags. */
const trail = /(?:-\s*)?<a\s[^<>]*\brel=["'](?:directory|tag)/gi;

/** The line of the sign before them. */
const sign = /^[\t ]*-[\t ]*$/gm;

/** True for links without words between them. */
function isTrailOfLinks(html: string): boolean {
  const rest = html.replace(/<a\s[^<>]*>[^<>]*<\/a>/gi, '').replace(/<[^<>]*>/g, '');
  return /<a\s/i.test(html) && !/[\p{L}\d]/u.test(rest.replace(/&\w+;/g, ''));
}

const longestTrail = 5000;

/** The first words of SPIP's articles. */
function leadOf(html: string | undefined, markup: Markup): string | undefined {
  const [, lead] =
    /^\s*<div class=["']rss_chapo["']>((?:[^<]|<(?!\/?div\b))*)<\/div>/i.exec(html ?? '') ?? [];
  return excerptText(lead, markup);
}

/** Atom's text has no more references to decode; what else there is may. */
function summaryOf(element: Element, content: ItemContent, markup: Markup): string | undefined {
  const isPlain = isAtom(element) && typeOf(element) === 'text';
  if (isPlain) return lineOf(element, markup);
  return excerptText(content.content_html ?? text(element), markup);
}

function read(element: Element, addressOf: Addresses, markup: Markup): ItemContent {
  const absolute = (base: Element, address: string): string => addressOf(base, address) ?? address;
  const name = nameOf(element);
  // Elements inside mean that the HTML was not escaped.
  const isMarkup = typeOf(element) !== 'xhtml' && elementsIn(element).length > 0;
  if (isMarkup || name.startsWith('xhtml:')) {
    return { content_html: htmlIn(element, absolute).trim() };
  }
  const escaped = (): ItemContent => {
    const { content_html, ...rest } = contentOf(text(element), markup);
    if (!content_html) return rest;
    return { content_html: withAddresses(content_html, (address) => absolute(element, address)) };
  };
  if (name === 'content:encoded' || !isAtom(element)) return escaped();
  switch (typeOf(element)) {
    case 'xhtml': {
      const html = htmlIn(element, absolute).trim();
      return html ? { content_html: html } : {};
    }
    case 'html':
      return escaped();
    case 'text': {
      const words = text(element);
      return words ? { content_text: unescaped(words, markup) } : {};
    }
    default:
      return {}; // A picture, say, or a file.
  }
}
