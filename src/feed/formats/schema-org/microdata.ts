import type { JsonObject } from '../../read/fields.js';

/** Things within things; what is nested further is hostile. */
const deepest = 20;

/**
 * The things that a page marks up with `itemscope`, in the form that JSON-LD has:
 * https://html.spec.whatwg.org/multipage/microdata.html.
 */
export function microdataOf(page: Document): JsonObject[] {
  return [...page.querySelectorAll('[itemscope]:not([itemprop])')].map((element) =>
    thing(element, page, 0),
  );
}

function thing(element: Element, page: Document, depth: number): JsonObject {
  const properties = new Map<string, unknown[]>();
  const [type = '', id] = ['itemtype', 'itemid'].map(
    (name) => element.getAttribute(name) ?? undefined,
  );
  properties.set('@type', words(type));
  if (id) properties.set('@id', [id]);
  const elsewhere = words(element.getAttribute('itemref') ?? '').flatMap(
    (name) => page.getElementById(name) ?? [],
  );
  for (const part of [...element.children, ...elsewhere]) gather(part, page, properties, depth);
  // Own properties, whatever their names are.
  return Object.fromEntries(properties);
}

/** The properties of an element and of those in it, but not of the things among them. */
function gather(
  element: Element,
  page: Document,
  properties: Map<string, unknown[]>,
  depth: number,
): void {
  const isThing = element.hasAttribute('itemscope');
  const names = words(element.getAttribute('itemprop') ?? '');
  if (names.length && depth < deepest) {
    const value = isThing ? thing(element, page, depth + 1) : valueOf(element);
    for (const name of names) properties.set(name, [...(properties.get(name) ?? []), value]);
  }
  if (isThing) return;
  for (const part of element.children) gather(part, page, properties, depth);
}

/** The attribute that holds an element's value; any element may have `content` instead of its text. */
const attributes = new Map([
  ['meta', 'content'],
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
]);

function valueOf(element: Element): string {
  const attribute = attributes.get(element.localName);
  return (
    element.getAttribute('content') ??
    (attribute && element.getAttribute(attribute)) ??
    (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  );
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
