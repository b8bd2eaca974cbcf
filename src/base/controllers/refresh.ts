import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnAttribute } from '../diagnostics.js';

/** Shortest time between two readings, in seconds. */
const shortest = 30;

/** Longest time that a timer can wait, in seconds (some 24 days): a longer one would fire at once. */
const longest = Math.floor((2 ** 31 - 1) / 1000);

interface Host extends ReactiveControllerHost, Element {
  /** Seconds between two readings; 0 for one reading alone. */
  readonly refresh: number;
}

export interface RefresherOptions {
  /** Reads the feed again. */
  read(): void;
}

/**
 * Reads the feed again from time to time: one timer while the page is visible
 * and the host is in it, none otherwise; a reading that was missed is caught up.
 */
export class Refresher implements ReactiveController {
  readonly #host: Host;
  readonly #options: RefresherOptions;
  #timer?: ReturnType<typeof setTimeout>;
  #lastRead = Date.now();

  constructor(host: Host, options: RefresherOptions) {
    this.#host = host;
    this.#options = options;
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
    this.#options.read();
  };

  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const { refresh, isConnected } = this.#host;
    if (!(refresh > 0) || !isConnected || document.hidden) return;
    const seconds = Math.min(Math.max(refresh, shortest), longest);
    if (seconds !== refresh) warnAttribute('refresh', String(refresh), undefined, seconds);
    const pause = seconds * 1000;
    // A clock that was set back in the meantime must not lengthen the pause.
    const due = Math.min(this.#lastRead + pause - Date.now(), pause);
    this.#timer = setTimeout(this.#start, Math.max(0, due));
  };
}
