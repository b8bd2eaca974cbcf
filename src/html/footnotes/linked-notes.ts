import { fragmentOf } from '../tidy.js';
import { isArrow, isPlainLabel, isPunctuation, labelOf } from './labels.js';
import { removeWithWrapper, stripLabel, stripRemains, withWrapper } from './note-content.js';
import type { RawNote } from './note.js';

const blockNames = new Set(
  'li div aside section article footer p dd dt tr td th blockquote table dl ol ul figure'.split(
    ' ',
  ),
);
const hints = /(?:^|[\s_-])(?:foot|end)?-?note|(?:^|[\s_-])fn|noteref|cite|reference/i;
/** Ids, classes and roles of notes and of the boxes that hold them. */
const noteNames =
  /(?:foot|end|cite_|doc-)note|(?:^|[\s_-])(?:notes?(?![a-z])|(?:fn|ftn|edn|nb)[-:]?\d)/i;
const backHints = /back|return|doc-backlink|fnref|ftnref|cite_ref/i;

interface Jump {
  readonly link: HTMLAnchorElement;
  readonly target: Element;
}

const isInline = (element: Element): boolean => !blockNames.has(element.localName);

/** Notes that are linked from their calls, as nearly all editors write them. */
export function linkedNotes(content: DocumentFragment, base?: string): RawNote[] {
  const jumps = jumpsOf(content, base);
  const all = new Set(jumps.map(({ target }) => target));
  const calls = jumps.filter((jump) => isCall(jump, all, base));
  if (!calls.length) return [];
  const targets = new Set(calls.map(({ target }) => target));
  const callLinks = new Set<Element>(calls.map(({ link }) => link));
  const notes = [...targets].map((target) => {
    const ownCalls = calls.filter((call) => call.target === target).map(({ link }) => link);
    return { target, own: ownCalls, label: labelOf(ownCalls[0]!.textContent) ?? '' };
  });
  // The extents are all known before the first of them is changed.
  const extents = notes.map(({ target }) => extentOf(target, targets, callLinks));
  return notes.map(({ own, label }, index) => {
    const extent = extents[index]!;
    const holder = extent.nodes[0]?.parentElement ?? undefined;
    for (const node of extent.nodes) removeBacklinks(node, { own, callLinks, base });
    const present = (): Node[] => extent.nodes.filter((node) => node.parentNode);
    stripRemains(present());
    if (label) stripLabel(present(), label, extent.origin.localName === 'li');
    stripRemains(present());
    return { label, calls: own.map(callPlace), nodes: present(), holder, origin: extent.origin };
  });
}

function jumpsOf(content: DocumentFragment, base?: string): Jump[] {
  const links = content.querySelectorAll<HTMLAnchorElement>('a[href*="#"]');
  if (!links.length) return [];
  const targets = new Map<string, Element>();
  for (const element of content.querySelectorAll('[id], a[name]')) {
    for (const id of [element.id, element.getAttribute('name')]) {
      if (id && !targets.has(id)) targets.set(id, element);
    }
  }
  return [...links].flatMap((link) => {
    const target = targets.get(idOf(link, base));
    return target ? [{ link, target }] : [];
  });
}

/**
 * A short label that leads to a place further down which is no heading. Numbers also name points, pages and days
 * of a text, so something must tell that the place is a note.
 */
function isCall({ link, target }: Jump, targets: ReadonlySet<Element>, base?: string): boolean {
  const follows =
    link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING &&
    !link.contains(target);
  if (!follows || target.closest('h1, h2, h3, h4, h5, h6')) return false;
  if (target.querySelector('h1, h2, h3, h4, h5, h6')) return false;
  const label = labelOf(link.textContent);
  if (label === undefined) return hintsOf(link).includes('noteref');
  return (
    Boolean(link.closest('sup') ?? link.querySelector('sup')) ||
    hints.test(hintsOf(link)) ||
    (isPlainLabel(label) && !/\d/.test(label)) ||
    isNamedNote(target, link) ||
    leadsBack(target, link, base) ||
    (isPlainLabel(label) && isBracketed(link) && isAtEnd(target, targets))
  );
}

