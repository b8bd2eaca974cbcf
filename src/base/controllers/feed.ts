import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Entry } from '../../feed/read/entry.js';
import { FeedError, isFeedError } from '../../feed/errors.js';
import type { KindReader } from '../../feed/read/kinds/kind.js';
import { load, type LoadedFeed } from '../../feed/load/load.js';
import type { RawFeed } from '../../feed/read/raw-feed.js';
import { parseJson } from '../../feed/read/fields.js';
import { readSource } from '../../feed/read/read.js';
import type { Hints } from '../../feed/types.js';
import type { EpochMs } from '../../model/index.js';
import { temporalReady } from '../../time/temporal.js';
import { owner } from '../diagnostics.js';
import type { Refresher } from './refresh.js';
import { isUnchanged } from '../unchanged.js';

/**
 * - `idle`: nothing to show was asked for, or not yet (lazy)
 * - `loading`: the first answer is awaited
 * - `ready`: the feed was read
 * - `empty`: it was read, and there is nothing in it to show
 * - `stale`: the feed cannot be read now; what is shown is older
 * - `error`: it cannot be read, and there is nothing older to show
 */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

export interface FeedHost extends ReactiveControllerHost, Element, Hints {
  /** Addresses of feeds, separated by white space. */
  readonly src: string;
  /** A feed as a value or as text; goes before the addresses. */
  readonly data: unknown;
  readonly reader: KindReader;
  readonly timeZone: string;
  readonly maxBytes: number;
  /** What it depends on whether items are enough: another value is a reason to read again. */
  readonly wants: unknown;
  /** `lazy` waits until the element is near the viewport. */
  readonly loading: 'eager' | 'lazy';
  /** Seconds between two readings; 0 for one reading only. */
  readonly refresh: number;
  /** Resolves when the host can tell which items it wants; `undefined` when it can. */
  prepare(): Promise<void> | undefined;
  /** Resolves when the host has all that its page wants it to draw: what comes later would push the rest away. */
  furnished(): Promise<unknown> | undefined;
  /** True when no more items are wanted. */
  isEnough(entries: readonly Entry[]): boolean;
  /** Called when the feed was read, or could not be. */
  feedChanged(): void;
}

/** Before this long, in milliseconds, a wait is not worth a word. */
const loadingDelay = 400;

/** As long, in milliseconds, a page may take to give a feed before its owner is told that there is none. */
const idleDelay = 10_000;

/**
 * Loads the host's feed and keeps its state: waits for the viewport, reads
 * again when the host asks for something else, aborts when the host leaves the
 * page and resumes when it comes back, and keeps what was shown when a later
 * reading fails.
 */
export class FeedController implements ReactiveController {
  /** Never `empty`: what is shown of a feed is the host's to say. */
  state: Exclude<FeedState, 'empty'> = 'idle';
  feed?: RawFeed;
  error?: FeedError;
  /** When the data shown were made or, not knowing that, read. */
  date?: EpochMs;
  /** True once a wait has lasted long enough to be shown. */
  slow = false;

  readonly #host: FeedHost;
  /** What the last reading was for. */
  #asked: unknown[] = [];
  /** The reading under way. */
  #reading?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;
  #near = false;
  #viewport?: Promise<unknown>;
  #refresher?: Promise<Refresher | undefined>;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#reading) this.#asked.length = 2; // To be asked again when the host comes back; what is shown stays.
    this.#stop();
  }

  hostUpdate(): void {
    const { isConnected, loading } = this.#host;
    if (!isConnected) return;
    if (loading === 'lazy' && !this.#near) this.#watchViewport();
    else if (this.#isNew()) void this.#read();
  }

  hostUpdated(): void {
    if (!this.#host.refresh || !(this.feed || this.error)) return;
    this.#refresher ??= import('../when.js').then(
      ({ Refresher }) => new Refresher(this.#host, () => void this.#read()),
      () => (this.#refresher = undefined), // The next update tries again.
    );
  }

  /** Asks for the feed again, past the browser's cache. Resolves when it was read, or has failed. */
  async reload(): Promise<void> {
    this.#near = true;
    this.#isNew();
    await this.#read(true);
  }

  /** True when the host asks for something else than before. */
  #isNew(): boolean {
    const { src, data, timeZone, maxBytes, wants, format, fieldMap } = this.#host;
    const asked = [src, data, timeZone, maxBytes, wants, format, fieldMap];
    if (isUnchanged(asked, this.#asked)) return false;
    // What came from another source is not "the last good data" of this one.
    if (!isUnchanged([src, data], this.#asked)) {
      this.feed = this.error = this.date = undefined;
    }
    this.#asked = asked;
    return true;
  }

  async #read(fresh = false): Promise<void> {
    this.#stop();
    const { data, src } = this.#host;
    // An empty `src` is a mistake to tell; none at all may just be waiting for `feed`.
    if (!data && !src?.trim() && !this.#host.hasAttribute('src')) {
      // One that had a feed was emptied on purpose.
      if (this.state === 'idle') {
        const tell = (): void => void owner().then((told) => told?.reportIdle(this.#host));
        this.#timer = setTimeout(tell, idleDelay);
      }
      this.state = 'idle';
      return;
    }
    const reading = (this.#reading = new AbortController());
    if (!this.feed) this.state = 'loading';
    this.#timer = setTimeout(() => {
      this.slow = true;
      this.#host.requestUpdate();
    }, loadingDelay);
    try {
      const loading = this.#load(reading.signal, fresh);
      const [{ feed, stale, date }] = await Promise.all([loading, this.#host.furnished()]);
      if (reading !== this.#reading) return;
      this.feed = feed;
      this.error = undefined;
      this.state = stale ? 'stale' : 'ready';
      this.date = date ?? (stale ? undefined : Date.now());
    } catch (cause) {
      if (reading !== this.#reading) return;
      this.error = isFeedError(cause) ? cause : new FeedError('unexpected', { cause });
      this.state = this.feed ? 'stale' : 'error';
    }
    this.#stop();
    void this.#refresher?.then((refresher) => refresher?.done());
    this.#host.requestUpdate();
    this.#host.feedChanged();
  }

  async #load(signal: AbortSignal, fresh: boolean): Promise<LoadedFeed> {
    const host = this.#host;
    const { data, src, timeZone, maxBytes } = host;
    const preparing = host.prepare();
    if (preparing) await preparing; // Nothing else stands between a first update and the request.
    const options = {
      readers: [host.reader],
      signal,
      timeZone,
      maxBytes,
      fresh,
      enough: (entries: readonly Entry[]): boolean => host.isEnough(entries),
      hints: host,
    };
    if (!data) return await load(src.trim().split(/\s+/), options);
    await temporalReady();
    const json = typeof data === 'string' ? parseJson(data) : data;
    const source = { url: document.baseURI, json, text: data as string };
    const { feed } = await readSource(source, options);
    // Read in full at once: what is the page's own may be changed by the page.
    return feed.problems && { feed };
  }

  /** Ends the reading under way, if there is one. */
  #stop(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    clearTimeout(this.#timer);
    this.slow = false;
  }

  #watchViewport(): void {
    const near = (): void => {
      this.#near = true;
      this.#host.requestUpdate();
    };
    void (this.#viewport ??= import('../when.js').then(
      ({ Viewport }) => new Viewport(this.#host, near),
      near,
    ));
  }
}
