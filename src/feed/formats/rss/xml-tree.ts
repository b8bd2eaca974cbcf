import { FeedError } from '../../errors.js';
import type { Steps } from '../../steps.js';
import type { AdapterContext } from '../adapter.js';
import { parseXml } from './xml.js';

/** Elements nested deeper than this are left out. */
const deepest = 30;

/**
 * XML of an unknown format as the objects and lists that a field map reads. An element becomes an object of its child
 * elements, several of one name a list; one without child elements its text; one with attributes alone these.
 *
 * @param text of the document, whose first element is left out of all paths
 * @throws {FeedError} `format` for what cannot be parsed
 */
export function* treeOf(text: string, context: AdapterContext): Steps<unknown> {
  const root = yield* parseXml(text, context);
  if (!root) throw new FeedError('format', { url: context.url, found: text });
  return yield* valueOf(root, 0);
}

function* valueOf(element: Element, depth: number): Steps<unknown> {
  yield;
  const children = [...element.childNodes].filter(isElement);
  if (!children.length) {
    const text = element.textContent.trim();
    const attributes = [...element.attributes].filter(({ prefix }) => !prefix);
    return text || !attributes.length
      ? text
      : Object.fromEntries(attributes.map(({ localName, value }) => [localName, value]));
  }
  if (depth > deepest) return undefined;
  const values = new Map<string, unknown[]>();
  for (const child of children) {
    const value = yield* valueOf(child, depth + 1);
    const { localName } = child;
    values
      .set(localName, values.get(localName) ?? [])
      .get(localName)!
      .push(value);
  }
  return Object.fromEntries(
    [...values].map(([name, list]) => [name, list.length > 1 ? list : list[0]]),
  );
}

function isElement(node: ChildNode): node is Element {
  return node.nodeType === 1;
}
