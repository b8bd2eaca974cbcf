import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StructuredData } from '../../base/controllers/structured-data.js';
import { jsonLdOf, organizationNode } from '../../export/json-ld-kinds.js';
import type { Organization } from '../../model/index.js';
import type { SeatEntry } from './seats.js';

interface Host extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
}

/** The members that an element shows, and the organization that they are members of. */
export interface ShownMembers {
  readonly collective: Organization | undefined;
  readonly seats: readonly SeatEntry[];
}

/** Keeps schema.org data of the shown members in the page. Loaded with `structured-data`. */
export class StructuredMembers implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => ShownMembers;
  readonly #data = new StructuredData(document);

  constructor(host: Host, shown: () => ShownMembers) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const isWanted = structuredData && isConnected;
    this.#data.write(this.#host, isWanted ? describe(this.#shown()) : undefined);
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }
}

/** One organization with its present members, or each organization of a plain list. */
function describe({ collective, seats }: ShownMembers): string | undefined {
  if (!collective) return jsonLdOf(seats.map((entry) => organizationNode(entry.read(), [])));
  const present = seats.filter(({ isOver }) => !isOver).map(({ seat }) => seat);
  return jsonLdOf([organizationNode(collective, present)]);
}
