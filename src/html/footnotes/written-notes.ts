import type { RawNote } from './note.js';
import { isNotesTitle } from './labels.js';
import { stripLabel, stripRemains } from './note-content.js';

/*
 * Notes without links: a mark in the text, such as (*), [1] or ¹, and a last paragraph that begins with it.
 */

const leaf = 'p, li, dd, h1, h2, h3, h4, h5, h6, blockquote, td, figcaption, div';
/** Paragraphs behind the notes, such as a photo's credit. */
const mostBehind = 2;

const beginnings: readonly (readonly [form: Form, pattern: RegExp])[] = [
  ['round', /^\(\s*(\*{1,4}|[†‡§¶‖]{1,3}|\d{1,2})\s*\)/u],
  ['square', /^\[\s*(\*{1,4}|\d{1,2}|[a-z])\s*\]/u],
  ['raised', /^([¹²³⁰⁴-⁹]{1,2})/u],
  ['bare', /^(\*{1,4}|[†‡§¶‖]{1,3})(?=[\s\u00a0\p{L}:«"“])/u],
  ['plain', /^(\d{1,2})(?=[.)\s\u00a0])/u],
];
type Form = 'round' | 'square' | 'raised' | 'bare' | 'plain';

interface Beginning {
  readonly block: Element;
  readonly mark: string;
  readonly form: Form;
}

export function writtenNotes(content: DocumentFragment): RawNote[] {
  splitLines(content);
  const blocks = [...content.querySelectorAll(leaf)].filter(
    (block) => block.textContent.trim() && !block.querySelector(leaf),
  );
  const beginnings = lastBeginnings(blocks);
  if (!beginnings.length) return notesInLastList(content, blocks);
  return withCalls(content, beginnings);
}

function withCalls(content: DocumentFragment, beginnings: readonly Beginning[]): RawNote[] {
  const end = beginnings[0]!.block;
  return beginnings.flatMap(({ block, mark, form }) => {
    const calls = callsOf(content, end, mark, form);
    if (!calls.length) return [];
    const nodes = [...block.childNodes];
    stripLabel(nodes, mark, false);
    stripRemains(nodes);
    return { label: mark, calls, nodes: nodes.filter((node) => node.parentNode), origin: block };
  });
}

/** A last paragraph with one note on each line becomes one paragraph for each. */
function splitLines(content: DocumentFragment): void {
  const last = [...content.querySelectorAll('p')].filter((p) => p.textContent.trim()).at(-1);
  if (!last?.querySelector('br')) return;
  const lines: Node[][] = [[]];
  for (const node of [...last.childNodes]) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const filled = lines.filter((line) => line.some(({ textContent }) => textContent?.trim()));
  if (filled.slice(1).some((line) => !beginningOf(line[0]!, line))) return;
  for (const line of filled) {
    const paragraph = content.ownerDocument.createElement('p');
    paragraph.append(...line);
    last.before(paragraph);
  }
  last.remove();
}

/** The blocks at the end that begin with a mark, in their order. */
function lastBeginnings(blocks: readonly Element[]): Beginning[] {
  const found: Beginning[] = [];
  let behind = 0;
  for (const block of [...blocks].reverse()) {
    const beginning = beginningOf(block, [...block.childNodes]);
    if (beginning && block.localName !== 'li') found.unshift({ block, ...beginning });
    else if (found.length || isNotesTitle(block.textContent) || ++behind > mostBehind) break;
  }
  return found;
}

function beginningOf(
  block: Node,
  nodes: readonly Node[],
): { mark: string; form: Form } | undefined {
  const first = nodes.find(({ textContent }) => textContent?.trim());
  const raised =
    first?.nodeName === 'SUP' || first?.firstChild?.nodeName === 'SUP' ? first : undefined;
  const label =
    raised &&
    /^[[(]?(\*{1,4}|[†‡§¶‖]{1,3}|\d{1,2}|[a-z])[\])]?$/u.exec(raised.textContent!.trim())?.[1];
  if (label) return { mark: label, form: 'raised' };
  const text = nodes.map(({ textContent }) => textContent).join('') || (block.textContent ?? '');
  for (const [form, pattern] of beginnings) {
    const mark = pattern.exec(text.trimStart())?.[1];
    if (mark) return { mark: mark.normalize('NFKC'), form };
  }
  return;
}

/** Elements in the place of a mark in the text before the notes. */
function callsOf(content: DocumentFragment, end: Element, mark: string, form: Form): Element[] {
  const calls: Element[] = [];
  for (const raised of content.querySelectorAll('sup')) {
    const isBefore = raised.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
    const isMark = raised.textContent.trim().replace(/^[[(]|[\])]$/g, '') === mark;
    if (isBefore && !raised.contains(end) && isMark) calls.push(raised);
  }
  const pattern = callPattern(mark, form);
  // A raised digit of a text with raised elements is a unit, such as m².
  if (!pattern || (calls.length && (form === 'raised' || form === 'plain'))) return calls;
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() && !end.contains(walker.currentNode)) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('a, code, pre, sup')) texts.push(text);
  }
  for (let text of texts) {
    for (let match = pattern.exec(text.data); match; match = pattern.exec(text.data)) {
      const call = text.splitText(match.index);
      text = call.splitText(match[0].length);
      const place = content.ownerDocument.createElement('sup');
      call.replaceWith(place);
      calls.push(place);
    }
  }
  return calls.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

const raisedDigits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function callPattern(mark: string, form: Form): RegExp | undefined {
  const quoted = mark.replace(/[*]/g, '\\*');
  const notSame = `(?!${quoted.slice(-2)})`;
  const digits = /^\d+$/.test(mark) && mark.replace(/\d/g, (digit) => raisedDigits[Number(digit)]!);
  const raised =
    digits && `(?<![${raisedDigits}]|(?<!\\p{L})[cdkm]?m)${digits}(?![${raisedDigits}])`;
  switch (form) {
    case 'round':
      return new RegExp(`[ \\u00a0]?\\(\\s*${quoted}\\s*\\)`, 'u');
    case 'square':
      return new RegExp(`[ \\u00a0]?\\[\\s*${quoted}\\s*\\]`, 'u');
    case 'bare':
      return new RegExp(
        `(?<=[^\\s(*†‡§¶‖])(?:${quoted}|\\(${quoted}\\))${notSame}(?=[\\s.,;:!?)»…]|$)|[ \\u00a0]?\\(${quoted}\\)`,
        'u',
      );
    default:
      return raised ? new RegExp(raised, 'u') : undefined;
  }
}

/** Marks such as [1] in the text, and a list under the title "Notes" at its end. */
function notesInLastList(content: DocumentFragment, blocks: readonly Element[]): RawNote[] {
  const list = blocks.at(-1)?.closest('ol');
  const title = list?.previousElementSibling;
  if (!list || list.closest('li') || !title || !isNotesTitle(title.textContent)) return [];
  const items = [...list.children];
  const calls = items.map((_item, index) => {
    const mark = String(index + 1);
    const square = callsOf(content, list, mark, 'square');
    if (square.length) return square;
    const raised = callsOf(content, list, mark, 'raised');
    return raised.length ? raised : callsOf(content, list, mark, 'round');
  });
  if (calls.some(({ length }) => !length)) return [];
  return items.map((origin, index) => ({
    label: String(index + 1),
    calls: calls[index]!,
    nodes: [...origin.childNodes],
    origin,
  }));
}
