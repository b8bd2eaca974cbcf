import type { Extras } from './extras.js';

interface Asked {
  readonly filters: string | null;
  readonly takeAway: boolean;
}

/**
 * Fetches what an agenda does only where its page asks for it and, beside it, what that will ask for: on a slow
 * network, a round trip less.
 */
export async function loadExtras({ filters, takeAway }: Asked): Promise<typeof Extras> {
  const coming = import('./extras.js');
  // Those that cannot be had are told of when they are asked for.
  if (filters !== null) import('../../../components/filters/filters.js').catch(() => {});
  if (takeAway) import('./export.js').catch(() => {});
  return (await coming).Extras;
}
