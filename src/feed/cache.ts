import type { Answer } from './request.js';

interface Entry {
  readonly answer: Promise<Answer>;
  readonly abort: AbortController;
  waiting: number;
  settled: boolean;
}

/**
 * How long an answer stays at hand, in milliseconds. The widgets of a page start within seconds
 * of one another; whoever comes later goes through the HTTP cache, which is the cache.
 */
const keep = 10_000;

/** One for all our scripts on the page, of whatever bundle; the digit is the shape of an entry. */
const slot = Symbol.for('metropole-widgets.answers.1');
const page = globalThis as unknown as Record<symbol, Map<string, Entry> | undefined>;

/**
 * One request for all who ask for one thing at about the same time. Whoever
 * loses interest leaves; when nobody is left, the request is aborted. Failures
 * and old copies are forgotten at once.
 *
 * @param key what is asked for
 * @param start asks for it; called when nobody has yet
 * @param signal aborts this caller's wait
 * @param fresh do not take an answer that has already come
 */
export async function share(
  key: string,
  start: (signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
  fresh = false,
): Promise<Answer> {
  signal.throwIfAborted();
  const entries = (page[slot] ??= new Map<string, Entry>());
  let known = entries.get(key);
  if (!known || (fresh && known.settled)) entries.set(key, (known = open(entries, key, start)));
  const entry = known;
  entry.waiting++;
  return await new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (!--entry.waiting && !entry.settled) entry.abort.abort();
      reject(signal.reason as Error);
    });
    entry.answer.then(resolve, reject);
  });
}

function open(
  entries: Map<string, Entry>,
  key: string,
  start: (signal: AbortSignal) => Promise<Answer>,
): Entry {
  const abort = new AbortController();
  const entry: Entry = { answer: start(abort.signal), abort, waiting: 0, settled: false };
  const forget = (): void => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  abort.signal.addEventListener('abort', forget);
  entry.answer.then(({ stale }) => {
    entry.settled = true;
    setTimeout(forget, stale ? 0 : keep);
  }, forget);
  return entry;
}
