import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StructuredData } from '../../base/controllers/structured-data.js';
import { jsonLdOf, labelNode } from '../../export/json-ld-kinds.js';
import type { Label } from '../../model/index.js';

interface Host extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
  readonly items: readonly Label[];
}

/** Keeps schema.org data of an element's labels in the page. Loaded with `structured-data`. */
export class StructuredLabels implements ReactiveController {
  readonly #host: Host;
  readonly #data = new StructuredData(document);

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected, items } = this.#host;
    const isWanted = structuredData && isConnected;
    this.#data.write(this.#host, isWanted ? jsonLdOf(items.map(labelNode)) : undefined);
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }
}
