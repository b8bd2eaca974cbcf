import { trusted } from '../../html/trusted-types.js';
import { FeedError, isFeedError } from '../errors.js';
import { findErrorMessage } from '../read/answer-error.js';
import { textOf } from '../read/charset.js';
import { isObject, parseJson, type JsonObject, toJson } from '../read/fields.js';
import { isJsonFeed } from '../read/json-feed.js';
import { inSlices } from '../steps.js';
import type { Answer, LoadedDocument, ParseMarkup, ReadOptions, Source } from '../types.js';
import type { Adapter, AdapterContext, ExtendedJsonFeed } from './adapter.js';
import { detectText, isXml, recognise } from './detect.js';
import { adapters, isAuto } from './registry.js';

/** The conversions of each document, by the options that they were made with; forgotten with the document. */
const conversions = new WeakMap<Source, Map<string, Promise<Source>>>();

/**
 * Writes a document of another format as a JSON Feed, once for all who want the same of it.
 * Fetched when the first document comes that does not say that it is a JSON Feed.
 *
 * @throws {FeedError} `answer` when the server says what is wrong, `format` when the document
 *   cannot be recognised or is not of the format that was named, `map` when the field map is wrong
 */
export async function convert<T extends Source>(source: T, options: ReadOptions): Promise<T> {
  const { hints = {}, timeZone, readers } = options;
  const { format = '', parseMarkup = parseInBrowser } = hints;
  const map = readMap(hints.fieldMap, source.url);
  const language = hints.language?.tag.slice(0, 2).toLowerCase() ?? 'fr';
  const kind = readers[0]!.kind;
  const made = conversions.get(source) ?? new Map<string, Promise<Source>>();
  conversions.set(source, made);
  // Not a list as JSON: old libraries give lists a `toJSON` of their own.
  const key = [format, toJson(map), language, timeZone, kind].join('\n');
  const converted =
    made.get(key) ?? write(source, format, { map, language, timeZone, kind, parseMarkup });
  made.set(key, converted);
  return (await converted) as T;
}

/**
 * Decodes an answer that is no JSON in UTF-8, or has invalid characters in UTF-8: it may be JSON in another
 * encoding, or a text.
 *
 * @throws {FeedError} `format` when the text is of no format that we know
 */
export function documentOf(answer: Answer): LoadedDocument {
  const { bytes, ...document } = answer;
  const text = textOf(answer.text, bytes, answer.headers.get('content-type'));
  // A text with invalid characters has not been tried as JSON yet.
  const isNew = text !== answer.text || text.includes('\uFFFD');
  const json = (isNew ? parseJson(text) : undefined) ?? afterWarnings(text);
  if (json !== undefined) return { ...document, text: undefined, json };
  // A field map may tell how XML is read.
  if (detectText(text) || isXml(text)) return { ...document, text };
  throw new FeedError('format', { url: answer.url, found: text });
}

type About = Omit<AdapterContext, 'url' | 'header' | 'isGuess'>;

async function write(source: Source, named: string, about: About): Promise<Source> {
  const { url, headers } = source;
  const given = source.json === undefined ? contentOf(source.text) : source.json;
  const words = findErrorMessage(given);
  if (words) throw new FeedError('answer', { url, found: words });
  const recognised = recognise(given, named, about.map !== undefined);
  if (!recognised) {
    throw new FeedError('format', { url, format: isAuto(named) ? undefined : named, found: given });
  }
  const { format, document, isGuess } = recognised;
  const context: AdapterContext = {
    ...about,
    url,
    isGuess,
    header: (name) => headers?.get(name) ?? undefined,
  };
  const { toJsonFeed } = await adapters[format](about.kind, document);
  const converted = await writeWith(toJsonFeed, document, context, isGuess ? undefined : format);
  const { problems, fields, ...feed } = converted;
  const notes = problems?.map((problem) => ({ url, ...problem }));
  // The version keeps the result from being taken for a document of another format.
  const json = { ...feed, version: 'https://jsonfeed.org/version/1.1' };
  return { ...source, text: undefined, json, format, notes, fields };
}

/** The content of a text that the page gave: its JSON, also behind a byte order mark, else the text itself. */
function contentOf(given = ''): unknown {
  const text = given.replace(/^\uFEFF/, '');
  return (text === given ? undefined : parseJson(text)) ?? afterWarnings(text) ?? text;
}

/** A call of a script with the data, as Google's sheets and servers of old scripts write it. */
const call = /^\s*(?:\/\*[^*]{0,100}\*\/\s*)?[\w$.]{1,100}\((?=[[{])/;

/**
 * JSON after what the server's program says to its programmer: PHP does so in HTML, on lines of its own; in the fence of
 * an answer that an assistant gave in Markdown; or in a call of a script.
 */
function afterWarnings(text: string): unknown {
  const before = call.exec(text)?.[0].length;
  if (before) return parseJson(text.slice(before, text.lastIndexOf(')')));
  const fence = text.lastIndexOf('\n```');
  const start = fence > 0 || /^\s*</.test(text) ? text.search(/^[[{]/m) : -1;
  return start < 0 ? undefined : parseJson(text.slice(start, fence > start ? fence : undefined));
}

/** Runs an adapter in slices. Its errors get the name of the format; an unexpected one is reported as a fault of ours. */
async function writeWith(
  toJsonFeed: Adapter,
  document: unknown,
  context: AdapterContext,
  format?: string,
): Promise<ExtendedJsonFeed> {
  try {
    const converted = await inSlices(toJsonFeed(document, context));
    if (isJsonFeed(converted)) return converted;
    throw new FeedError('format', { url: context.url, found: document });
  } catch (cause) {
    if (!isFeedError(cause)) throw new FeedError('unexpected', { url: context.url, cause });
    const { code, details } = cause;
    throw new FeedError(code, { format, ...details });
  }
}

/** @throws {FeedError} `map` when it is no JSON object */
function readMap(given: unknown, url?: string): JsonObject | undefined {
  if (given === undefined || given === null || given === '') return;
  // The value is copied, since the page may change it.
  const map = parseJson(typeof given === 'string' ? given : stringify(given));
  if (isObject(map)) return map;
  throw new FeedError('map', { url, found: given });
}

function stringify(value: unknown): string {
  try {
    return toJson(value) ?? '';
  } catch {
    return ''; // It holds itself.
  }
}

/** Parses markup into a document that runs no script and makes no request. */
const parseInBrowser: ParseMarkup = (text, type) =>
  new DOMParser().parseFromString(trusted(text), type);
