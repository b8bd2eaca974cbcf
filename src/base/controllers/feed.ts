import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { FeedError, isFeedError } from '../../feed/errors.js';
import { defaultMaxBytes, load, type LoadedFeed } from '../../feed/load/load.js';
import { addressesIn } from '../../feed/load/request.js';
import type { Entry } from '../../feed/read/entry.js';
import type { KindReader } from '../../feed/read/kinds/kind.js';
import { readValue } from '../../feed/read/read.js';
import type { Hints } from '../../feed/types.js';
import { pageUrl } from '../../html/safe-url.js';
import { bare } from '../../time/bare.js';
import type { FeedState } from '../../model/index.js';
import { diagnostics } from '../diagnostics.js';
import { shallowEqual } from '../dom.js';
import type { FeedAttributes } from '../feed-attributes.js';
import type { Refresher } from './refresh.js';

type Host = FeedAttributes & Pick<Hints, 'language'>;

/** Everything about a feed that the element's attributes do not say. */
export interface FeedOptions {
  /** Readers of the kinds of item that the host shows. */
  readers(): readonly KindReader[];
  /** The feed as a value or as text, if the page holds it: it is used instead of `src`. */
  data(): unknown;
  fieldMap(): unknown;
  /** All that `hasEnough` depends on: the feed is read again when it changes. */
  pageKey(): unknown;
  /** False asks for the next page of the feed. */
  hasEnough(entries: readonly Entry[]): boolean;
  /** Resolves when `hasEnough` can be called; `undefined` if it can be called at once. */
  queryReady(): Promise<unknown> | undefined;
  /** Resolves when all that is drawn with the items is loaded, so that nothing moves afterwards. */
  layoutReady(): Promise<unknown> | undefined;
  /** Called when a reading has ended, well or not. */
  changed(): void;
}

/** Outcome of a reading. When it failed, the feed is the one of an earlier reading of the same source. */
interface Reading extends Partial<LoadedFeed> {
  readonly source: readonly [src: string, data: unknown];
  readonly error?: FeedError;
}

type Args = readonly [
  src: string,
  data: unknown,
  timeZone: string,
  maxBytes: number,
  format: string,
  fieldMap: unknown,
  pageKey: unknown,
  language: string,
];

/** Delay before the visitor is told to wait, in milliseconds. */
const loadingDelay = 400;

/** Time that the page has to give a feed before its owner is warned, in milliseconds. */
const idleDelay = 10_000;

/**
 * Reads the host's feed in a Task, which runs when one of its arguments changes. The controller aborts
 * it when the host leaves the page, resumes it when the host returns, delays it until the host is near
 * the viewport, repeats it on refresh, and keeps the last good feed when a reading fails.
 */
export class FeedController implements ReactiveController {
  /** The visitor has waited long enough to be told. */
  isSlow = false;

  readonly #host: Host;
  readonly #options: FeedOptions;
  readonly #task: Task<Args, Reading>;
  /** Source of the last run; `undefined` if there was none to read. */
  #source?: Reading['source'];
  #skipsCache = false;
  #isInterrupted = false;
  #isNear = false;
  #timer?: ReturnType<typeof setTimeout>;
  #viewport?: Promise<unknown>;
  #refresher?: Promise<Refresher | undefined>;

