import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EpochMs } from '../../model/index.js';
import type * as Clock from './clock.js';

/** The clock of the page, fetched when something first waits for it. */
let clock: Promise<typeof Clock | undefined> | undefined;

export interface ExpiryHost extends ReactiveControllerHost, Element {}

export interface ExpiryOptions {
  /** The instant at which the host's words are no longer true; `undefined` when that never happens. */
  until(): EpochMs | undefined;
  /** Called at that instant. */
  changed(): void;
}

/** Tells its host when the host's words about the present are no longer true. */
export class Expiry implements ReactiveController {
  readonly #host: ExpiryHost;
  readonly #options: ExpiryOptions;
  /** The instant waited for. */
  #instant?: EpochMs;
  /** True after the host has been away from the page: time has gone by. */
  #isStale: boolean;

  constructor(host: ExpiryHost, options: ExpiryOptions) {
    this.#host = host;
    this.#options = options;
    this.#isStale = !host.isConnected;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#isStale) this.#host.requestUpdate();
    else this.hostUpdated();
  }

  hostUpdated(): void {
    this.#wait(this.#host.isConnected ? this.#options.until() : undefined);
  }

  hostDisconnected(): void {
    this.#isStale = true;
    this.#wait(undefined);
  }

  #wait(instant: EpochMs | undefined): void {
    if (instant === this.#instant) return;
    this.#instant = instant;
    // The next update tries again when the clock cannot be loaded.
    clock ??= import('./clock.js').catch(() => (clock = undefined));
    void clock.then((loaded) => {
      if (loaded) loaded.wakeAt(this, this.#instant, this.#wake);
      else this.#instant = undefined;
    });
  }

  readonly #wake = (): void => {
    this.#instant = undefined;
    this.#options.changed();
  };
}
