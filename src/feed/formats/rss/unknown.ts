import { elementsIn, nameOf, text } from './nodes.js';

/** The first child of an unknown vocabulary with such a name, and with a text of such a form. */
export function unknownElement(
  item: Element,
  names: RegExp,
  isForm: (text: string) => boolean = Boolean,
): Element | undefined {
  return elementsIn(item).find(
    (child) =>
      !/^(?:dc|dcterms|atom|geo|georss|media):/.test(nameOf(child)) &&
      names.test(plainName(child)) &&
      isForm(text(child) ?? ''),
  );
}

/** The name of an element in lower case, without what stands between its words. */
export function plainName(element: Element): string {
  return element.localName.toLowerCase().replace(/[_-]/g, '');
}
