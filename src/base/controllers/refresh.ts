import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A feed is not asked for more often than this, in seconds. */
const shortest = 30;

interface Host extends ReactiveControllerHost, Element {
  readonly refresh: number;
}

/**
 * Reads the feed again from time to time: one timer while the page is visible
 * and the host is in it, none otherwise; a reading that was missed is caught up.
 */
export class Refresher implements ReactiveController {
  readonly #host: Host;
  readonly #read: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #lastRead = Date.now();

  constructor(host: Host, read: () => void) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#schedule);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    this.#schedule();
  }

  /** To be called when the feed was read, or could not be. */
  done(): void {
    this.#lastRead = Date.now();
    this.#schedule();
  }

  /** Counted from here as well: an update of the host while the feed comes must not start again. */
  readonly #start = (): void => {
    this.done();
    this.#read();
  };

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const { refresh, isConnected } = this.#host;
    if (!(refresh > 0) || !isConnected || document.hidden) return;
    const due = this.#lastRead + Math.max(refresh, shortest) * 1000 - Date.now();
    this.#timer = setTimeout(this.#start, Math.max(0, due));
  };
}
