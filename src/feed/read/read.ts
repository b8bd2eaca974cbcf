import { FeedError } from '../errors.js';
import type { RawProblem } from './fields.js';
import type * as Foreign from '../formats/convert.js';
import type { ParseMarkup } from '../formats/adapter.js';
import { isJsonFeed, readJsonFeed } from './json-feed.js';
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
}

/** @returns `undefined` when it is no JSON */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

/** What knows the other formats. */
export const foreign = (): Promise<typeof Foreign> => import('../formats/convert.js');

/** How a document of any format is read. */
export interface ReadOptions extends Omit<ReadContext, 'url'> {
  readonly hints?: Hints;
}

/** What was read from a document, by zone and kinds; gone with the document. */
const readings = new WeakMap<Source, Map<string, RawFeed>>();

/**
 * Reads a document of any format: one that says that it is a JSON Feed as it is, any other as what
 * is made of it by what knows the other formats, which is fetched for that. Those who want the same
 * kinds of one document cause one reading.
 *
 * @throws {FeedError} `answer`, `format`, `map`
 */
export async function readSource<T extends Source>(
  source: T,
  options: ReadOptions,
): Promise<T & { readonly feed: RawFeed }> {
  const { hints: { format, fieldMap } = {}, timeZone, readers } = options;
  const { json } = source;
  if (format || fieldMap || !isJsonFeed(json) || !json.version) {
    return await (await foreign()).readForeign(source, options);
  }
  const known = readings.get(source) ?? new Map<string, RawFeed>();
  readings.set(source, known);
  const key = [timeZone, ...readers.map(({ kind }) => kind)].join();
  const feed = known.get(key) ?? readJsonFeed(json, { ...source, ...options });
  known.set(key, feed);
  await readers[0]!.ready;
  return { ...source, feed };
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
