import { decodeEntities, type Markup } from './entities.js';
import { asText } from './values.js';

export { decodeEntities, type Markup } from './entities.js';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements at which a browser begins a new line or a new cell. */
const blocks = names(
  'p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr th td blockquote pre figure figcaption section article header footer aside main nav address form option',
);

/** Elements whose text is not shown. */
const silent = names('script style template noscript iframe textarea select svg head');

const opening = /<(?:!--|[!?]|\/?([a-z][a-z0-9-]*))/gi;

/** A tag's end, past what is in quotes. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let index = from; index < html.length; index++) {
    const sign = html[index]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '>') return index + 1;
    // Quotes are where values begin, after their `=`: in `<a L'eau>` there is none.
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[index - 1]!)) quote = sign;
  }
  return -1;
}

/**
 * The text between the tags, each character read once however the tags are nested: a parser takes a time
 * that grows with the square of what is nested wrongly.
 */
function* pieces(html: string): Generator<string> {
  let trusts = true;
  let comments = true;
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const match = opening.exec(html);
    if (!match) break;
    const [start, name] = match;
    let end = -1;
    // A comment or a tag that is never closed is searched to its end only once.
    if (start === '<!--' && comments) {
      const close = html.indexOf('-->', match.index);
      comments = close > 0;
      if (comments) end = close + 3;
    } else if (trusts) {
      end = endOfTag(html, opening.lastIndex);
      trusts = end > 0;
    }
    if (end < 0) end = html.indexOf('>', match.index) + 1;
    if (!end) break;
    yield html.slice(from, match.index);
    from = end;
    const tag = name?.toLowerCase() ?? '';
    if (blocks.has(tag)) yield ' ';
    if (silent.has(tag) && start[1] !== '/' && html[end - 2] !== '/') {
      const closing = new RegExp(`</${tag}\\b`, 'gi');
      closing.lastIndex = from;
      const close = closing.exec(html);
      if (!close) return;
      from = close.index;
    }
  }
  yield html.slice(from);
}

/**
 * The words of HTML, on one line: without tags, with its character references decoded once. What is
 * plain text already stays as it is, but for what looks like a tag or a reference.
 *
 * @param value what a document says, of any type; a number is tolerated
 * @returns `undefined` when there is nothing to read
 */
export function plainText(value: unknown, markup?: Markup): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return;
  const text = value.includes('<') ? [...pieces(value)].join('') : value;
  return decodeEntities(withLineEnds(text), markup).replace(/\s+/g, ' ').trim() || undefined;
}

/** A path of Windows, and a sign behind a backslash that makes another text of it. */
const otherBackslash = /\b[a-z]:\\|\\(?![rn"'/])/i;

/** A text with line ends where some program wrote them as two characters, `\\n`; any other value as it is. */
function withLineEnds<T>(value: T): T | string {
  if (typeof value !== 'string' || !/\\[rn]/.test(value) || otherBackslash.test(value))
    return value;
  return value.replace(/(?:\\r)?\\n|\\r/g, '\n');
}

/** The link that a theme adds for people who see the page: "Read on", "Lire la suite". */
const more =
  /<a\b[^<>]*\bclass=["'][^"'<>]*\b(?:more-link|read-?more|moretag)\b[^<>]*>(?:[^<]|<(?!\/a\b)){0,500}<\/a>/gi;

/** The sign is only looked for at the end, so that a long text costs nothing. */
function withoutMore(html: string): string {
  const end = Math.max(0, html.length - 3000);
  return html.slice(0, end) + html.slice(end).replace(more, '');
}

/**
 * As `plainText`, of an excerpt that a program has cut: the sign that it is cut (`[…]`, `[&hellip;]`, `[...]`)
 * becomes a mere ellipsis, also for a full stop before it, and the link to the rest is removed.
 */
export function excerptText(value: unknown, markup?: Markup): string | undefined {
  const text = plainText(typeof value === 'string' ? withoutMore(value) : value, markup);
  return text?.replace(
    /(?:(?<!\.)\.)?\s*(?:[[(]\s*(?:…|\.{3})\s*[\])]|(?<=\s)(?:…|\.{3}))\s*[→»]?$/,
    '…',
  );
}

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
  const text = asText(withLineEnds(value));
  if (!text) return {};
  if (tag.test(text)) return { content_html: text };
  const decoded = decodeEntities(text, markup);
  return tag.test(decoded) ? { content_html: decoded } : { content_text: decoded };
}
