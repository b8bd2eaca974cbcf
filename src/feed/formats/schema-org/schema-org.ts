import { FeedError } from '../../errors.js';
import { isObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import type { Adapter, ExtendedItem } from '../adapter.js';
import { otherThan } from '../shared/localized.js';
import { at, listAt } from '../shared/values.js';
import { withoutRepeats } from './again.js';
import { articleItem, isArticleType } from './article.js';
import { certificationItem } from './certification.js';
import { eventItem, isDateOf, isEventType } from './event.js';
import { locationsOf } from './location.js';
import { Graph, type Node } from './graph.js';
import { documentsIn, languageOfPage, titleOfPage } from './page.js';

/**
 * Events, articles and certifications in the words of schema.org: JSON-LD in any of its usual forms, microdata as JSON, or a page that has either (https://schema.org/docs/gs.html).
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const isText = typeof document === 'string';
  const { documents, unread } = isText
    ? documentsIn(document, context)
    : { documents: [document], unread: [] };
  const graph = new Graph(context);
  documents.forEach((document) => register(document, graph, 0));
  const walk: Walk = {
    graph,
    seen: new Set(),
    pages: new Map(),
    items: [],
    others: new Set(),
    problems: [],
    found: false,
  };
  yield* visit(documents, walk, 0);
  const { title, found } = walk;
  const items = withoutRepeats(walk.items);
  // A page that has none of it is more likely another page than was meant.
  if (!found || (isText && !items.length))
    throw new FeedError('format', { url: context.url, found: document });
  const language = isText ? otherThan(languageOfPage(document), context.language) : undefined;
  const others = items.length ? [] : [...walk.others];
  return {
    title: title ?? (isText ? titleOfPage(document) : undefined),
    language,
    items,
    problems: others.length
      ? [{ path: '', code: 'other-things', value: others.slice(0, 5).join(', ') }]
      : [...walk.problems, ...unread.map((value): Issue => ({ path: '', code: 'script', value }))],
  };
};

interface Walk {
  readonly graph: Graph;
  readonly seen: Set<Node>;
  /** The addresses that a list gives for its things. */
  readonly pages: Map<Node, string>;
  readonly items: ExtendedItem[];
  title?: string;
  /** The types of what is neither. */
  readonly others: Set<string>;
  readonly problems: Issue[];
  /** Something of schema.org was met, be it nothing that is shown. */
  found: boolean;
}

/** Levels of objects and lists; what is nested further is hostile. */
const deepest = 24;

/** Every thing may be named by another, wherever it stands. */
function register(value: unknown, graph: Graph, depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (isObject(value)) graph.add(value);
  for (const part of Object.values(value)) register(part, graph, depth + 1);
}

/** The properties under which things that are shown are found in others: lists, pages, calendars, places with a programme. */
const holders = [
  'itemListElement',
  'item',
  'items',
  'mainEntity',
  'hasPart',
  'dataFeedElement',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'blogPost',
  'blogPosts',
  'hasCertification',
];

/** Lists whose name is the feed's. */
const lists = ['ItemList', 'CollectionPage', 'DataFeed', 'Blog', 'EventSeries'];

/** @param whole the event of which the things that are met are parts */
function* visit(value: unknown, walk: Walk, depth: number, whole?: Node): Steps<void> {
  if (depth > deepest) return;
  if (Array.isArray(value)) {
    for (const part of value) yield* visit(part, walk, depth + 1);
    return;
  }
  if (!isObject(value) || walk.seen.has(value)) return;
  walk.seen.add(value);
  const { graph, pages } = walk;
  const types = graph.types(value);
  const graphs = at(value, '@graph');
  if (graphs !== undefined) yield* visit(graphs, walk, depth + 1);
  if (!types.length) {
    // An object without a type is a wrapper that a tool adds.
    if (graphs === undefined) yield* visit(Object.values(value), walk, depth);
    return;
  }
  walk.found = true;
  yield;
  // A trail of links is no list of anything.
  if (types.includes('BreadcrumbList')) return;
  if (types.some((type) => lists.includes(type))) walk.title ??= graph.plain(value, 'name');
  if (types.includes('ListItem')) {
    const url = graph.address(value, 'url');
    if (url) for (const part of graph.nodes(value, 'item')) pages.set(part, url);
  }
  const found = itemOf(value, types, walk);
  const item = found && { ...found, url: found.url ?? pages.get(value) };
  if (item) walk.items.push(whole ? placedAt(item, locationsOf(graph, whole)) : item);
  else for (const type of types) walk.others.add(type);
  for (const key of holders) {
    for (const part of graph.nodes(value, key)) {
      if (isDate(part, key, item, graph)) continue;
      yield* visit(part, walk, depth + 1, /^subEvents?$/.test(key) ? value : undefined);
    }
  }
}

/** A part that is but a date of the event it belongs to is in it already. */
function isDate(part: Node, key: string, item: ExtendedItem | undefined, graph: Graph): boolean {
  return key === 'subEvent' && item !== undefined && isDateOf(graph, part, item.title);
}

/** A part of an event takes place where the event does, unless it says otherwise. */
function placedAt(item: ExtendedItem, locations: readonly ExtendedItem[]): ExtendedItem {
  const event = item._event;
  const isPlaced = !isObject(event) || listAt(event, 'location').length > 0;
  return isPlaced ? item : { ...item, _event: { ...event, location: locations } };
}

function itemOf(node: Node, types: readonly string[], walk: Walk): ExtendedItem | undefined {
  const { graph } = walk;
  if (types.some(isEventType)) {
    const isSeries = types.includes('EventSeries');
    const hasParts = graph.nodes(node, 'subEvent').length > 0;
    const item = eventItem(graph, node, walk.problems);
    const { startDate, occurrences, eventSchedule } = item._event as ExtendedItem;
    if ((!isSeries && !hasParts) || startDate || occurrences || eventSchedule) return item;
    // A festival is no event of its own where only its concerts have dates.
    if (!isSeries) walk.problems.push({ path: '', code: 'item-date', value: item.title });
    return;
  }
  if (types.some(isArticleType)) return articleItem(graph, node);
  return types.includes('Certification') ? certificationItem(graph, node) : undefined;
}
