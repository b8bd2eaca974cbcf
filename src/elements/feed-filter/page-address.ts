import { DeepLink } from '../../base/controllers/url-state.js';
import { rangeParameters, readFilter, writeFilter } from '../../select/filter-address.js';
import { tidyFilter, type Filter } from '../../select/filter.js';
import type { PageFilterHost } from './page-filter-host.js';

/**
 * Keeps the filter in the address of the page, under the name of the attribute `deep-link`.
 *
 * @param follow takes the filter of a link within the page, or of a step back
 */
export function linkFilter(host: PageFilterHost, follow: (filter: Filter) => void): DeepLink {
  return new DeepLink(host, 'page', {
    read: (params, returns) => {
      const filter = readFilter(params);
      if (returns) follow(filter);
      else host.filter = filter;
    },
    write: () => writeFilter(tidyFilter(host.filter)),
    quiet: ['q'],
    together: rangeParameters,
  });
}
