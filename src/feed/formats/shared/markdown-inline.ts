/** The inline part of Markdown: emphasis, links, code and pictures, as HTML. */

/** The signs of inline Markdown; lengths are bounded so that a hostile text takes time in proportion to its size. */
const special =
  /\\([!-/:-@[-`{-~])|(`{1,3})([^`]{1,2000})\2(?!`)|(!?)\[((?:[^[\]\\]|\\.){0,1000})\]\(\s{0,9}<?([^\s<>()]{0,2000}(?:\([^\s<>()]{0,500}\)[^\s<>()]{0,500})?)>?(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>|<([^\s<>@]{1,200}@[^\s<>@]{1,200})>|(<\/?[a-z][^<>]{0,2000}>)|(https?:\/\/[^\s<>"*]{1,2000})|(\*{1,3}|_{1,3})/gi;

const punctuation = /[\p{P}\p{S}]/u;

/** A piece of the line: done, or asterisks and underscores that may yet become emphasis. */
interface Piece {
  html: string;
  readonly mark?: Mark;
}

interface Mark {
  readonly sign: string;
  length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A line, or several that are one paragraph: a new line stays one. */
export function inlineHtml(text: string): string {
  return emphasize(piecesOf(text, true)).replace(/(?<! ) *\n/g, '<br>\n');
}

/** Text as HTML shows it. Entities are Markdown's, too. */
export function escapeText(text: string): string {
  return text
    .replace(/&(?!#?\w{1,31};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function piecesOf(text: string, links: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(special)) {
    const [all, escaped, , code, bang, label, target, address, email, tag, bare, marks] = match;
    if (match.index > from) pieces.push({ html: escapeText(text.slice(from, match.index)) });
    from = match.index + all.length;
    if (marks) pieces.push({ html: marks, mark: markOf(text, match.index, marks) });
    else if (escaped) pieces.push({ html: escapeText(escaped) });
    else if (code) pieces.push({ html: `<code>${escapeText(code.trim())}</code>` });
    else if (tag) pieces.push({ html: tag });
    else if (bang) pieces.push({ html: image(target!, label!) });
    else if (target !== undefined)
      pieces.push({ html: link(target, emphasize(piecesOf(label!, false)), links) });
    else if (email) pieces.push({ html: link(`mailto:${email}`, escapeText(email), links) });
    else if (address) pieces.push({ html: link(address, escapeText(address), links) });
    else if (bare) {
      // Punctuation at the end of a sentence is not part of the address.
      const [end] = /[.,;:!?)'’]*$/.exec(bare)!;
      from -= end.length;
      const shown = bare.slice(0, bare.length - end.length);
      pieces.push({ html: link(shown, escapeText(shown), links) });
    }
  }
  if (from < text.length) pieces.push({ html: escapeText(text.slice(from)) });
  return pieces;
}

function link(target: string, html: string, allowed: boolean): string {
  return allowed && target ? `<a href="${escapeText(target)}">${html}</a>` : html;
}

function image(source: string, alternative: string): string {
  return `<img src="${escapeText(source)}" alt="${escapeText(alternative)}">`;
}

/** Tells by the characters around a run of marks whether it may begin or end emphasis. */
function markOf(text: string, index: number, marks: string): Mark {
  const before = text[index - 1] ?? ' ';
  const after = text[index + marks.length] ?? ' ';
  const left = !/\s/.test(after) && (!punctuation.test(after) || /[\s\p{P}\p{S}]/u.test(before));
  const right = !/\s/.test(before) && (!punctuation.test(before) || /[\s\p{P}\p{S}]/u.test(after));
  const sign = marks[0]!;
  // A name may_have_underscores.
  const inWord = sign === '_' && left && right;
  return {
    sign,
    length: marks.length,
    opens: left && (!inWord || punctuation.test(before)),
    closes: right && (!inWord || punctuation.test(after)),
  };
}

/** Pairs marks: each one that closes takes the nearest of its kind that opened. */
function emphasize(pieces: readonly Piece[]): string {
  // Openers that may still be closed, by sign. An opener inside a pair that stays open is text.
  const open: Record<string, number[]> = { '*': [], _: [] };
  pieces.forEach((piece, index) => {
    const { mark } = piece;
    if (!mark) return;
    const openOfSign = open[mark.sign]!;
    const other = open[mark.sign === '*' ? '_' : '*']!;
    let closed = '';
    while (mark.closes && mark.length && openOfSign.length) {
      const start = openOfSign.at(-1)!;
      while (other.length && other.at(-1)! > start) other.pop();
      closed += pair(pieces[start]!, mark);
      if (!pieces[start]!.mark!.length) openOfSign.pop();
    }
    piece.html = closed + mark.sign.repeat(mark.length);
    if (mark.opens && mark.length) openOfSign.push(index);
  });
  return pieces.map(({ html }) => html).join('');
}

/** Writes the beginning into the piece that opened; returns the end. */
function pair(opener: Piece, mark: Mark): string {
  const left = opener.mark!;
  const length = Math.min(2, mark.length, left.length);
  const name = length === 2 ? 'strong' : 'em';
  const opened = opener.html.slice(left.length);
  left.length -= length;
  mark.length -= length;
  opener.html = `${mark.sign.repeat(left.length)}<${name}>${opened}`;
  return `</${name}>`;
}
