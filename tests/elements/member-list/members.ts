/** Collectives and their members as the tests of member-list show them. */
import type { MemberList } from '../../../src/elements/member-list/member-list.js';
import { houseFeed, type Json } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { parts, textOf } from '../../helpers/seen.js';

/** A seat that an organization holds, known by its name alone. */
export function seat(name: string, more: Json = {}): Json {
  return { member: { name }, ...more };
}

/** A feed's items: one organization with these seats. */
export function collective(...members: readonly Json[]): Json[] {
  return [{ id: 'collective', title: 'Le collectif', _organization: { members } }];
}

/** Organizations `Membre 1`, `Membre 2`, …, each with a theme and a town of its own dozen. */
export function organizations(count: number): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `membre-${index + 1}`,
    url: `https://example.org/membres/${index + 1}`,
    title: `Membre ${index + 1}`,
    tags: [`Thème ${index % 12}`],
    _organization: { name: `Membre ${index + 1}`, address: `1 rue, 63000 Ville ${index % 12}` },
  }));
}

export async function show(
  items: readonly Json[],
  attributes: Record<string, string> = {},
): Promise<MemberList> {
  return loaded('member-list', attributes, { feed: houseFeed(items) });
}

/** The names that a visitor reads, in order; a logo stands for its name. */
export function namesIn(element: MemberList): string[] {
  return parts(element, 'name').map((name) => {
    const caption = name.querySelector('.caption');
    const logo = name.querySelector('img');
    return logo?.alt ?? textOf(caption ?? name);
  });
}
