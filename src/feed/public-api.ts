import type { Feed } from '../model/index.js';
import type { Issue } from './read/issue.js';
import {
  load as loadRaw,
  type LoadedFeed,
  type LoadOptions as LoadRawOptions,
} from './load/load.js';
import type { RawFeed } from './read/raw-feed.js';
import { readDocument as readRaw, readText as readRawText, readValue } from './read/read.js';
import type { Hints, ParseMarkup, ReadContext } from './types.js';

/**
 * A feed with all its items, and its problems as codes: a plain value that can be sent to a worker. Of an
 * event with a rule, what arrives there has the dates that it lists, and the rule as text.
 */
export interface PlainFeed extends Omit<Feed, 'problems' | 'fields'> {
  readonly problems: readonly Issue[];
}

export interface LoadedPlainFeed extends Omit<LoadedFeed, 'feed'> {
  readonly feed: PlainFeed;
}

/** Hints about a feed that may be no JSON Feed; docs/feeds.md has the formats. */
export interface FormatOptions {
  /** Its name, such as `rss`; without it, what the document looks like. */
  readonly format?: string;
  /** The field map, from our fields to those of the document: an object, or its JSON. */
  readonly map?: unknown;
  /** The language that is wanted where texts have several, such as `fr`, the default. */
  readonly language?: string;
  /** Parses XML and HTML where there is no `DOMParser`, as in Node and in workers. */
  readonly parseMarkup?: ParseMarkup;
}

export interface LoadOptions extends Omit<LoadRawOptions, 'hints'>, FormatOptions {}

export interface ReadOptions extends ReadContext, FormatOptions {}

function plain({ about, items, problems }: RawFeed): PlainFeed {
  return { ...about, items, problems };
}

/** As `feed/load/load` does, with every item read. */
export async function load(
  addresses: readonly string[],
  options: LoadOptions,
): Promise<LoadedPlainFeed> {
  const { feed, format, stale, date } = await loadRaw(addresses, {
    ...options,
    hints: hintsOf(options),
  });
  for (const { ready } of options.readers) await ready;
  return { feed: plain(feed), format, stale, date };
}

/**
 * Reads a document of any format, with every item, and waits for what that needs.
 *
 * @param document parsed JSON, or a text of any format
 * @throws {FeedError} `answer`, `format`, `map`
 */
export async function read(document: unknown, options: ReadOptions): Promise<PlainFeed> {
  const feed = await readValue(document, options.url, { ...options, hints: hintsOf(options) });
  for (const { ready } of options.readers) await ready;
  return plain(feed);
}

function hintsOf({ format, map, language, parseMarkup }: FormatOptions): Hints {
  return { format, fieldMap: map, language: language ? { tag: language } : undefined, parseMarkup };
}

/** The text of a JSON Feed, as `feed/read/read` does, with every item read. A feed with rules needs `recurrenceReady`, too. */
export function readText(text: string, context: ReadContext): PlainFeed {
  return plain(readRawText(text, context));
}

/** A JSON Feed, as above. */
export function readDocument(document: unknown, context: ReadContext): PlainFeed {
  return plain(readRaw(document, context));
}
