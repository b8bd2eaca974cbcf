import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpochMs } from '../../model/index.js';
import type * as Clock from './clock.js';

/** The clock of the page, fetched when something first waits for it. */
let clock: Promise<typeof Clock | undefined> | undefined;

export interface ExpiryHost extends ReactiveControllerHost, Element {}

/** Tells its host when what the host says of the present is no longer true. */
export class Expiry implements ReactiveController {
  readonly #host: ExpiryHost;
  readonly #until: () => EpochMs | undefined;
  readonly #changed: () => void;
  #at?: EpochMs;
  /** Time goes by while it is away. */
  #isStale: boolean;

  /**
   * @param until the instant at which something changes; `undefined` when nothing will
   * @param changed called when it does
   */
  constructor(host: ExpiryHost, until: () => EpochMs | undefined, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#until = until;
    this.#isStale = !host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isStale) this.#host.requestUpdate();
    else this.hostUpdated();
  }

  hostUpdated(): void {
    this.#wait(this.#host.isConnected ? this.#until() : undefined);
  }

  hostDisconnected(): void {
    this.#isStale = true;
    this.#wait(undefined);
  }

  #wait(at: EpochMs | undefined): void {
    if (at === this.#at) return;
    this.#at = at;
    // The next update tries again, where there was none to be had.
    clock ??= import('./clock.js').catch(() => (clock = this.#at = undefined));
    void clock.then((known) => known?.wakeAt(this, this.#at, this.#wake));
  }

  readonly #wake = (): void => {
    this.#at = undefined;
    this.#changed();
  };
}