  constructor(host: Host, options: FeedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this); // Before the task, whose own `hostUpdate` reads `autoRun`.
    this.#task = new Task(host, {
      autoRun: false,
      args: () => this.#args,
      task: (args, { signal }) => this.#read(args, signal),
      onComplete: () => this.#completed(),
    });
  }

  get #args(): Args {
    const { src, timeZone, format, language } = this.#host;
    const maxBytes = this.#host.maxBytes >= 0 ? this.#host.maxBytes : defaultMaxBytes;
    const { data, fieldMap, pageKey } = this.#options;
    return [src, data(), timeZone, maxBytes, format, fieldMap(), pageKey(), language.tag];
  }

  /** The last outcome, unless another source is being read now. */
  get reading(): Partial<Reading> {
    const { value } = this.#task;
    return value && this.#source && shallowEqual(value.source, this.#source) ? value : bare({});
  }

  /** Never `empty`: only the host knows what it shows of the feed. */
  get state(): Exclude<FeedState, 'empty'> {
    const { feed, error, stale } = this.reading;
    if (feed) return error || stale ? 'stale' : 'ready';
    if (this.#source && this.#task.status === TaskStatus.PENDING) return 'loading';
    return error ? 'error' : 'idle';
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** A host that only moves is connected again at once: its request goes on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#isInterrupted ||= this.#task.status === TaskStatus.PENDING;
      this.#task.abort();
      this.#endWait();
    });
  }

  hostUpdate(): void {
    const { isConnected, loading } = this.#host;
    const isEarly = loading === 'lazy' && !this.#isNear;
    if (isConnected && isEarly) this.#watchViewport();
    this.#task.autoRun = isConnected && !isEarly;
    if (this.#task.autoRun && this.#isInterrupted) void this.#task.run();
  }

  hostUpdated(): void {
    const { feed, error } = this.reading;
    if (!this.#host.refresh || !(feed || error)) return;
    this.#refresher ??= import('./refresh.js').then(
      ({ Refresher }) => new Refresher(this.#host, { read: () => void this.#task.run() }),
      () => (this.#refresher = undefined), // The next update tries again.
    );
  }

  /** Reads the feed again, past the browser's cache. Resolves when the reading has ended, well or not. */
  async reload(): Promise<void> {
    this.#isNear = this.#skipsCache = true;
    await this.#task.run();
  }

  async #read(args: Args, signal: AbortSignal): Promise<Reading | typeof initialState> {
    const [src, data] = args;
    this.#isInterrupted = false;
    this.#endWait();
    // An empty `src` is a mistake to report; without the attribute, the page may still set `feed`.
    if (!data && !src?.trim() && !this.#host.hasAttribute('src')) {
      // A source that was taken away was so on purpose.
      if (!this.#source) this.#timer = setTimeout(() => void this.#reportIdle(), idleDelay);
      this.#source = undefined;
      return initialState;
    }
    const source = (this.#source = [src, data] as const);
    try {
      this.#timer = setTimeout(() => {
        this.isSlow = true;
        this.#host.requestUpdate();
      }, loadingDelay);
      const loading = this.#load(args, signal);
      const [loaded] = await Promise.all([loading, this.#options.layoutReady()]);
      signal.throwIfAborted();
      const { stale, date = stale ? undefined : Date.now() } = bare(loaded);
      return bare({ ...loaded, date, source });
    } catch (cause) {
      // The task keeps its previous value. On a page that has replaced `AbortController` there is no signal.
      if ((signal as AbortSignal | undefined)?.aborted) return initialState;
      const error = isFeedError(cause) ? cause : new FeedError('unexpected', { cause });
      return bare({ ...this.reading, error, source });
    }
  }

  async #load(args: Args, signal: AbortSignal): Promise<LoadedFeed> {
    const [src, data, timeZone, maxBytes, format, fieldMap] = args;
    const { readers, hasEnough, queryReady } = this.#options;
    const fresh = this.#skipsCache;
    this.#skipsCache = false;
    const query = queryReady();
    if (query) await query; // Nothing else stands between a first update and the request.
    const hints = { format, fieldMap, language: this.#host.language };
    const options = { readers: readers(), timeZone, hints };
    // The page may change its own value later, so `readValue` reads every item now.
    if (data) return { feed: await readValue(data, pageUrl(), options) };
    return await load(addressesIn(src), { ...options, signal, maxBytes, fresh, hasEnough });
  }

  #completed(): void {
    this.#endWait();
    void this.#refresher?.then((refresher) => refresher?.done());
    this.#host.requestUpdate(); // Before the host is told, whose `updateComplete` then includes this reading.
    this.#options.changed();
  }

  #endWait(): void {
    clearTimeout(this.#timer);
    this.isSlow = false;
  }

  async #reportIdle(): Promise<void> {
    (await diagnostics())?.reportIdle(this.#host);
  }

  #watchViewport(): void {
    const near = (): void => {
      this.#isNear = true;
      this.#host.requestUpdate();
    };
    void (this.#viewport ??= import('./visibility.js').then(
      ({ Viewport }) => new Viewport(this.#host, near),
      near,
    ));
  }
}
