import { initialState, Task } from '@lit/task';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FeedError } from '../feed/errors.js';
import { load, type LoadedFeed } from '../feed/load.js';
import { readDocument, readText } from '../feed/read.js';
import type { EpochMs, Feed, Item } from '../model/index.js';
import { temporalReady } from '../time/temporal.js';

/**
 * - `idle`: nothing to show was asked for, or not yet (lazy)
 * - `loading`: the first answer is awaited
 * - `ready`: the feed was read
 * - `empty`: it was read, and there is nothing in it to show
 * - `stale`: the feed cannot be read now; what is shown is older
 * - `error`: it cannot be read, and there is nothing older to show
 */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** Where the data come from: the first of these that is there. */
export interface FeedSource {
  /** A house feed as a value. */
  readonly data?: unknown;
  /** A house feed as JSON text. */
  readonly text?: string;
  readonly addresses: readonly string[];
}

export interface FeedHost extends ReactiveControllerHost, Element {
  readonly source: FeedSource;
  readonly timeZone: string;
  readonly maxBytes: number;
  readonly limit: number;
  /** `lazy` waits until the element is near the viewport. */
  readonly loading: 'eager' | 'lazy';
  /** Seconds between two readings; 0 for one reading only. */
  readonly refresh: number;
  /** True when no more items are wanted. */
  isEnough(items: readonly Item[]): boolean;
  /** Called when the feed was read, or could not be. */
  feedChanged(change: 'load' | 'error'): void;
}

/** Before this long, in milliseconds, a wait is not worth a word. */
const loadingDelay = 400;
/** A feed is not asked for more often than this, in seconds. */
const shortestRefresh = 30;

/**
 * Loads the host's feed and keeps its state. On top of `@lit/task`: it waits
 * for the viewport, aborts when the host leaves the page and resumes when it
 * comes back, refreshes while the page is visible, and keeps what was shown
 * when a later reading fails.
 */
export class FeedController implements ReactiveController {
  /** Never `empty`: what is shown of a feed is the host's to say. */
  state: Exclude<FeedState, 'empty'> = 'idle';
  feed?: Feed;
  error?: FeedError;
  /** When the data shown were made or, not knowing that, read. */
  date?: EpochMs;
  /** True once a wait has lasted long enough to be shown. */
  slow = false;

  readonly #host: FeedHost;
  readonly #task: Task<readonly unknown[], LoadedFeed>;
  #near = false;
  #aborted = false;
  #fresh = false;
  #observer?: IntersectionObserver;
  #slowTimer?: ReturnType<typeof setTimeout>;
  #refreshTimer?: ReturnType<typeof setTimeout>;
  #lastRead = 0;
  #source: readonly unknown[] = [];

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      task: (_, { signal }) => this.#load(signal),
      args: () => {
        const { timeZone, maxBytes, limit } = host;
        return [...sourceParts(host.source), timeZone, maxBytes, limit, this.#wanted];
      },
      onComplete: (loaded) => this.#show(loaded),
      onError: (error) => this.#fail(error),
    });
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#scheduleRefresh);
    if (this.#aborted) {
      this.#aborted = false;
      void this.#task.run();
    }
    this.#watchViewport();
    this.#scheduleRefresh();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#scheduleRefresh);
    this.#observer?.disconnect();
    this.#observer = undefined;
    clearTimeout(this.#slowTimer);
    clearTimeout(this.#refreshTimer);
    this.#aborted ||= this.#pending;
    this.#task.abort();
  }

  hostUpdate(): void {
    this.#watchViewport();
  }

  /** Asks for the feed again, past the browser's cache. Resolves when it is shown, or has failed. */
  async reload(): Promise<void> {
    this.#fresh = true;
    this.#near = true;
    await this.#task.run();
  }

  /** False as long as a lazy element is far from the viewport. */
  get #wanted(): boolean {
    return this.#host.loading !== 'lazy' || this.#near;
  }

  get #pending(): boolean {
    return this.#slowTimer !== undefined;
  }

  async #load(signal: AbortSignal): Promise<LoadedFeed> {
    const { source, timeZone, maxBytes } = this.#host;
    const { data, text, addresses } = source;
    this.#forgetOther(source);
    const hasSource = data != null || text !== undefined || addresses.length > 0;
    if (!hasSource || !this.#wanted) {
      this.#settle('idle');
      return initialState as never;
    }
    const fresh = this.#fresh;
    this.#fresh = false;
    this.#begin();
    if (data != null || text !== undefined) {
      await temporalReady();
      const context = { timeZone, url: document.baseURI };
      return {
        feed: data != null ? readDocument(data, context) : readText(text!, context),
        stale: false,
      };
    }
    return await load(addresses, {
      signal,
      timeZone,
      maxBytes,
      fresh,
      enough: (items) => this.#host.isEnough(items),
    });
  }

  /** What came from another source is not "the last good data" of this one. */
  #forgetOther(source: FeedSource): void {
    const parts = sourceParts(source);
    if (parts.some((part, index) => part !== this.#source[index])) {
      this.feed = this.error = this.date = undefined;
    }
    this.#source = parts;
  }

  #begin(): void {
    if (!this.feed) this.state = 'loading';
    clearTimeout(this.#slowTimer);
    this.#slowTimer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, loadingDelay);
  }

  #settle(state: FeedController['state']): void {
    clearTimeout(this.#slowTimer);
    this.#slowTimer = undefined;
    this.slow = false;
    this.state = state;
  }

  #show({ feed, stale, date }: LoadedFeed): void {
    this.feed = feed;
    this.error = undefined;
    this.date = date ?? (stale ? undefined : Date.now());
    this.#settle(stale ? 'stale' : 'ready');
    this.#afterReading('load');
  }

  #fail(error: unknown): void {
    // The host has left; what it was waiting for is asked for again when it comes back.
    if (this.#aborted) return;
    this.error =
      error instanceof FeedError
        ? error
        : new FeedError('unexpected', `Erreur inattendue : ${String(error)}`, { cause: error });
    this.#settle(this.feed ? 'stale' : 'error');
    this.#afterReading('error');
  }

  #afterReading(change: 'load' | 'error'): void {
    this.#lastRead = Date.now();
    this.#scheduleRefresh();
    this.#host.feedChanged(change);
  }

  #watchViewport(): void {
    if (this.#wanted || this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        this.#near = true;
        this.#host.requestUpdate();
      },
      { rootMargin: '200px' },
    );
    this.#observer.observe(this.#host);
  }

  /** One timer while the page is visible, none while it is hidden; a refresh that was missed is caught up. */
  readonly #scheduleRefresh = (): void => {
    clearTimeout(this.#refreshTimer);
    const { refresh, source } = this.#host;
    if (!(refresh > 0) || document.hidden || !this.#lastRead || !source.addresses.length) return;
    const due = this.#lastRead + Math.max(refresh, shortestRefresh) * 1000 - Date.now();
    this.#refreshTimer = setTimeout(() => void this.#task.run(), Math.max(0, due));
  };
}

function sourceParts({ data, text, addresses }: FeedSource): readonly unknown[] {
  return [data, text, addresses.join(' ')];
}
