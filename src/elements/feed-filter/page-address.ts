import { UrlStateController } from '../../base/controllers/url-state.js';
import { readFilter, writeFilter } from '../../select/filter-address.js';
import { tidyFilter, type Filter } from '../../select/filter.js';
import type { PageFilterHost } from './page-filter-host.js';

/** Keeps the filter in the address of the page, under the name of the attribute `deep-link`. */
export class PageAddress {
  readonly #host: PageFilterHost;
  readonly #follow: (filter: Filter) => void;
  #link?: UrlStateController;
  /** The attribute's value for which the link was made. */
  #name: string | null = null;

  /** @param follow takes the filter of a link within the page, or of a step back */
  constructor(host: PageFilterHost, follow: (filter: Filter) => void) {
    this.#host = host;
    this.#follow = follow;
  }

  /** Follows the attribute; called before each update. */
  update(): void {
    const { deepLink } = this.#host;
    if (deepLink === this.#name) return;
    this.#name = deepLink;
    if (this.#link) {
      this.#host.removeController(this.#link);
      this.#link.hostDisconnected();
      this.#link = undefined;
    }
    if (deepLink === null) return;
    this.#link = new UrlStateController(this.#host, 'page', {
      read: (params, returns) => {
        const filter = readFilter(params);
        if (returns) this.#follow(filter);
        else this.#host.filter = filter;
      },
      write: () => writeFilter(tidyFilter(this.#host.filter)),
      quiet: ['q'],
    });
  }
}
