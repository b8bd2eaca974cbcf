import { toJson } from '../feed/read/fields.js';
import type { Party, PartyRef } from '../model/index.js';

/** A node of schema.org; a property without a value is `undefined`. */
export type Json = Readonly<Record<string, unknown>>;

export const vocabulary = 'https://schema.org';

/** Search engines read the first items of a page; more would only weigh. */
const mostNodes = 100;

/**
 * Nodes of schema.org as JSON-LD. What is said twice, as of an event of two feeds, is written once.
 *
 * @returns JSON that may stand in a `<script>`; `undefined` when there is no node
 */
export function jsonLdOf(nodes: Iterable<Json>): string | undefined {
  const graph = new Set<string>();
  for (const node of nodes) {
    graph.add(toJson(node));
    if (graph.size === mostNodes) break;
  }
  if (!graph.size) return;
  return `{"@context":"${vocabulary}","@graph":[${[...graph].join()}]}`.replaceAll('<', '\\u003c');
}

export function partyNode({ name, url }: Party | PartyRef): Json {
  return { '@type': 'Organization', name, url };
}

/** One alone, a list of several, nothing of none. */
export function oneOrList<T>(list: readonly T[]): T | readonly T[] | undefined {
  return list.length > 1 ? list : list[0];
}
