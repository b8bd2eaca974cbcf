import { registryOf } from '../../base/controllers/registration.js';
import { nextTask } from '../../feed/steps.js';
import type { FeedState } from '../../model/index.js';
import type { FilterSummary, SummaryRequest } from '../../select/applied-filter.js';
import type { Filter } from '../../select/filter.js';
import type { Named } from '../../select/item-names.js';
import type { Position } from '../../select/near.js';

/** A feed element as a filter sees it. It may be of another version of this script, hence what is optional. */
export interface FilterSource extends HTMLElement {
  readonly state: FeedState;
  readonly src: string;
  /** Resolves when the element is drawn. */
  readonly updateComplete?: Promise<unknown>;
  readonly feed?: unknown;
  filter: Filter;
  readonly filterGroup?: string;
  /** True where choosing an item of the element chooses it in the filter. */
  readonly filterOnSelect?: boolean;
  /** Tells such an element the values that are chosen. */
  isSelected?: (value: string) => boolean;
  visitorPosition?: Position;
  summarizeFilter(filter?: Filter, request?: SummaryRequest): Promise<FilterSummary>;
  namesInFeed?(): Promise<readonly Named[]>;
}

interface Speaker extends HTMLElement {
  readonly for: string;
  readonly group: string;
}

/** The feed elements that a filter speaks to, in the order in which they came. */
export function sourcesOf(filter: Speaker): FilterSource[] {
  const { for: named, group } = filter;
  const ids = named.split(/\s+/).filter(Boolean);
  const roots = rootsAround(filter);
  const isWanted = (element: FilterSource): boolean => {
    if (ids.length) return ids.includes(element.id) && roots.has(element.getRootNode());
    if (group) return element.filterGroup === group;
    return !element.filterGroup && rootsAround(element).has(filter.getRootNode());
  };
  const { elements } = registryOf(filter.ownerDocument);
  return [...elements].filter(isSource).filter(isWanted);
}

/** True while a feed was read and can be asked. */
export function isReadable({ state }: FilterSource): boolean {
  return state === 'ready' || state === 'empty' || state === 'stale';
}

/** The trees that a node is in: its own, and those around it. */
function rootsAround(node: Node): Set<Node> {
  const roots = new Set<Node>();
  for (let root = node.getRootNode(); ; root = root.host.getRootNode()) {
    roots.add(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}

function isSource(element: HTMLElement): element is FilterSource {
  return 'summarizeFilter' in element && 'filter' in element;
}

/** The elements in the window, then the others, each in the order in which they came: the first are painted first. */
export function inGroups(sources: readonly FilterSource[]): readonly (readonly FilterSource[])[] {
  const inView = sources.filter((source) => {
    const { top, bottom } = source.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const others = sources.filter((source) => !inView.includes(source));
  return [inView, others].filter((group) => group.length);
}

/** All that the feeds of elements name: themes, organizations, labels. It stops early when `isOver`. */
export async function namesIn(
  sources: readonly FilterSource[],
  isOver: () => boolean,
): Promise<readonly Named[]> {
  const names: Named[] = [];
  for (const source of sources.filter(isReadable)) {
    if (isOver()) break;
    names.push(...((await source.namesInFeed?.().catch(() => [])) ?? []));
  }
  return names;
}

/** Reads the texts of all items ahead, in slices: the first search is then short. */
export async function readTexts(sources: readonly FilterSource[]): Promise<void> {
  for (const source of sources.filter(isReadable)) {
    const filter = { ...source.filter, search: source.filter.search ?? ' ' };
    await source.summarizeFilter(filter).catch(() => undefined);
    await nextTask();
  }
}
