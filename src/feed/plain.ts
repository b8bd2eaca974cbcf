import type { Feed } from '../model/index.js';
import type { RawProblem } from './fields.js';
import { load as loadRaw, type LoadedFeed, type LoadOptions } from './load.js';
import type { RawFeed } from './raw-feed.js';
import { readDocument as readRaw, readText as readRawText, type ReadContext } from './read.js';

/**
 * A feed with all its items, and its problems as codes: a plain value that can be sent to a worker. Of an
 * event with a rule, what arrives there has the dates that it lists, and the rule as text.
 */
export interface PlainFeed extends Omit<Feed, 'problems'> {
  readonly problems: readonly RawProblem[];
}

export interface LoadedPlainFeed extends Omit<LoadedFeed, 'feed'> {
  readonly feed: PlainFeed;
}

function plain({ about, items, problems }: RawFeed): PlainFeed {
  return { ...about, items, problems };
}

/** As `feed/load` does, with every item read. */
export async function load(
  addresses: readonly string[],
  options: LoadOptions,
): Promise<LoadedPlainFeed> {
  const { feed, stale, date } = await loadRaw(addresses, options);
  for (const { ready } of options.readers) await ready;
  return { feed: plain(feed), stale, date };
}

/** As `feed/read` does, with every item read. A feed with rules needs `recurrenceReady`, too. */
export function readText(text: string, context: ReadContext): PlainFeed {
  return plain(readRawText(text, context));
}

/** As `feed/read` does, with every item read. */
export function readDocument(document: unknown, context: ReadContext): PlainFeed {
  return plain(readRaw(document, context));
}
