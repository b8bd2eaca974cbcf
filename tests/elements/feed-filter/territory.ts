/** A page with feeds of several kinds, and one filter for them. */
import '../../../src/elements/action-plan/define.js';
import '../../../src/elements/agenda-list/define.js';
import '../../../src/elements/feed-filter/define.js';
import '../../../src/elements/initiative-list/define.js';
import '../../../src/elements/label-list/define.js';
import '../../../src/elements/member-list/define.js';
import '../../../src/elements/news-list/define.js';
import { registryOf } from '../../../src/base/controllers/registration.js';
import type { FeedFilter } from '../../../src/elements/feed-filter/feed-filter.js';
import type { FilterSource } from '../../../src/elements/feed-filter/sources.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { eventually, mount, place, type Given } from '../../helpers/mount.js';
import { allByRole, byRole, textOf } from '../../helpers/seen.js';

const item = (id: string, title: string, more: Json = {}): Json => ({ id, title, ...more });
const themes = (...ids: string[]): Json => ({ _links: { themes: ids } });

/** Feeds in which a theme is an id, a title, a tag or another word, and an organization an id or a name. */
export const feeds = {
  'news-list': houseFeed([
    item('n1', 'Les cantines', { ...themes('th-2'), date_published: '2026-05-01' }),
    item('n2', 'Le tram', { tags: ['mobilité'], date_published: '2026-04-01' }),
    item('n3', 'Un potager', {
      tags: ['agriculture', 'budget'],
      date_published: '2026-03-01',
      _links: { organizations: ['o-1'], labels: ['l-1'] },
    }),
  ]),
  'agenda-list': houseFeed([
    item('e1', 'Marché paysan', {
      tags: ['Alimentation'],
      _event: { startDate: '2030-06-20', location: { name: 'Halle' }, organizer: 'La Ferme' },
    }),
    item('e2', 'Atelier vélo', {
      tags: ['vélo'],
      _event: { startDate: '2030-06-21', location: { name: 'Atelier' } },
    }),
  ]),
  'label-list': houseFeed([
    item('l-1', 'Territoire', { ...themes('th-2'), _label: { issuedBy: 'Ministère' } }),
    item('l-2', 'Ville cyclable', { tags: ['mobilite'], _label: { issuedBy: 'Ministère' } }),
  ]),
  'member-list': houseFeed([
    item('o-1', 'La Ferme', { _organization: { name: 'La Ferme', alternateName: 'LF' } }),
    item('o-2', 'Vélo-Cité', { tags: ['vélo'], _organization: { name: 'Vélo-Cité' } }),
  ]),
  'initiative-list': houseFeed([
    item('i1', 'Ferme urbaine', {
      ...themes('th-2'),
      _initiative: { organizations: [{ id: 'o-1' }], location: { name: 'Halle' } },
    }),
  ]),
  'action-plan': houseFeed([
    item('th-1', 'Mobilité', { _theme: { alternateName: ['vélo'] } }),
    item('th-2', 'Alimentation', { _theme: { alternateName: ['agriculture'] } }),
    item('a1', 'Cantines bio', { ...themes('th-2'), _action: { leads: [{ name: 'LF' }] } }),
    item('a2', 'Pistes', { ...themes('th-1'), _action: { status: 'ongoing' } }),
  ]),
} as const;

export type Tag = keyof typeof feeds;
const tags = Object.keys(feeds) as Tag[];

/** The titles that an element shows. */
export function titlesOf(element: Element): string[] {
  const { items } = element as unknown as { items: { kind: string; title?: string }[] };
  return items.filter(({ kind }) => kind !== 'theme').map(({ title }) => title!);
}

export interface Territory {
  readonly filter: FeedFilter;
  readonly elements: Readonly<Record<Tag, HTMLElement>>;
  /** Tag → titles shown. */
  shown(): Record<string, string[]>;
}

export function mountSource<T extends Tag>(
  tag: T,
  attributes: Record<string, string> = {},
  given: Given = {},
): HTMLElementTagNameMap[T] {
  const element: unknown = mount(tag, attributes, { feed: feeds[tag], ...given });
  return element as HTMLElementTagNameMap[T];
}

export function mountFilter(
  attributes: Readonly<Record<string, string>> = {},
  parent: Element = document.body,
): FeedFilter {
  const filter = document.createElement('feed-filter');
  for (const [name, value] of Object.entries(attributes)) filter.setAttribute(name, value);
  return place(filter, parent);
}

/** All feeds, read, and a filter that has counted them. */
export async function territory(attributes: Record<string, string> = {}): Promise<Territory> {
  const filter = mountFilter(attributes);
  const entries = tags.map((tag) => [tag, mountSource(tag)] as const);
  await ready(filter);
  return {
    filter,
    elements: Object.fromEntries(entries) as unknown as Territory['elements'],
    shown: () => Object.fromEntries(entries.map(([tag, element]) => [tag, titlesOf(element)])),
  };
}

/** @param sources those that it waits for, however long a machine takes: after three seconds it is drawn without them */
export async function ready(
  filter: FeedFilter,
  sources: Iterable<HTMLElement> = registryOf(document).elements,
): Promise<void> {
  const isRead = (source: HTMLElement): boolean =>
    !/^(idle|loading)$/.test((source as FilterSource).state);
  await eventually(() => [...sources].every(isRead), 'the feeds are read');
  await eventually(() => allByRole(filter, 'search').length, 'the filter is drawn');
  await settled(filter);
}

/** Waits until all elements show what a filter that was set lets pass. */
export async function settled(filter: FeedFilter): Promise<void> {
  await filter.updateComplete;
  await filter.settled();
}

export async function open(filter: FeedFilter, name: string): Promise<void> {
  byRole(filter, 'button', new RegExp(`^${name}`)).click();
  await filter.updateComplete;
}

/** The checkboxes of the open panels: their names with their counts in words. */
export function options(filter: FeedFilter): string[] {
  return allByRole(filter, 'checkbox').map((box) => textOf((box as HTMLInputElement).labels![0]!));
}

export async function tick(filter: FeedFilter, name: string): Promise<void> {
  const box = allByRole(filter, 'checkbox').find((each) =>
    textOf((each as HTMLInputElement).labels![0]!).startsWith(name),
  );
  if (!box) throw new Error(`No ${name}: ${options(filter).join(' | ')}`);
  (box as HTMLInputElement).click();
  await settled(filter);
}

export async function type(filter: FeedFilter, text: string): Promise<void> {
  const field = byRole(filter, 'searchbox') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(filter);
}
