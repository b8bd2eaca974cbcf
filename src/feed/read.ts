import { FeedError } from './errors.js';
import type { RawProblem } from './fields.js';
import type * as Foreign from './foreign.js';
import type { ParseMarkup } from './formats/adapter.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';
import type { KindReader } from './kinds/kind.js';
import type { RawFeed } from './raw-feed.js';

/** A document, of whatever format, and what came with it. */
export interface Source {
  readonly url?: string;
  /** Parsed; `undefined` when it is no JSON. */
  readonly json?: unknown;
  /** What is no JSON. */
  readonly text?: string;
  readonly headers?: Headers;
  /** Of what was written as a house feed: the format that it was, and what was wrong there. */
  readonly format?: string;
  readonly notes?: readonly RawProblem[];
}

/** What the owner says of a feed besides where it is. */
export interface Hints {
  /** As the attribute says it; `auto` or nothing for what the document looks like. */
  readonly format?: string;
  /** Which of the document's fields are which of ours: an object, or its JSON. */
  readonly fieldMap?: unknown;
  /** The language that is wanted where texts have several; French by default. */
  readonly language?: { readonly tag: string };
  /** For where there is no `DOMParser`. */
  readonly parseMarkup?: ParseMarkup;
}

/** What a reader is told besides the document. */
export interface ReadContext {
  /** The document's own address: the last resort for what is relative. */
  readonly url?: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The kinds of item to read; others are passed over. */
  readonly readers: readonly KindReader[];
  /** What is already known to be wrong with it. */
  readonly notes?: readonly RawProblem[];
}

/** @returns `undefined` when it is no JSON */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

/**
 * A document as a house feed: itself, or what is made of it by what knows the other formats,
 * which is fetched for that.
 *
 * @throws {FeedError} `answer`, `format`, `map`
 */
export async function houseOf<T extends Source>(source: T, options: HouseOptions): Promise<T> {
  const { format, fieldMap } = options.hints ?? {};
  const { json } = source;
  if (!format && !fieldMap && isJsonFeed(json) && json.version) return source;
  return await (await foreign()).adapt(source, options);
}

/** What knows the other formats. */
export const foreign = (): Promise<typeof Foreign> => import('./foreign.js');

export interface HouseOptions extends Omit<ReadContext, 'url' | 'notes'> {
  readonly hints?: Hints;
}

/**
 * Reads the text of a house feed. Dates need Temporal: `temporalReady` must have resolved.
 *
 * @throws {FeedError} when it is no feed, with what was found instead. Anything less costs only
 *   the field or the item, and is noted in `problems`.
 */
export function readText(text: string, context: ReadContext): RawFeed {
  return readDocument(parse(text) ?? text, context);
}

/**
 * Reads a house feed. As above.
 *
 * @throws {FeedError} `format` when it is none
 */
export function readDocument(document: unknown, context: ReadContext): RawFeed {
  if (isJsonFeed(document)) return readJsonFeed(document, context);
  throw new FeedError('format', { url: context.url, found: document });
}
