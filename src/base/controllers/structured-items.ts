import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { jsonLdOf } from '../../export/json-ld-kinds.js';
import { StructuredData } from './structured-data.js';

interface Host extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
}

type Node = Readonly<Record<string, unknown>>;

/** Keeps schema.org data of an element's shown items in the page. Loaded with `structured-data`. */
export class StructuredItems implements ReactiveController {
  readonly #host: Host;
  readonly #nodes: () => readonly Node[];
  readonly #data = new StructuredData(document);

  /** @param nodes schema.org nodes of the items that are shown */
  constructor(host: Host, nodes: () => readonly Node[]) {
    this.#host = host;
    this.#nodes = nodes;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const isWanted = structuredData && isConnected;
    this.#data.write(this.#host, isWanted ? jsonLdOf(this.#nodes()) : undefined);
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }
}
