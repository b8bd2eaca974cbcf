import type { ReactiveControllerHost } from 'lit';
import { reportMissingFile } from './diagnostics.js';

/**
 * A script that is fetched when it is first asked for. Its host is drawn again when it gives something; when
 * it cannot be had, the host does without, and a later asking tries again.
 */
export class LazyImport<T> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;
  #loaded?: T;
  #loading?: Promise<void>;

  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The loaded value, once the script is there. */
  get(): T | undefined {
    this.#loading ??= this.#load().then(
      (loaded) => {
        this.#loaded = loaded;
        if (loaded) this.#host.requestUpdate();
      },
      (error: unknown) => {
        this.#loading = undefined;
        reportMissingFile(error);
      },
    );
    return this.#loaded;
  }

  /** Resolves with the same when the script has come, or with nothing when it cannot be had. */
  async ready(): Promise<T | undefined> {
    this.get();
    await this.#loading;
    return this.#loaded;
  }
}