/** True when the place, or a box around it that does not hold the call, is named as notes are. */
function isNamedNote(target: Element, link: Element): boolean {
  let box: Element | null = target;
  for (; box && !box.contains(link); box = box.parentElement) {
    const { id, className } = box;
    const names = [id, className, box.getAttribute('name'), box.getAttribute('role')];
    if (noteNames.test(names.join(' '))) return true;
  }
  return false;
}

/** True when a link in the place, or in its paragraph, leads to the call. */
function leadsBack(target: Element, link: Element, base?: string): boolean {
  let block = target;
  while (isInline(block) && block.parentElement) block = block.parentElement;
  const links = [...block.querySelectorAll('a[href*="#"]')].filter((back) => back !== link);
  return links.some((back) => isAt(link, idOf(back, base)));
}

function isBracketed(link: Element): boolean {
  const text = link.textContent.trim();
  if (/^[[(].*[\])]$/.test(text)) return true;
  const [before, after] = [link.previousSibling, link.nextSibling];
  return /[[(]\s*$/.test(before?.textContent ?? '') && /^\s*[\])]/.test(after?.textContent ?? '');
}

/** True when nothing but notes follows. */
function isAtEnd(target: Element, targets: ReadonlySet<Element>): boolean {
  let place = target;
  while (place.parentElement) place = place.parentElement;
  for (let next = place.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.textContent.trim() && ![...targets].some((other) => next.contains(other)))
      return false;
  }
  return true;
}

function hintsOf(link: Element): string {
  const parent = link.parentElement;
  const child = link.firstElementChild;
  const names = ['class', 'role', 'id'].flatMap((name) => [
    link.getAttribute(name) ?? '',
    parent && isInline(parent) ? (parent.getAttribute(name) ?? '') : '',
    child?.getAttribute(name) ?? '',
  ]);
  return names.join(' ');
}

interface Extent {
  /** The element that stands for the note: a list item, a paragraph, … */
  readonly origin: Element;
  readonly nodes: readonly ChildNode[];
}

/** The nodes that make a note up, from the element that its call leads to. */
function extentOf(
  target: Element,
  targets: ReadonlySet<Element>,
  calls: ReadonlySet<Element>,
): Extent {
  const others = [...targets].filter((other) => other !== target);
  const holdsOther = (element: Element): boolean =>
    others.some((other) => element.contains(other)) ||
    [...calls].some((call) => element.contains(call) && !isAfter(target, call));
  let block: Element | undefined = target;
  while (block && isInline(block)) block = block.parentElement ?? undefined;
  if (!block || (block !== target && holdsOther(block))) return runOf(target, targets, block);
  if (block.localName === 'td' || block.localName === 'th') block = block.parentElement!;
  if (block.localName === 'dt') return definitionOf(block);
  if (block.localName === 'p') {
    const parent = block.parentElement;
    if (
      parent &&
      /^(?:div|aside|td|li|dd|blockquote)$/.test(parent.localName) &&
      !holdsOther(parent)
    ) {
      block = parent;
    } else {
      return { origin: block, nodes: [block, ...paragraphsAfter(block, targets)] };
    }
  }
  if (block.localName === 'tr' || block.localName === 'table') {
    const cells = [...block.querySelectorAll('td, th')].filter(({ textContent }) =>
      textContent.trim(),
    );
    return { origin: block, nodes: cells.flatMap((cell) => [...cell.childNodes]) };
  }
  return { origin: block, nodes: [...block.childNodes] };
}

function isAfter(first: Node, second: Node): boolean {
  return Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** The nodes from a place up to the next note, where several notes share a block. */
function runOf(target: Element, targets: ReadonlySet<Element>, block: Element | undefined): Extent {
  let start: ChildNode = target;
  while (start.parentNode && start.parentElement !== (block ?? null)) start = start.parentElement!;
  const nodes: ChildNode[] = [start];
  for (let node = start.nextSibling; node; node = node.nextSibling) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (isElement && [...targets].some((other) => node.contains(other))) break;
    nodes.push(node);
  }
  while (nodes.at(-1)!.nodeName === 'BR') nodes.pop()!.remove();
  return { origin: target, nodes };
}

