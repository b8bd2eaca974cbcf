import { asList, isObject } from './fields.js';

const reference = /&(?:#x?[\da-f]+|[a-z][a-z\d]*);/i;

/** Items that are looked through; of the others the title tells, since reading ten thousand in full takes too long. */
const fewItems = 50;

/** Objects in objects of an item; what is nested further is not shown. */
const deepest = 6;

/** True when a text of a JSON Feed that is no markup has a character reference in it: `&#8217;`. */
export function hasReferences(document: unknown): boolean {
  const items = isObject(document) ? asList(document.items) : [];
  return items.some((item, index) =>
    isEncoded(index < fewItems || !isObject(item) ? item : item.title),
  );
}

function isEncoded(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return reference.test(value);
  return (
    typeof value === 'object' &&
    depth < deepest &&
    Object.entries(value ?? {}).some(
      ([key, part]) => key !== 'content_html' && isEncoded(part, depth + 1),
    )
  );
}
