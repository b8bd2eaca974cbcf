import type { Feed } from '../model/index.js';
import { isObject } from './coerce.js';
import { FeedError, quote } from './errors.js';
import { isJsonFeed, readJsonFeed } from './formats/json-feed.js';
import type { ReadContext } from './formats/parts.js';

/** The bytes of an answer as text: UTF-8 unless the server names another charset; no BOM. */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // A charset that no one knows.
  }
}

/**
 * Reads a text into a feed.
 *
 * @throws {FeedError} when it is no feed; the message says in one sentence what it is instead.
 *   Anything less costs only the field or the item, and is told in `problems`.
 */
export function readText(text: string, context: ReadContext): Feed {
  const start = text.trimStart();
  if (!start) throw notAFeed(context, 'la réponse est vide');
  if (start[0] === '<') throw notAFeed(context, describeMarkup(start));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new FeedError(
      'not-json',
      `${subject(context)} n’est pas du JSON valable : ${describeSyntaxError(start)}.`,
      { url: context.url, cause },
    );
  }
  return readDocument(document, context);
}

/**
 * Reads parsed JSON into a feed.
 *
 * @throws {FeedError} with the code `not-a-feed` when it is none
 */
export function readDocument(document: unknown, context: ReadContext): Feed {
  if (isJsonFeed(document)) return readJsonFeed(document, context);
  throw notAFeed(context, describe(document));
}

function subject({ url }: ReadContext): string {
  return url ? `Le flux ${url}` : 'Le flux';
}

function notAFeed(context: ReadContext, found: string): FeedError {
  return new FeedError(
    'not-a-feed',
    `${subject(context)} n’est pas un JSON Feed : ${found}.`,
    { url: context.url },
  );
}

function describeMarkup(text: string): string {
  const html = /^<(!doctype html|html|head|body)\b/i.test(text);
  return html
    ? `c’est une page HTML ${quote(/<title[^>]*>([^<]*)/i.exec(text.slice(0, 5000))?.[1] ?? 'sans titre')}`
    : `c’est du XML ou du HTML, qui commence par ${quote(text.slice(0, 60))}`;
}

/** A text that stops before its last bracket was cut on the way, the commonest case. */
function describeSyntaxError(text: string): string {
  if (!'[{'.includes(text[0]!)) return `il commence par ${quote(text.slice(0, 60))}`;
  const end = text.trimEnd();
  const closed = end.endsWith(text[0] === '{' ? '}' : ']');
  return closed
    ? 'il contient une faute de syntaxe'
    : `il est coupé après ${quote(end.slice(-30))}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `c’est une liste de ${value.length} éléments`;
  if (!isObject(value)) return `c’est la valeur ${quote(value)}`;
  const keys = Object.keys(value);
  if ('items' in value) return '« items » n’y est pas une liste';
  return keys.length
    ? `c’est un objet sans « items », avec les clés ${keys.slice(0, 8).map(quote).join(', ')}${keys.length > 8 ? '…' : ''}`
    : 'c’est un objet vide';
}
