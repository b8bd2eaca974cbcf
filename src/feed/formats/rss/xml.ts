import type { Steps } from '../../steps.js';
import { asMarkup } from '../shared/entities.js';
import type { Markup } from '../shared/plain-text.js';
import { checkXml, type XmlPart } from './check-xml.js';
import { clean, repairXml } from './repair-xml.js';

/**
 * Markup as a document, after it is repaired if it has to be.
 *
 * @returns its first element; `undefined` when there is none
 */
export function* parseXml(text: string, markup: Markup): Steps<Element | undefined> {
  const cleaned = clean(text);
  const root = yield* rootIn(yield* checkXml(cleaned), markup);
  if (root) return root;
  const repaired = yield* repairXml(cleaned, markup);
  return yield* rootIn((yield* checkXml(repaired)) ?? [{ markup: repaired, depth: 0 }], markup);
}

/** The first element of a document in parts, each of which is parsed in a step of its own. */
function* rootIn(
  parts: readonly XmlPart[] | undefined,
  markup: Markup,
): Steps<Element | undefined> {
  let whole: Element | undefined;
  for (const part of parts ?? []) {
    const root = rootOf(part.markup, markup);
    if (!root) return;
    if (whole) append(root, whole, part.depth);
    else whole = root;
    yield;
  }
  return whole;
}

/** Moves what is in an element to the end of another, and what is in its first child to the end of the other's last one. */
function append(from: Element, to: Element, depth: number): void {
  const first = from.firstElementChild;
  if (depth > 1 && first) {
    append(first, to.lastElementChild!, depth - 1);
    first.remove();
  }
  while (from.firstChild) to.append(from.firstChild);
}

/** Parsers put their complaint into the document, each at another place; some throw. */
function rootOf(text: string, { parseMarkup }: Markup): Element | undefined {
  try {
    const parsed = parseMarkup(text, 'text/xml');
    if (parsed.getElementsByTagName('parsererror').length) return;
    return parsed.documentElement ?? undefined;
  } catch {
    return;
  }
}

/** Elements without an end tag in HTML. */
const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;

/** `off-style` is the name of a style in a document that was checked. */
const silent = /^(?:script|(?:off-)?style)$/;

const deepest = 100;

/**
 * The children of an element as HTML, to be sanitised.
 *
 * @param address makes an address absolute, given the element that has it
 */
export function htmlIn(
  parent: Element,
  address: (element: Element, value: string) => string,
  depth = 0,
): string {
  let html = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) html += asMarkup(node.nodeValue ?? '');
    else if (node.nodeType === 1 && depth < deepest)
      html += htmlOf(node as Element, address, depth);
  }
  return html;
}

function htmlOf(
  element: Element,
  address: (element: Element, value: string) => string,
  depth: number,
): string {
  const name = element.localName.toLowerCase();
  if (silent.test(name)) return '';
  let tag = `<${name}`;
  for (const { localName, value, prefix } of element.attributes) {
    if (prefix || localName === 'xmlns') continue;
    const isAddress = localName === 'href' || localName === 'src';
    tag += ` ${localName}="${asMarkup(isAddress ? address(element, value) : value)}"`;
  }
  return empty.test(name) ? `${tag}>` : `${tag}>${htmlIn(element, address, depth + 1)}</${name}>`;
}
