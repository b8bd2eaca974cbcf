import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hosts on the page that draw numbers. */
const hosts = new Set<ReactiveControllerHost>();

/** True once the visitor has asked for tables; forgotten with the page, stored nowhere. */
let isAsked = false;

/**
 * The visitor's choice of tables before drawings. It holds for all elements of the page.
 */
export class TablePreference implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get prefersTables(): boolean {
    return isAsked;
  }

  set prefersTables(value: boolean) {
    isAsked = value;
    for (const host of hosts) host.requestUpdate();
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}
