import { isPunctuation } from './labels.js';

/** Removes a label at the beginning of a note, with its brackets and the dot behind it. */
export function stripLabel(nodes: readonly Node[], label: string, needsMark: boolean): void {
  const text = firstText(nodes);
  if (!text) return;
  const quoted = label.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const isRaised = text.parentElement?.closest('sup') && text.data.trim() !== '';
  const mark = `[[(]\\s*${quoted}\\s*[\\])]|${quoted}\\s*[.:)\\]]`;
  const bare = needsMark && !isRaised ? '' : `|${quoted}(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(
    `^[\\s\\u00a0]*(?:${mark}${bare})[\\s\\u00a0]*[.:–—-]?[\\s\\u00a0]*`,
    'iu',
  );
  const compared = text.data.normalize('NFKC');
  const [beginning] = pattern.exec(compared) ?? [];
  if (beginning !== undefined) replaceText(text, compared.slice(beginning.length));
}

/** Removes brackets, arrows and dots that stood around links which are gone. */
export function stripRemains(nodes: readonly Node[]): void {
  const first = firstText(nodes);
  if (first) {
    replaceText(
      first,
      first.data.replace(/^[\s\u00a0]*(?:[[(]\s*[\])]|[↑^]|[.:)\]](?=\s))*[\s\u00a0]*/u, ''),
    );
  }
  const last = texts(nodes).at(-1);
  if (last) replaceText(last, withoutEmptyBrackets(last.data));
}

/** Removes spaces and brackets with nothing in them from the end of a text. */
function withoutEmptyBrackets(text: string): string {
  let rest = text.trimEnd();
  for (;;) {
    const [brackets] = /[[(]\s{0,9}[\])]$/.exec(rest.slice(-11)) ?? [];
    if (!brackets) return rest;
    rest = rest.slice(0, -brackets.length).trimEnd();
  }
}

/** Removes an element and those around it that have nothing else than punctuation, up to a block. */
export function removeWithWrapper(element: Element, isInline: (element: Element) => boolean): void {
  withWrapper(element, isInline).remove();
}

/** The outermost of the elements around an element that have nothing else than punctuation, up to a block. */
export function withWrapper(element: Element, isInline: (element: Element) => boolean): Element {
  let place = element;
  for (;;) {
    const parent = place.parentElement;
    if (!parent || !isInline(parent)) return place;
    const rest = [...parent.childNodes].filter((node) => node !== place);
    if (!rest.every((node) => isPunctuation(node.textContent ?? ''))) return place;
    place = parent;
  }
}

function replaceText(text: Text, data: string): void {
  text.data = data;
  if (data) return;
  let place: ChildNode = text;
  while (
    place.parentElement &&
    /^(?:sup|sub|span|b|strong|i|em|small|a|font|u)$/.test(place.parentElement.localName) &&
    !place.parentElement.textContent.trim()
  ) {
    place = place.parentElement;
  }
  place.remove();
}

function firstText(nodes: readonly Node[]): Text | undefined {
  return texts(nodes)[0];
}

function texts(nodes: readonly Node[]): Text[] {
  return nodes.flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() ? [node as Text] : [];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const walker = node.ownerDocument!.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const notEmpty: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim()) notEmpty.push(text);
    }
    return notEmpty;
  });
}
