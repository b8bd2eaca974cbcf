import type { Steps } from '../../steps.js';
import { decodeEntities, type Markup } from '../shared/plain-text.js';
import { namespaceOf } from './nodes.js';

/** Characters that XML forbids, even as a reference. */
const control = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** Sections, instructions, tags. A quoted value holds no `<`, so nothing is looked through twice. */
const token =
  /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<\?[^<]*?\?>|<(\/?)([a-z_][\w.-]*(?::[\w.-]+)?)(?![\w.-])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;

/** Elements that are always empty, also where they are written with an end tag. */
const empty = /^(?:br|hr|img|enclosure|media:thumbnail|atom:link|itunes:image)$/i;

/** Elements that are never nested in their own kind: a second start tag means that the first has lost its end tag. */
const single = /^(?:item|entry)$/i;

/** Fields of an item, which are in none of its media. */
const field = /^(?:title|link|description|pubDate|guid|category|enclosure)$/;

const attribute =
  /(?<![\w.:-])([a-z_][\w.-]*(?::[\w.-]+)?)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The root element is looked for up to here, in characters. */
const farthest = 20_000;

/** The first tag of RSS or Atom. */
const root = /<(?:[\w.-]+:)?(?:rss|feed|rdf)\b/gi;

/**
 * The feed's markup without what stands before it: a prolog, which is of no use to a text that is decoded, a
 * document type with its entities, a program's warnings. Without control characters, too.
 */
export function clean(text: string): string {
  const plain = text.replace(control, '');
  for (const { index } of plain.matchAll(root)) {
    const before = plain.slice(0, index);
    if (before.lastIndexOf('<!--') <= before.lastIndexOf('-->')) return plain.slice(index);
    // This tag is only mentioned in a comment: the next one is tried.
    if (index > farthest) break;
  }
  return plain;
}

/** Removes a section that is cut before its end. Its end is searched only once. */
function withoutCut(text: string): string {
  let whole = text;
  for (const [start, end] of [
    ['<![CDATA[', ']]>'],
    ['<!--', '-->'],
  ] as const) {
    const cut = whole.indexOf(start, whole.lastIndexOf(end) + 1);
    if (cut >= 0) whole = whole.slice(0, cut);
  }
  return whole;
}

/**
 * Writes markup anew so that it is well-formed: what is open at the end is closed, what closes nothing goes,
 * a bare `&` or `<` is a character, the entities of HTML are theirs, prefixes are declared.
 */
export function* repairXml(written: string, markup: Markup): Steps<string> {
  const text = withoutCut(written);
  const open: string[] = [];
  const parts: string[] = [];
  let rootAt = -1;
  let from = 0;
  for (const match of text.matchAll(token)) {
    yield;
    const [whole, closing, name, attributes = ''] = match;
    parts.push(characters(text.slice(from, match.index), markup, open.length > 0));
    from = match.index + whole.length;
    if (!name) {
      if (open.length && whole.startsWith('<![')) parts.push(whole);
    } else if (closing) {
      const level = open.lastIndexOf(name);
      while (level >= 0 && open.length > level) parts.push(`</${open.pop()}>`);
    } else if (open.length || rootAt < 0) {
      const isEmpty = attributes.endsWith('/') || empty.test(name);
      if (attributes === '/' && open.at(-1) === name && isWord(parts)) {
        parts.push(`</${open.pop()}>`);
        continue;
      }
      const before = single.test(name) ? open.lastIndexOf(name) : -1;
      while (before >= 0 && open.length > before) parts.push(`</${open.pop()}>`);
      while (field.test(name) && open.at(-1)?.startsWith('media:')) parts.push(`</${open.pop()}>`);
      if (rootAt < 0) rootAt = parts.length;
      parts.push(`<${name}${attributesOf(attributes, markup)}${isEmpty ? '/' : ''}>`);
      if (!isEmpty) open.push(name);
    }
  }
  // A tag that is cut in its middle is removed too.
  const rest = text.slice(from);
  const cut = rest.search(/<(?:!|\/?[a-z])/i);
  parts.push(characters(cut < 0 ? rest : rest.slice(0, cut), markup, open.length > 0));
  while (open.length) parts.push(`</${open.pop()}>`);
  if (rootAt >= 0) parts[rootAt] = parts[rootAt]!.replace(/\/?>$/, `${undeclared(text)}$&`);
  return parts.join('');
}

/** True where the last that was written is the text of an element: an empty one of its name is a mistyped end tag. */
function isWord(parts: readonly string[]): boolean {
  return Boolean(parts.at(-1)?.trim()) && /^<[^/]/.test(parts.at(-2) ?? '');
}

function characters(text: string, markup: Markup, isInside: boolean): string {
  if (!isInside) return '';
  return references(text.replaceAll('<', '&lt;'), markup).replaceAll(']]>', ']]&gt;');
}

function attributesOf(written: string, markup: Markup): string {
  const values = new Map<string, string>();
  for (const [, name, double, single, bare] of written.replace(/\/$/, ' ').matchAll(attribute)) {
    const value = references(double ?? single ?? bare ?? '', markup).replaceAll('"', '&quot;');
    if (!values.has(name!)) values.set(name!, value.replaceAll('<', '&lt;'));
  }
  return [...values].map(([name, value]) => ` ${name}="${value}"`).join('');
}

/** XML knows five names; the others are HTML's. */
function references(text: string, markup: Markup): string {
  return text.replace(
    /&(?:(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);|([a-z]\w{0,31};)?)/gi,
    (whole, reference?: string, name?: string) => {
      if (reference) return reference.startsWith('#') ? valid(whole, markup) : whole.toLowerCase();
      const decoded = name ? decodeEntities(whole, markup) : whole;
      return decoded.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    },
  );
}

function valid(reference: string, markup: Markup): string {
  const character = decodeEntities(reference, markup);
  return character.replace(control, '') && character !== '\ufffd' ? reference : '';
}

/** Declarations of the prefixes that have none. */
function undeclared(text: string): string {
  const all = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].map(([, prefix]) => prefix!));
  const declared = all(/\sxmlns:([\w.-]+)\s*=/g);
  const used = new Set([
    ...all(/<\/?([a-z_][\w.-]*):[\w.-]+/gi),
    ...all(/\s([a-z_][\w.-]*):[\w.-]+\s*=/gi),
  ]);
  return [...used]
    .filter((prefix) => !declared.has(prefix) && !/^xml/i.test(prefix))
    .map((prefix) => ` xmlns:${prefix}="${namespaceOf(prefix)}"`)
    .join('');
}
