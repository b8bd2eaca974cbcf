/** A list with a map of tiles of the tests’ own, and its pins. */
import '../../../src/elements/initiative-list/define.js';
import type { InitiativeList } from '../../../src/elements/initiative-list/initiative-list.js';
import { box } from '../../helpers/box.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { byRole, part, parts } from '../../helpers/seen.js';
import { pins } from './places.js';
import { waitUntil } from '../../helpers/wait.js';

interface Requests {
  readonly count: number;
  readonly requests: readonly { readonly headers: Readonly<Record<string, string>> }[];
}

/** Requests for tiles of an id, once there are as many as `count`. */
export async function tilesAsked(id: string, count = 0): Promise<Requests> {
  return (await (await fetch(`/__requests?id=${id}&count=${count}`)).json()) as Requests;
}

let ids = 0;

export function tiles(what: string): { id: string; address: string } {
  const id = `tiles-${++ids}-${crypto.randomUUID()}`;
  return { id, address: `/__tiles/${what}/{z}/{x}/{y}?id=${id}` };
}

export function place(id: string, latitude: number, longitude: number, more: Json = {}): Json {
  return {
    id,
    title: id,
    tags: ['alimentation'],
    _initiative: { themes: ['alimentation'], location: { geo: { latitude, longitude } } },
    ...more,
  };
}

/** Far from each other: each has a pin of its own. */
export const items = [
  place('Centre', 45.78, 3.08),
  place('Nord', 46.58, 3.1),
  place('Est', 45.8, 4.4),
  { id: 'Sans lieu', title: 'Sans lieu', _initiative: {} },
  place('Sud', 44.9, 3.06),
];

export const feed = houseFeed(items);

export async function show(
  attributes: Record<string, string> = {},
  data = feed,
): Promise<InitiativeList> {
  const given = { 'with-map': '', tiles: tiles('ok').address, ...attributes };
  return await loaded('initiative-list', given, { feed: data, parent: box(1100) });
}

export async function openMap(
  attributes?: Record<string, string>,
  data?: Json,
): Promise<InitiativeList> {
  const element = await show(attributes, data);
  part(element, 'map-button').click();
  await waitUntil(() => parts(element, 'map').length, 'the map is there');
  await waitUntil(() => pins(element).length, 'its pins are there');
  return element;
}

export const pin = (element: InitiativeList, name: string): HTMLElement =>
  byRole(element, 'button', new RegExp(`^${name}, .*\\d sur \\d`));
