import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, realpath, rename, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, Failure } from '../failure.js';
import { printableJson } from '../terminal.js';

/** The file or stream to which a feed is written, piece by piece. */
export interface Output {
  write(text: string): Promise<void>;
  /** Says that all is written. Until then, nobody sees a file. */
  finish(): Promise<void>;
  /** Leaves everything as it was. */
  abandon(): Promise<void>;
}

/** The standard output: whoever reads it sees what is written at once. */
export class StandardOutput implements Output {
  async write(text: string): Promise<void> {
    if (!process.stdout.write(printableJson(text))) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }

  finish(): Promise<void> {
    return Promise.resolve();
  }

  abandon(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * A file that is there as a whole or not at all: written beside its place under another name, then
 * moved there, which replaces the old one in one step.
 */
export class AtomicFile implements Output {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: FileHandle;

  private constructor(path: string, temporary: string, file: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
    process.once('exit', this.#remove);
    // Without a handler, these signals end the process before the event `exit`.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  }

  /** @throws {Failure} when there is no room for it */
  static async create(name: string): Promise<AtomicFile> {
    // The target of a link is replaced, not the link.
    const path = await realpath(name).catch(() => name);
    const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    try {
      return new AtomicFile(path, temporary, await open(temporary, 'wx'));
    } catch (cause) {
      throw unwritable(name, cause);
    }
  }

  async write(text: string): Promise<void> {
    await this.#file.write(text).catch((cause: unknown) => {
      throw unwritable(this.#path, cause);
    });
  }

  async finish(): Promise<void> {
    try {
      await this.#file.sync();
      await this.#file.close();
      await rename(this.#temporary, this.#path);
    } catch (cause) {
      throw unwritable(this.#path, cause);
    } finally {
      this.#forget();
    }
  }

  async abandon(): Promise<void> {
    await this.#file.close();
    this.#remove();
    this.#forget();
  }

  readonly #remove = (): void => rmSync(this.#temporary, { force: true });

  #forget(): void {
    process.off('exit', this.#remove);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
  }
}

/** Ends the process with the exit code that shells give a signal: 128 and its number. */
function stop(signal: NodeJS.Signals): void {
  process.exit(signal === 'SIGINT' ? 130 : 143);
}

function unwritable(name: string, cause: unknown): Failure {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'son dossier n’existe pas',
    EACCES: 'accès refusé',
    EISDIR: 'c’est un dossier',
    ENOSPC: 'le disque est plein',
  };
  const code = errorCode(cause);
  const message = `Le fichier ${name} ne peut pas être écrit : ${reasons[code] ?? code}.`;
  return new Failure(message, undefined, { cause });
}
