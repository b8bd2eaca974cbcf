import type { Issue } from '../../read/issue.js';
import { term, type Graph, type Node } from './graph.js';

/** A part that is but a date of an event, with the dates that it has. */
export interface DatePart<Span> {
  readonly node: Node;
  readonly spans: readonly Span[];
}

/** The dates of an event that has each of them as a part, and what is said of single ones. */
export interface DatesOfParts<Span> {
  /** Those that are held; all, where none is. */
  readonly spans: readonly Span[];
  /** Where none is held, the status of the first. */
  readonly eventStatus?: string;
  readonly isSoldOut: boolean;
  readonly problems: readonly Issue[];
}

/** What the parts of an event say of its dates: one that is cancelled or postponed is left out of several, and told. */
export function datesOfParts<Span extends { readonly startDate: string }>(
  parts: readonly DatePart<Span>[],
  graph: Graph,
  title: unknown,
): DatesOfParts<Span> {
  const held = parts.filter(({ node }) => !isNotHeld(graph, node));
  const shown = held.length ? held : parts;
  const soldOut = shown.filter(({ node }) => isSoldOut(graph, node));
  const isWhole = parts.length > 0 && soldOut.length === shown.length;
  const noted = (code: Issue['code'], list: readonly DatePart<Span>[]): Issue[] => {
    const value = list.flatMap(({ spans }) => spans.map(({ startDate }) => startDate)).join(', ');
    return value ? [{ path: 'subEvent', code, value, title: title as string | undefined }] : [];
  };
  return {
    spans: shown.flatMap(({ spans }) => spans),
    eventStatus:
      held.length || !parts.length ? undefined : graph.raw(parts[0]!.node, 'eventStatus'),
    isSoldOut: isWhole,
    problems: [
      ...noted('not-held', held.length ? parts.filter((part) => !held.includes(part)) : []),
      ...noted('sold-out-dates', isWhole ? [] : soldOut),
    ],
  };
}

function isNotHeld(graph: Graph, node: Node): boolean {
  return graph
    .list(node, 'eventStatus')
    .some((status) => /(?:cancell?ed|postponed)$/i.test(term(status)));
}

function isSoldOut(graph: Graph, node: Node): boolean {
  const offers = graph.nodes(node, 'offers');
  return (
    offers.length > 0 &&
    offers.every((offer) => /^sold_?out$/i.test(term(graph.get(offer, 'availability'))))
  );
}
