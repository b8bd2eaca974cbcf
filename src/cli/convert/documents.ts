import { textOf } from '../../feed/read/charset.js';
import { parseJson } from '../../feed/read/fields.js';
import type { Source as Document } from '../../feed/types.js';
import { exitCodes, Failure } from '../failure.js';
import { open, type Source } from '../source/source.js';
import { Allowance, mostBytes, tooLarge } from '../source/limits.js';
import { withoutControls } from '../source/windows-1252.js';
import { csvOfWorkbook, isZip } from '../source/workbook.js';
import { batches, isStreamable, TooDeep } from './batches.js';

/** Bytes above which a source is read in batches where possible: the most that a widget reads. */
const mostAtOnce = 8 * 1024 * 1024;

/** A document to convert, or a part of one. */
export interface Part {
  readonly document: Document;
  /** One of several parts: what it says of a next page is not to be believed. */
  readonly isBatch: boolean;
}

/**
 * Reads what is in a source: as one document or, of large JSON, as several.
 *
 * @param url where the relative addresses of a file start
 * @param allowance what it may bring, with the pages before it
 */
export async function* documentsOf(
  source: Source,
  url?: string,
  allowance = new Allowance(),
): AsyncGenerator<Part> {
  const { headers } = source;
  const about = { url: source.url ?? url, headers };
  const pieces = allowance.counted(source.name, source.bytes);
  const first: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  while (!isWhole && (size <= mostAtOnce || !canStream(first))) {
    const next = await pieces.next();
    if (next.done) isWhole = true;
    else {
      first.push(next.value);
      size += next.value.length;
      if (size > mostBytes) throw tooLarge(source.name);
    }
  }
  if (isWhole) {
    const bytes = Buffer.concat(first);
    const content = isZip(bytes)
      ? { text: await csvOfWorkbook(bytes, source.name) }
      : decode(first, headers);
    yield { document: { ...about, ...content }, isBatch: false };
    return;
  }
  try {
    const tooLong = (): Failure => tooLarge(source.name);
    for await (const json of batches(headOf(first), both(first, pieces), tooLong)) {
      yield { document: { ...about, json }, isBatch: true };
    }
  } catch (error) {
    if (error instanceof TooDeep)
      throw new Failure(`${source.name} : le JSON a ${error.message}.`, exitCodes.wrong);
    if (!isParserError(error)) throw error;
    const message = `${source.name} : le JSON contient une faute de syntaxe ou il est coupé (${error.message}).`;
    throw new Failure(message, exitCodes.wrong, { cause: error });
  }
}

function canStream(first: readonly Uint8Array[]): boolean {
  return isStreamable(headOf(first));
}

function headOf([first]: readonly Uint8Array[]): string {
  return new TextDecoder().decode(first?.subarray(0, 1000));
}

/** @returns the pieces already read, which are let go of, and then the others */
async function* both(
  first: Uint8Array[],
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
  yield* rest;
}

/** The JSON or the text that bytes are, in the encoding that they say or show. */
export function decode(
  bytes: readonly Uint8Array[],
  headers?: Headers,
): Pick<Document, 'json' | 'text'> {
  const asUtf8 = new TextDecoder().decode(Buffer.concat(bytes));
  // As in a page: old programs write JSON in Latin-1 all the same, which gives replacement characters.
  const json = asUtf8.includes('\uFFFD') ? undefined : parseJson(asUtf8);
  if (json !== undefined) return { json };
  const text = withoutControls(textOf(asUtf8, bytes, headers?.get('content-type') ?? null));
  const inItsEncoding = parseJson(text);
  return inItsEncoding === undefined ? { text } : { json: inItsEncoding };
}

function isParserError(error: unknown): error is Error {
  return error instanceof Error && /^Token(izer|Parser)Error/.test(error.constructor.name);
}

/** Milliseconds between two pages: nobody waits, and the server has others to serve. */
const pause = 200;

/** The sentence about pages of which a file is but the first. */
export const morePages =
  'D’autres pages suivent, que ce fichier n’a pas : donnez à « convert » l’adresse du flux à la place du fichier.';

/** The most pages that are followed: no feed has as many. */
const mostPages = 2000;

/** The part of the converter that reading pages needs. */
export interface Reader {
  /** The next page that the last document named. */
  readonly nextUrl: string | undefined;
  /** Called with a sentence about a page that is not asked for. */
  passOver(reason: string): void;
}

/**
 * Reads a source and all its next pages, one after the other. As in a page, next pages are those of
 * the same server.
 *
 * @param url where the relative addresses of a file start
 * @param allowance what it may bring
 */
export async function* pagesOf(
  name: string,
  reader: Reader,
  url?: string,
  allowance = new Allowance(),
): AsyncGenerator<Part> {
  const seen = new Set<string>();
  let source = await open(name);
  for (;;) {
    seen.add(source.url ?? name);
    yield* documentsOf(source, url, allowance);
    const { nextUrl } = reader;
    if (!nextUrl || seen.has(nextUrl)) return;
    if (!source.url)
      return reader.passOver(`${morePages.slice(0, -1)} (la suivante : ${nextUrl}).`);
    if (new URL(nextUrl).host !== new URL(source.url).host) {
      return reader.passOver(
        `La page suivante ${nextUrl} n’est pas du même serveur : non demandée.`,
      );
    }
    allowance.checkTime(name);
    if (seen.size >= mostPages) throw new Failure(`${name} a plus de ${mostPages} pages.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
    seen.add(nextUrl);
    source = await open(nextUrl);
  }
}
