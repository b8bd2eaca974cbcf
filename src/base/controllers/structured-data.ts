import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { trusted } from '../../html/trusted-types.js';

/** The attribute of our scripts. */
const ours = 'data-metropole-widgets';

/** Marks a script that an element of this page has written; a copy of it, in a page that was saved, has no mark. */
const written = Symbol.for('metropole-widgets.written');

/**
 * One `<script type="application/ld+json">` in the page's head for each element that has something
 * to say to search engines. It is data: no policy of the page has to allow it.
 */
export class StructuredData {
  readonly #document: Document;
  readonly #scripts = new Map<Element, HTMLScriptElement>();

  constructor(page: Document) {
    this.#document = page;
  }

  /**
   * Writes what an element says, in the place of what it said before. Nothing happens when it is
   * the same. What a page says that was saved with its scripts' work, as Turbo does for the way back, goes.
   *
   * @param json `undefined` takes it away, as an element must when it leaves the page
   */
  write(element: Element, json: string | undefined): void {
    for (const script of this.#document.head.querySelectorAll(`script[${ours}]`))
      if (!(written in script)) script.remove();
    const before = this.#scripts.get(element);
    const text = json?.replaceAll('<', '\\u003c');
    if (before?.isConnected && before.text === text) return;
    before?.remove();
    this.#scripts.delete(element);
    if (text === undefined) return;
    // Trusted Types guard the text of any script that was not parsed with it, also one of data.
    const markup = trusted(`<script type="application/ld+json" ${ours}>${text}</script>`);
    const script = new DOMParser().parseFromString(markup, 'text/html').scripts[0]!;
    Object.assign(script, { [written]: true });
    this.#document.head.append(script);
    this.#scripts.set(element, script);
  }
}

export interface StructuredHost extends ReactiveControllerHost, Element {
  readonly structuredData: boolean;
}

/** Says to search engines what an element shows, while it has the attribute `structured-data`. */
export class StructuredItems implements ReactiveController {
  readonly #host: StructuredHost;
  readonly #jsonLd: () => string | undefined;
  readonly #data = new StructuredData(document);

  /** @param jsonLd what is shown, as JSON-LD; `undefined` for nothing */
  constructor(host: StructuredHost, jsonLd: () => string | undefined) {
    this.#host = host;
    this.#jsonLd = jsonLd;
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdated(): void {
    const { structuredData, isConnected } = this.#host;
    this.#data.write(this.#host, structuredData && isConnected ? this.#jsonLd() : undefined);
  }

  hostDisconnected(): void {
    this.#data.write(this.#host, undefined);
  }
}
