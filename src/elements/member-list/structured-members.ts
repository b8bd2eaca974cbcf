import { StructuredItems, type StructuredHost } from '../../base/controllers/structured-data.js';
import { organizationNode } from '../../export/json-ld-kinds.js';
import { jsonLdOf } from '../../export/json-ld.js';
import type { Organization } from '../../model/index.js';
import type { SeatEntry } from './seats.js';

/** The members that an element shows, and the organization that they are members of. */
export interface ShownMembers {
  readonly collective: Organization | undefined;
  readonly seats: readonly SeatEntry[];
}

/** Keeps schema.org data of the shown members in the page. Loaded with `structured-data`. */
export function describeMembers(host: StructuredHost, shown: () => ShownMembers): StructuredItems {
  return new StructuredItems(host, () => describe(shown()));
}

/** One organization with its present members, or each organization of a plain list. */
function describe({ collective, seats }: ShownMembers): string | undefined {
  if (!collective) return jsonLdOf(seats.map((entry) => organizationNode(entry.read(), [])));
  const present = seats.filter(({ isOver }) => !isOver).map(({ seat }) => seat);
  return jsonLdOf([organizationNode(collective, present)]);
}
