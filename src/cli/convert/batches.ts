import {
  Tokenizer,
  TokenParser,
  TokenType,
  type ParsedElementInfo,
  type ParsedTokenInfo,
} from '@streamparser/json';
import { mostBytes } from '../source/limits.js';
import { isObject } from '../../feed/read/fields.js';

/** Objects and lists in one another: more are no data, and the parser keeps all that are open. */
const deepest = 1000;

/** Rows at a time: few enough for the memory, many enough for the time. */
const batchSize = 200;

/** A list of objects, or an object that may have one. */
const streamable = /^\s*(?:(\[)\s*)?\{/;

/** True for how JSON begins that can be read in batches. */
export function isStreamable(head: string): boolean {
  return streamable.test(head);
}

/**
 * Reads a JSON document that is too large to be held whole, as several small ones of its shape: of
 * a list, some of its rows; of an object, its plain fields and some rows of its first list of objects
 * (`results`, `records`, `events`, …). Whatever comes after that list is not used.
 *
 * @param head how it begins; its bytes come again
 * @param tooLong what is thrown when `mostBytes` have brought no row
 * @throws {TooDeep}
 * @throws {Error} when it is no JSON
 */
export async function* batches(
  head: string,
  bytes: AsyncIterable<Uint8Array>,
  tooLong: () => Error,
): AsyncIterable<unknown> {
  const rows = new RowReader(streamable.exec(head)?.[1] !== undefined);
  let count = 0;
  let sinceRow = 0;
  for await (const piece of bytes) {
    rows.write(piece);
    sinceRow = rows.count === count ? sinceRow + piece.length : 0;
    if (sinceRow > mostBytes) throw tooLong();
    while (rows.count >= batchSize) yield rows.take();
    count = rows.count;
  }
  rows.end();
  while (rows.count > 0) yield rows.take();
}

/** Thrown for JSON that is nothing but depth. */
export class TooDeep extends Error {
  override readonly message = `plus de ${deepest} objets et listes l’un dans l’autre`;
}

class RowReader {
  readonly #isList: boolean;
  readonly #tokenizer = new Tokenizer({ stringBufferSize: 65_536 });
  readonly #parser: TokenParser;
  /** Plain fields of an object around the rows. */
  readonly #fields = new Map<string, unknown>();
  /** The field of that object that has the rows. */
  #listKey: string | undefined;
  #rows: unknown[] = [];
  #depth = 0;
  #key: string | undefined;

  constructor(isList: boolean) {
    this.#isList = isList;
    this.#parser = new TokenParser({ paths: [isList ? '$.*' : '$.*.*'], keepStack: false });
    this.#tokenizer.onToken = (token) => {
      this.#noteField(token);
      this.#parser.write(token);
    };
    this.#parser.onValue = (value) => this.#keep(value);
  }

  get count(): number {
    return this.#rows.length;
  }

  write(piece: Uint8Array): void {
    this.#tokenizer.write(piece);
  }

  end(): void {
    if (!this.#tokenizer.isEnded) this.#tokenizer.end();
  }

  /** A document with the next rows. */
  take(): unknown {
    const rows = this.#rows.slice(0, batchSize);
    this.#rows = this.#rows.slice(batchSize);
    return this.#isList ? rows : Object.fromEntries([...this.#fields, [this.#listKey, rows]]);
  }

  #keep({ value, key, stack }: ParsedElementInfo): void {
    if (typeof key !== 'number' || !isObject(value)) return;
    const list = stack[1]?.key as string | undefined;
    if (!this.#isList) this.#listKey ??= list;
    if (list === this.#listKey) this.#rows.push(value);
  }

  /** The parser tells of a plain field of the whole document only with all that is beside it. */
  #noteField({ token, value }: ParsedTokenInfo): void {
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        if (++this.#depth > deepest) throw new TooDeep();
        this.#key = undefined;
        return;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.#depth--;
        return;
      case TokenType.COMMA:
        this.#key = undefined;
        return;
      case TokenType.COLON:
        return;
      default:
        if (this.#isList || this.#depth !== 1) return;
        if (this.#key === undefined) this.#key = value as string;
        else this.#fields.set(this.#key, value);
    }
  }
}
