import { FeedError } from '../errors.js';
import type * as Converter from '../formats/convert.js';
import { temporalReady } from '../../time/temporal.js';
import { atOnce, inSlices, type Steps } from '../steps.js';
import type { ReadContext, ReadOptions, Source } from '../types.js';
import { parseJson } from './fields.js';
import type { Issue } from './issue.js';
import { isJsonFeed, isNamedFeed, readJsonFeed } from './json-feed.js';
import { feedOf, type RawFeed } from './raw-feed.js';
import { hasReferences } from './references.js';
import { bare } from '../../time/bare.js';

/** Fetches the code that knows the other formats. */
export const loadConverter = (): Promise<typeof Converter> => import('../formats/convert.js');

/** The feeds that were read from a document, by zone and kinds; forgotten with the document. */
const readings = new WeakMap<Source, Map<string, Promise<RawFeed>>>();

/**
 * Reads a document of any format. A document that says that it is a JSON Feed, and whose texts are plain, is read as it is; any
 * other is first converted to one, by code that is fetched then. Widgets that want the same kinds of
 * one document share one reading.
 *
 * @throws {FeedError} `answer`, `format`, `map`
 */
export async function readSource<T extends Source>(
  given: T,
  options: ReadOptions,
): Promise<T & { readonly feed: RawFeed }> {
  const { hints: { format, fieldMap } = {}, timeZone, readers } = options;
  const { json } = given;
  const isReady = !format && !fieldMap && isNamedFeed(json) && !hasReferences(json);
  const source = isReady ? given : await (await loadConverter()).convert(given, options);
  const feeds = readings.get(source) ?? new Map<string, Promise<RawFeed>>();
  readings.set(source, feeds);
  const key = [timeZone, ...readers.map(({ kind }) => kind)].join();
  const reading = feeds.get(key) ?? readConverted(source, options);
  feeds.set(key, reading);
  const feed = await reading;
  const reader = bare(readers[0]!);
  await reader.ready;
  if (reader.prepare) await inSlices(reader.prepare(feed.entries));
  return { ...source, feed };
}

/** Reads a JSON Feed, with the problems that its conversion found. */
async function readConverted(source: Source, options: ReadOptions): Promise<RawFeed> {
  const { json, url, notes, format, fields } = bare(source);
  const feed = await inSlices(stepsOf(json, { ...options, url }));
  if (!format) return feed;
  const noted = (): readonly Issue[] => [
    ...(notes ?? []),
    ...feed.noted().map((issue) => ({ ...issue, format })),
  ];
  return feedOf(feed.about, feed.entries, feed.others, noted, fields);
}

/**
 * Reads a feed that is already there, with every item.
 *
 * @param value parsed JSON, or a text of any format
 * @param url address of the document; relative addresses in it are resolved against it
 * @throws {FeedError} `answer`, `format`, `map`
 */
export async function readValue(
  value: unknown,
  url: string | undefined,
  options: ReadOptions,
): Promise<RawFeed> {
  await temporalReady();
  const source =
    typeof value === 'string' ? { url, json: parseJson(value), text: value } : { url, json: value };
  const { feed } = await readSource(source, options);
  for (const entry of feed.entries) entry.read();
  return feed;
}

/**
 * Reads the text of a JSON Feed. Dates need Temporal: `temporalReady` must have resolved.
 *
 * @throws {FeedError} `format` when the text is no JSON Feed. Anything less costs only the field or
 *   the item, and is noted in `problems`.
 */
export function readText(text: string, context: ReadContext): RawFeed {
  return readDocument(parseJson(text) ?? text, context);
}

/**
 * Reads a parsed JSON Feed. Dates need Temporal: `temporalReady` must have resolved.
 *
 * @throws {FeedError} `format` when the document is no JSON Feed
 */
export function readDocument(document: unknown, context: ReadContext): RawFeed {
  return atOnce(stepsOf(document, context));
}

function stepsOf(document: unknown, context: ReadContext): Steps<RawFeed> {
  if (isJsonFeed(document)) return readJsonFeed(document, context);
  throw new FeedError('format', { url: context.url, found: document });
}
