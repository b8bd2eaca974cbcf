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
const page = globalThis as { [slot]?: Map<string, Entry> };

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
  const entries = (page[slot] ??= new Map());
  let entry = entries.get(key);
  if (!entry || (fresh && entry.settled)) {
    entries.set(key, (entry = open(entries, key, start)));
  }
  return await waitFor(entry, signal);
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
  entry.answer.then((answer) => {
    entry.settled = true;
    if (answer.stale) forget();
    else setTimeout(forget, keep);
  }, forget);
  return entry;
}

function waitFor(entry: Entry, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    entry.waiting++;
    const leave = (): void => {
      if (--entry.waiting === 0 && !entry.settled) entry.abort.abort();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, { once: true });
    entry.answer
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', leave));
  });
}
