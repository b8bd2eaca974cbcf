import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { errorCode, Failure } from '../failure.js';
import { get } from './http.js';
import { mostBytes, tooLarge } from './limits.js';

/** A feed before it is read: where it is from, and its bytes. */
export interface Source {
  /** The file or the address as it was typed. */
  readonly name: string;
  /** The base of relative addresses, for a source that came over the web. */
  readonly url?: string;
  /** The headers of the answer, for a source that came over the web. */
  readonly headers?: Headers;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'n’existe pas',
  EISDIR: 'est un dossier, pas un fichier',
  EACCES: 'ne peut pas être lu : accès refusé',
};

/** `webcal:` is what sites write on their button to subscribe: the file is there by `https:`. */
export function isWebAddress(name: string): boolean {
  return /^(?:https?|webcals?):\/\//i.test(name);
}

/**
 * Opens a file, an address (`https://…`) or, for `-`, the standard input.
 *
 * @throws {Failure} when there is nothing to read there; also as the bytes are read
 */
export async function open(name: string): Promise<Source> {
  if (name === '-') return { name: 'entrée standard', bytes: process.stdin };
  if (!isWebAddress(name)) return { name, bytes: fileBytes(name) };
  if (!URL.canParse(name)) throw new Failure(`« ${name} » n’est pas une adresse.`);
  const { url, headers, body } = await get(name.replace(/^webcals?:/i, 'https:'));
  return { name, url, headers, bytes: body };
}

async function* fileBytes(name: string): AsyncGenerator<Uint8Array> {
  try {
    const path = /^file:/i.test(name) ? new URL(name) : pathToFileURL(name);
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const reason = reasons[errorCode(error)] ?? `n’a pas pu être lu (${errorCode(error)})`;
    throw new Failure(`Le fichier ${name} ${reason}.`, undefined, { cause: error });
  }
}

/**
 * All of it at once.
 *
 * @throws {Failure} when that is more than `mostBytes`
 */
export async function readBytes({ name, bytes }: Source): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    if ((size += piece.length) > mostBytes) throw tooLarge(name);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
