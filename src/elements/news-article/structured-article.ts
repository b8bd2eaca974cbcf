import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { StructuredData } from '../../base/controllers/structured-data.js';
import { articleNode, jsonLdOf } from '../../export/json-ld-kinds.js';
import type { Article } from '../../model/index.js';

interface Host extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
  readonly timeZone: string;
}

/** Keeps schema.org data of the shown article in the page. Loaded with `structured-data`. */
export class StructuredArticle implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => Article | undefined;
  readonly #data = new StructuredData(document);

  constructor(host: Host, shown: () => Article | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const { structuredData, timeZone, isConnected } = this.#host;
    const article = structuredData && isConnected ? this.#shown() : undefined;
    this.#data.write(this.#host, article && jsonLdOf([articleNode(article, timeZone)]));
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }
}
