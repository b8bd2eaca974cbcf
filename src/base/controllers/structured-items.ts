/** Functions that keep schema.org data of shown items in the page. They are loaded with `structured-data`. */
import { articleNode, initiativeNode, labelNode } from '../../export/json-ld-kinds.js';
import { jsonLdOf } from '../../export/json-ld.js';
import type { Article, Initiative, Label } from '../../model/index.js';
import { StructuredItems, type StructuredHost } from './structured-data.js';

export function describeArticles(
  host: StructuredHost & { readonly timeZone: string },
  shown: () => readonly Article[],
): StructuredItems {
  return new StructuredItems(host, () =>
    jsonLdOf(shown().map((article) => articleNode(article, host.timeZone))),
  );
}

export function describeInitiatives(
  host: StructuredHost,
  shown: () => readonly Initiative[],
): StructuredItems {
  return new StructuredItems(host, () => jsonLdOf(shown().map(initiativeNode)));
}

export function describeLabels(
  host: StructuredHost,
  shown: () => readonly Label[],
): StructuredItems {
  return new StructuredItems(host, () => jsonLdOf(shown().map(labelNode)));
}
