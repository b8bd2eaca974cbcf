import { FeedError } from './errors.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';
import type { KindReader } from './kinds/kind.js';
import type { RawFeed } from './raw-feed.js';

/** What a reader is told besides the document. */
export interface ReadContext {
  /** The document's own address: the last resort for what is relative. */
  readonly url?: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The kinds of item to read; others are passed over. */
  readonly readers: readonly KindReader[];
}

/**
 * Reads a text into a feed. Dates need Temporal: `temporalReady` must have resolved.
 *
 * @throws {FeedError} when it is no feed, with what was found instead. Anything less costs only
 *   the field or the item, and is noted in `problems`.
 */
export function readText(text: string, context: ReadContext): RawFeed {
  return readDocument(parse(text, context.url), context);
}

/** @throws {FeedError} `not-json` */
export function parse(text: string, url?: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', { url, found: text, cause });
  }
}

/**
 * Reads parsed JSON into a feed. As above.
 *
 * @throws {FeedError} `not-a-feed` when it is none
 */
export function readDocument(document: unknown, context: ReadContext): RawFeed {
  if (isJsonFeed(document)) return readJsonFeed(document, context);
  throw new FeedError('not-a-feed', { url: context.url, found: document });
}
