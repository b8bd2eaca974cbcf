import type { ReactiveControllerHost } from 'lit';

/**
 * A script that is fetched when it is first asked for. Its host is drawn again when it gives something; when
 * it cannot be had, the host does without, and a later asking tries again.
 */
export class Later<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loaded?: T;
  #isLoading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** What the script gives, once it is there. */
  get(): T | undefined {
    if (!this.#isLoading) {
      this.#isLoading = true;
      this.#load().then(
        (loaded) => {
          this.#loaded = loaded;
          if (loaded) this.#host.requestUpdate();
        },
        () => (this.#isLoading = false),
      );
    }
    return this.#loaded;
  }
}
