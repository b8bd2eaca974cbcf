import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventsJsonLd } from '../../export/json-ld-events.js';
import { accessibilityName } from '../../i18n/accessibility.js';
import { languageOf } from '../../i18n/language.js';
import type { DatedOccurrence } from '../../time/days.js';
import { StructuredData } from '../../base/controllers/structured-data.js';

interface Host extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
}

/** Keeps schema.org data of an element's shown events in the page. Loaded with `structured-data`. */
export class StructuredEvents implements ReactiveController {
  readonly #host: Host;
  readonly #shown: () => readonly DatedOccurrence[];
  readonly #data = new StructuredData(document);

  constructor(host: Host, shown: () => readonly DatedOccurrence[]) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    const isWanted = structuredData && isConnected;
    this.#data.write(this.#host, isWanted ? this.#described() : undefined);
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }

  #described(): string | undefined {
    const { code } = languageOf(this.#host);
    return eventsJsonLd(this.#shown(), (feature) => accessibilityName(feature, code));
  }
}
