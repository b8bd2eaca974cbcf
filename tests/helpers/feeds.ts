/** Feeds of the faulty server, and what it saw of the requests. */
import { FeedError } from '../../src/feed/errors.js';
import { articles } from '../../src/feed/read/kinds/article.js';
import { defaultMaxBytes, type LoadedFeed, type LoadOptions } from '../../src/feed/load/load.js';
import { defaultTimeZone } from '../../src/time/parse.js';

export interface Requests {
  count: number;
  aborted: number;
  /** When each came, in milliseconds of the server's clock. */
  times: number[];
  requests: { method: string; url: string; headers: Record<string, string> }[];
}

/** An address of the server that no other test has asked for. */
export class Fault {
  readonly id = crypto.randomUUID();
  readonly url: string;

  /** @param path `status/503?times=1` */
  constructor(path: string, origin = location.origin) {
    const url = new URL(`${origin}/__feed/${path}`);
    url.searchParams.set('id', this.id);
    this.url = url.href;
  }

  /** The requests that reached the server; with a number, waits until as many requests or aborts have come. */
  async requests(until: { count?: number; aborted?: number } = {}): Promise<Requests> {
    const query = new URLSearchParams({ id: this.id });
    for (const [key, value] of Object.entries(until)) query.set(key, String(value));
    return (await (await fetch(`/__requests?${query}`)).json()) as Requests;
  }

  /** Lets the answers of `held` go. */
  async release(): Promise<void> {
    await fetch(`/__release?id=${this.id}`);
  }
}

/**
 * Stores a feed on the server and gives its address.
 *
 * @param feed a value, which is written as JSON, or a text, or bytes
 * @param type of the answer; text in UTF-8 by default
 */
export async function store(feed: unknown, type?: string): Promise<Fault> {
  const key = crypto.randomUUID();
  const body = typeof feed === 'string' || feed instanceof Blob ? feed : JSON.stringify(feed);
  const headers = type === undefined ? undefined : { 'content-type': type };
  await fetch(`/__feed/${key}`, { method: 'PUT', body, headers });
  return new Fault(`stored/${key}`);
}

export function options(more: Partial<LoadOptions> = {}): LoadOptions {
  return {
    readers: [articles],
    signal: new AbortController().signal,
    timeZone: defaultTimeZone,
    maxBytes: defaultMaxBytes,
    ...more,
  };
}

/** The reason that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('It was not rejected.');
    },
    (error: unknown) => error,
  );
}

/** The code of the failure, and its details. */
export async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error = await rejection(promise);
  if (error instanceof FeedError) return error;
  throw error;
}

export function ids({ feed }: LoadedFeed): string[] {
  return feed.items.map(({ id }) => id);
}
