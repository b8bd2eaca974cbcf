import { escapeText, inlineHtml } from './markdown-inline.js';

/**
 * Markdown as OpenAgenda has it: what its editor can make, in CommonMark's spelling. Ours and not a
 * library's, since those weigh ten times as much (13 KiB for a page with ten descriptions), take half a
 * minute for some texts of 50 KB, or need `innerHTML`. What comes out is as untrusted as what went in.
 */

/** The longest text that is read as Markdown, in UTF-16 code units. OpenAgenda allows half of it. */
const longest = 20_000;
/** The deepest nesting of lists and quotes; deeper text stays plain. */
const deepest = 8;

const heading = /^ {0,3}(#{1,6})(?:[ \t](.*))?$/;
/** Signs that close a heading. */
const closing = /(?<![^ \t])#+$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fence = /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))[^`]*$/;
const quote = /^ {0,3}> ?/;
const item = /^( {0,3})([-*+]|\d{1,9}[.)])(?:( {1,4})(?=\S)|(?=\s)|$)/;
/** A number that begins a line of a paragraph is a year, or a list that begins with it. */
const interrupting = /^ {0,3}(?:[-*+]|1[.)]) +\S/;
const underline = /^ {0,3}(?:(=+)|-{2,})[ \t]*$/;
/** The beginning of HTML that stands by itself. */
const markup =
  /^ {0,3}<(?:\/?(?:p|div|[ou]l|li|h[1-6]|table|t[rdh]|thead|tbody|figure|iframe|blockquote|pre|hr)\b|!--)/i;

/** Markdown as HTML, which is still to be sanitized. */
export function markdownToHtml(text: string): string {
  const lines = text.slice(0, longest).replace(/\r\n?/g, '\n').replaceAll('\t', '    ').split('\n');
  return blocks(lines, 0, false);
}

/** @param tight in a list whose items are one line each: those are no paragraphs */
function blocks(lines: readonly string[], depth: number, tight: boolean): string {
  const html: string[] = [];
  let paragraph: string[] = [];
  const flush = (): void => {
    if (!paragraph.length) return;
    const inner = inlineHtml(paragraph.join('\n'));
    html.push(tight ? inner : `<p>${inner}</p>`);
    paragraph = [];
  };
  for (let index = 0; index < lines.length;) {
    const line = lines[index]!;
    const nested = depth < deepest;
    const under = paragraph.length ? underline.exec(line) : null;
    if (!line.trim()) flush();
    else if (under) {
      const level = under[1] ? 1 : 2;
      html.push(`<h${level}>${inlineHtml(paragraph.join('\n'))}</h${level}>`);
      paragraph = [];
    } else if (heading.test(line)) {
      flush();
      const [, signs, title = ''] = heading.exec(line)!;
      html.push(
        `<h${signs!.length}>${inlineHtml(title.trim().replace(closing, '').trim())}</h${signs!.length}>`,
      );
    } else if (rule.test(line)) {
      flush();
      html.push('<hr>');
    } else if (fence.test(line)) {
      flush();
      const end = endOfFence(lines, index, fence.exec(line)![1]!);
      html.push(`<pre><code>${escapeText(lines.slice(index + 1, end).join('\n'))}</code></pre>`);
      index = end;
    } else if (nested && quote.test(line)) {
      flush();
      let end = index;
      while (lines[end]?.trim() && (quote.test(lines[end]!) || !starts(lines[end]!))) end++;
      const inner = lines.slice(index, end).map((line) => line.replace(quote, ''));
      html.push(`<blockquote>${blocks(inner, depth + 1, false)}</blockquote>`);
      index = end - 1;
    } else if (nested && (paragraph.length ? interrupting : item).test(line)) {
      flush();
      const read = list(lines, index, depth);
      html.push(read.html);
      index = read.end - 1;
    } else if (markup.test(line)) {
      flush();
      let end = index;
      while (lines[end]?.trim()) end++;
      html.push(lines.slice(index, end).join('\n'));
      index = end - 1;
    } else paragraph.push(line.trim());
    index++;
  }
  flush();
  return html.join('\n');
}

function endOfFence(lines: readonly string[], from: number, signs: string): number {
  const end = lines.findIndex((line, index) => index > from && line.trim().startsWith(signs));
  return end < 0 ? lines.length : end;
}

function starts(line: string): boolean {
  return [heading, rule, fence, quote, item, markup].some((pattern) => pattern.test(line));
}

/** The list that begins at a line, and the line after it. */
function list(
  lines: readonly string[],
  from: number,
  depth: number,
): { html: string; end: number } {
  const [, , first] = item.exec(lines[from]!)!;
  const kind = first!.at(-1);
  const items: string[][] = [];
  let indent = 0;
  let loose = false;
  let isAfterBlank = false;
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    const match = rule.test(line) ? null : item.exec(line);
    const isInside = items.length > 0 && line.search(/\S/) >= indent;
    if (!line.trim()) {
      items.at(-1)!.push('');
      isAfterBlank = true;
      continue;
    }
    if (isInside) items.at(-1)!.push(line.slice(indent));
    else if (match?.[2]!.at(-1) === kind) {
      indent = match![0].length + (match![3] ? 0 : 1);
      items.push([line.slice(indent)]);
    } else if (!isAfterBlank && !starts(line)) items.at(-1)!.push(line.trim());
    else break;
    loose ||= isAfterBlank;
    isAfterBlank = false;
  }
  const inner = items.map((item) => `<li>${blocks(item, depth + 1, !loose)}</li>`).join('\n');
  const number = Number.parseInt(first!, 10);
  if (Number.isNaN(number)) return { html: `<ul>\n${inner}\n</ul>`, end: index };
  const start = number === 1 ? '' : ` start="${number}"`;
  return { html: `<ol${start}>\n${inner}\n</ol>`, end: index };
}
