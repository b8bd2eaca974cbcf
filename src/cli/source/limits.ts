import { exitCodes, Failure } from '../failure.js';

/** Bytes of a document that is read as a whole, and of one row of a larger one: eight times what a widget reads. */
export const mostBytes = 64 * 1024 * 1024;

/** Bytes of all that one source brings, row after row and page after page. */
const mostInAll = 512 * 1024 * 1024;

/** Milliseconds in which all of it is read and converted. */
const longestInAll = 15 * 60_000;

/** Milliseconds that all of an answer may be waited for; the time to convert it is not counted. */
export const mostWaiting = 60_000;

/** Failure of a source that is larger than may be read. */
export function tooLarge(name: string, most = mostBytes): Failure {
  return new Failure(
    `${name} dépasse ${most / 1024 / 1024} Mo : ce n’est sans doute pas un flux.`,
    exitCodes.wrong,
  );
}

/** Failure of a source that comes too slowly. */
export function tooSlow(name: string): Failure {
  const seconds = mostWaiting / 1000;
  return new Failure(
    `${name} n’a pas été reçu en ${seconds} secondes d’attente : abandonné.`,
    exitCodes.wrong,
  );
}

/** The bytes and the time that are left for one source with all its pages. */
export class Allowance {
  #left = mostInAll;
  readonly #longest: number;
  readonly #end: number;

  /** @param longest milliseconds in which all of it is read and converted */
  constructor(longest = longestInAll) {
    this.#longest = longest;
    this.#end = performance.now() + longest;
  }

  /**
   * The pieces of a document, as they come.
   *
   * @throws {Failure} when all documents together have brought too much, or taken too long
   */
  async *counted(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.#left -= piece.length;
      if (this.#left < 0) throw tooLarge(name, mostInAll);
      this.checkTime(name);
      yield piece;
    }
  }

  /** @throws {Failure} when the time is over */
  checkTime(name: string): void {
    if (performance.now() <= this.#end) return;
    throw new Failure(
      `${name} n’a pas de fin après ${this.#longest / 60_000} minutes : abandonné.`,
      exitCodes.wrong,
    );
  }
}

/**
 * Measures the time spent waiting for the pieces of one answer.
 *
 * @param late called when all of `allowed` milliseconds are spent
 */
export class Waiting {
  #left: number;

  constructor(
    readonly late: () => void,
    allowed: number,
  ) {
    this.#left = allowed;
  }

  /** Waits for something, at the expense of the time that is left. */
  async for<T>(promise: Promise<T>): Promise<T> {
    const start = performance.now();
    const timer = setTimeout(this.late, Math.max(0, this.#left));
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.#left -= performance.now() - start;
    }
  }
}
