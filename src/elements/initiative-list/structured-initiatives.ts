import { StructuredItems } from '../../base/controllers/structured-items.js';
import { initiativeNode } from '../../export/json-ld-kinds.js';
import type { Initiative } from '../../model/index.js';

/** Describes the initiatives that an element shows, as schema.org projects in the page's head. */
export function describeInitiatives(
  host: ConstructorParameters<typeof StructuredItems>[0],
  shown: () => readonly Initiative[],
): StructuredItems {
  return new StructuredItems(host, () => shown().map(initiativeNode));
}
