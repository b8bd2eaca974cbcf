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
  const last = lastBeginnings(blocks);
  const marked = last.filter(({ form }) => form !== 'plain');
  const beginnings = marked.length ? marked : last;
  if (!beginnings.length) return notesInLastList(content, blocks);
  return areNotes(content, beginnings) ? withCalls(content, beginnings) : [];
}

/**
 * True unless the marks are more likely the numbers of points, or of streets: a text names its points as "(1) the
 * water, (2) the soil", and a bare number begins many a paragraph.
 */
function areNotes(content: DocumentFragment, beginnings: readonly Beginning[]): boolean {
  const [first] = beginnings as [Beginning];
  const end = first.block;
  if (beginnings.some(({ mark, form }) => isEnumerated(content, end, mark, form))) return false;
  if (first.form !== 'plain') return true;
  const above = end.previousElementSibling;
  const isSetOff = above?.localName === 'hr' || isNotesTitle(above?.textContent ?? '');
  return (
    (isSetOff || beginnings.length > 1) &&
    beginnings.every(({ mark }, index) => mark === String(index + 1)) &&
    beginnings.every(({ mark }) => findCalls(content, end, mark, 'plain').length)
  );
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
  const wrapper = wrapperOf(last);
  const lines: Node[][] = [[]];
  for (const node of [...wrapper.childNodes]) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)!.push(node);
  }
  const filled = lines.filter((line) => line.some(({ textContent }) => textContent?.trim()));
  if (filled.slice(1).some((line) => !beginningOf(line[0]!, line))) return;
  for (const line of filled) {
    const paragraph = content.ownerDocument.createElement('p');
    last.before(paragraph);
    const holder = wrapper === last ? paragraph : (wrapper.cloneNode() as Element);
    if (holder !== paragraph) paragraph.append(holder);
    holder.append(...line);
  }
  last.remove();
}

/** The innermost element that holds the whole paragraph, such as `<small>`. */
function wrapperOf(paragraph: Element): Element {
  let place = paragraph;
  for (;;) {
    const filled = [...place.childNodes].filter(({ textContent }) => textContent?.trim());
    const [child] = filled;
    if (filled.length !== 1 || child!.nodeType !== Node.ELEMENT_NODE) return place;
    if (!(child as Element).querySelector('br')) return place;
    place = child as Element;
  }
}

/** The blocks at the end that begin with a mark, in their order. */
function lastBeginnings(blocks: readonly Element[]): Beginning[] {
  const beginnings: Beginning[] = [];
  let behind = 0;
  for (const block of [...blocks].reverse()) {
    const beginning = beginningOf(block, [...block.childNodes]);
    if (beginning && block.localName !== 'li') beginnings.unshift({ block, ...beginning });
    else if (beginnings.length || isNotesTitle(block.textContent) || ++behind > mostBehind) break;
  }
  return beginnings;
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

/** The places of marks in the text before the notes: raised elements, and texts that have it. */
function findCalls(
  content: DocumentFragment,
  end: Element,
  mark: string,
  form: Form,
): readonly (Element | Text)[] {
  const raised = [...content.querySelectorAll('sup')].filter((element) => {
    const isBefore = element.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
    const isMark = element.textContent.trim().replace(/^[[(]|[\])]$/g, '') === mark;
    return isBefore && !element.contains(end) && isMark && !isExponent(element, mark);
  });
  const pattern = callPattern(mark, form);
  // A raised digit of a text with raised elements is a unit, such as m².
  if (!pattern || (raised.length && (form === 'raised' || form === 'plain'))) return raised;
  return [...raised, ...textsBefore(content, end).filter(({ data }) => pattern.test(data))];
}

function textsBefore(content: DocumentFragment, end: Element): Text[] {
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() && !end.contains(walker.currentNode)) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('a, code, pre, sup')) texts.push(text);
  }
  return texts;
}

/** True for the digit of a unit, a formula or a power of ten, such as m², CO² and 10³. */
function isExponent(raised: Element, mark: string): boolean {
  const before = raised.previousSibling?.textContent ?? '';
  return (
    /^[2-9]\d?$/.test(mark) &&
    /(?:(?<!\p{L})(?:[cdhkmnµ]?m|dam|[CNS]O|[A-Zb-xz])|(?<!\d)10)\s*$/u.test(before)
  );
}

/** True when a text has the mark in front of a point, as in "three aims: (1) the water, (2) the soil". */
function isEnumerated(content: DocumentFragment, end: Element, mark: string, form: Form): boolean {
  if (form !== 'round' && form !== 'square') return false;
  const pattern = new RegExp(`(?:^|[:,;–—-])${callPattern(mark, form)!.source}\\s*\\p{L}`, 'u');
  return textsBefore(content, end).some((text) => {
    const isFirst = !text.previousSibling;
    return pattern.test(isFirst ? text.data.trimStart() : `\u0000${text.data}`);
  });
}

/** Elements in the place of a mark in the text before the notes. */
function callsOf(content: DocumentFragment, end: Element, mark: string, form: Form): Element[] {
  const calls: Element[] = [];
  const texts: Text[] = [];
  for (const place of findCalls(content, end, mark, form)) {
    if (place.nodeType === Node.TEXT_NODE) texts.push(place as Text);
    else calls.push(place as Element);
  }
  const pattern = callPattern(mark, form)!;
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

/**
 * Marks such as [1] in the text, and a list under the title "Notes" at its end: a numbered one, or one whose items
 * begin with marks.
 */
function notesInLastList(content: DocumentFragment, blocks: readonly Element[]): RawNote[] {
  const list = blocks.at(-1)?.closest('ol, ul');
  const title = list?.previousElementSibling;
  if (!list || list.closest('li') || !title || !isNotesTitle(title.textContent)) return [];
  const items = [...list.children];
  const isNumbered = list.localName === 'ol';
  const marks = items.map((item, index) =>
    isNumbered ? String(index + 1) : beginningOf(item, [...item.childNodes])?.mark,
  );
  const forms = marks.map((mark) =>
    (['square', 'raised', 'round', 'bare'] as const)
      .filter((form) => form !== 'bare' || !/\d/.test(mark ?? ''))
      .find((form) => mark && findCalls(content, list, mark, form).length),
  );
  if (!forms.every(Boolean)) return [];
  return items.map((origin, index) => {
    const [mark, form] = [marks[index]!, forms[index]!];
    const calls = callsOf(content, list, mark, form);
    const nodes = [...origin.childNodes];
    if (!isNumbered) {
      stripLabel(nodes, mark, false);
      stripRemains(nodes);
    }
    return { label: mark, calls, nodes: nodes.filter((node) => node.parentNode), origin };
  });
}
