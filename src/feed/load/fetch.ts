/** A request under way. */
export interface Asked {
  readonly response: Promise<Response>;
  /** Also ends what is left of its body. */
  readonly abort: AbortController;
}

/**
 * Asks for an address. The only caller of `fetch`.
 *
 * No cookie, no referrer, no header of our own: `Access-Control-Allow-Origin: *` is then enough,
 * and nothing about the visitor leaves the page.
 */
export function ask(url: string, how?: Pick<RequestInit, 'cache' | 'mode' | 'redirect'>): Asked {
  const abort = new AbortController();
  const response = fetch(url, {
    ...how,
    signal: abort.signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  return { response, abort };
}
