import type { LoadedDocument } from '../types.js';
import { answerLifetime } from './fetch.js';

interface Shared {
  readonly document: Promise<LoadedDocument>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
  /** When the answer had come. */
  came?: Date;
}

/** The key of the cache that all our scripts on the page share; its digit is the version of the shape. */
const slot = Symbol.for('metropole-widgets.documents.2');

interface Page {
  [slot]?: Map<string, Shared>;
}

/**
 * One request for all who ask for one thing at about the same time. Whoever
 * loses interest leaves; when nobody is left, the request is aborted. Failures
 * and old copies are forgotten at once.
 *
 * @param key what is asked for
 * @param start asks for it; called when nobody has yet
 * @param signal aborts this caller's wait
 * @param fresh do not take a document that has already come
 */
export async function share(
  key: string,
  start: (signal: AbortSignal) => Promise<LoadedDocument>,
  signal: AbortSignal,
  fresh = false,
): Promise<LoadedDocument> {
  signal.throwIfAborted();
  const documents = ((globalThis as Page)[slot] ??= new Map<string, Shared>());
  const kept = documents.get(key);
  const shared = kept && isOfUse(kept, fresh) ? kept : open(documents, key, start);
  shared.waiting++;
  return await new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (!--shared.waiting && !shared.settled) shared.abort.abort();
      reject(signal.reason as Error);
    });
    shared.document.then(resolve, reject);
  });
}

/** The clock is asked too: the timer that forgets an answer stands still while the browser keeps a page that was left. */
function isOfUse({ settled, came }: Shared, fresh: boolean): boolean {
  return !settled || (!fresh && Number(new Date()) - Number(came) < answerLifetime);
}

function open(
  documents: Map<string, Shared>,
  key: string,
  start: (signal: AbortSignal) => Promise<LoadedDocument>,
): Shared {
  const abort = new AbortController();
  const shared: Shared = { document: start(abort.signal), abort, waiting: 0, settled: false };
  documents.set(key, shared);
  const forget = (): void => {
    if (documents.get(key) === shared) documents.delete(key);
  };
  abort.signal.addEventListener('abort', forget);
  shared.document.then(({ stale }) => {
    shared.settled = true;
    shared.came = new Date();
    setTimeout(forget, stale ? 0 : answerLifetime);
  }, forget);
  return shared;
}
