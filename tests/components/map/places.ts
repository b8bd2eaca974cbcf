/** Elements with a map of tiles of the tests' own, and what they draw on it. */
import { houseFeed, initiative, type Json } from '../../helpers/house.js';
import { box } from '../../helpers/box.js';
import { loaded, type Elements } from '../../helpers/mount.js';
import { part, parts } from '../../helpers/seen.js';
import { waitUntil } from '../../helpers/wait.js';

export const places: readonly Json[] = (
  [
    ['Centre', 45.78, 3.08],
    ['Nord', 46.58, 3.1],
    ['Est', 45.8, 4.4],
    ['Sud', 44.9, 3.06],
  ] as const
).map(([title, latitude, longitude]) =>
  initiative(title, { location: { geo: { latitude, longitude } } }, { title }),
);

/** The tag with these items, in a box of a width, its map open. */
export async function openMap<T extends keyof Elements>(
  tag: T,
  items: readonly Json[],
  { width = 1100, ...attributes }: { width?: number } & Record<string, string | number> = {},
): Promise<Elements[T]> {
  const tiles = `/__tiles/ok/{z}/{x}/{y}?id=${crypto.randomUUID()}`;
  const given = { 'with-map': '', tiles, ...(attributes as Record<string, string>) };
  const element = await loaded(tag, given, { feed: houseFeed(items), parent: box(width) });
  await waitUntil(() => parts(element, 'map-button').length, 'a map is offered');
  part(element, 'map-button').click();
  await waitUntil(() => pins(element).length, 'the map has pins');
  return element;
}

/** Pins and clusters, in their order. */
export function pins(element: Element): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('.pin')];
}