function definitionOf(term: Element): Extent {
  const nodes: ChildNode[] = [];
  let next = term.nextElementSibling;
  while (next?.localName === 'dd') {
    nodes.push(...next.childNodes);
    next = next.nextElementSibling;
  }
  return { origin: term, nodes };
}

/** Paragraphs between this note and the next one belong to it; behind the last note they do not. */
function paragraphsAfter(block: Element, targets: ReadonlySet<Element>): Element[] {
  const between: Element[] = [];
  for (let next = block.nextElementSibling; next; next = next.nextElementSibling) {
    if ([...targets].some((target) => next.contains(target))) return between;
    if (!/^(?:p|ul|ol|blockquote|pre)$/.test(next.localName)) return [];
    between.push(next);
  }
  return [];
}

interface BackOptions {
  /** Calls of the note. */
  readonly own: readonly Element[];
  /** Calls of all notes. */
  readonly callLinks: ReadonlySet<Element>;
  readonly base?: string;
}

/** Removes the links of a note that lead back to its calls, and what stands around them. */
function removeBacklinks(node: Node, { own, callLinks, base }: BackOptions): void {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (element.matches('.mw-cite-backlink')) element.remove();
  element.querySelectorAll('.mw-cite-backlink').forEach((back) => back.remove());
  const links = [...element.querySelectorAll('a[href*="#"], a[role="doc-backlink"]')];
  if (element.matches('a[href*="#"], a[role="doc-backlink"]')) links.push(element);
  for (const link of links) {
    if (callLinks.has(link)) continue;
    const id = idOf(link, base);
    const text = link.textContent;
    const isBack =
      (!text.trim() && !link.querySelector('img')) ||
      own.some((call) => isAt(call, id)) ||
      /doc-backlink/.test(link.getAttribute('role') ?? '') ||
      isArrow(text) ||
      ((labelOf(text) !== undefined || isPunctuation(text)) &&
        backHints.test(`${id} ${hintsOf(link)}`));
    if (isBack) removeWithWrapper(link, isInline);
  }
  // A target of its own in front of the text, without a link.
  for (const place of element.querySelectorAll('a[name], a[id]')) {
    if (!place.hasAttribute('href') && !place.textContent.trim()) place.remove();
  }
}

/** The id to which a link leads, also one written with the address of the page; empty without one. */
function idOf(link: Element, base?: string): string {
  const href = link.getAttribute('href') ?? '';
  return fragmentOf(href, base) ?? fragmentOf(href.slice(href.indexOf('#'))) ?? '';
}

/** True when the id is that of the call or of an inline element around or inside it. */
function isAt(call: Element, id: string): boolean {
  if (!id) return false;
  let place: Element | null = call;
  while (place && isInline(place)) {
    if (place.id === id || place.getAttribute('name') === id) return true;
    place = place.parentElement;
  }
  const previous = call.previousElementSibling;
  return [...call.querySelectorAll('[id], [name]'), ...(previous ? [previous] : [])].some(
    (element) => element.id === id || element.getAttribute('name') === id,
  );
}

/** The call with the elements and the brackets that only it fills. */
function callPlace(link: Element): Element {
  const place = withWrapper(link, isInline);
  const [before, after] = [place.previousSibling, place.nextSibling];
  const opens = before?.nodeType === Node.TEXT_NODE && /[[(]\s*$/.exec((before as Text).data);
  const closes = after?.nodeType === Node.TEXT_NODE && /^\s*[\])]/.exec((after as Text).data);
  if (opens && closes) {
    (before as Text).data = (before as Text).data.slice(0, opens.index);
    (after as Text).data = (after as Text).data.slice(closes[0].length);
  }
  return place;
}
