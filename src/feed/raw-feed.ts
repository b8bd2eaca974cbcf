import type { Feed, Item, Problem } from '../model/index.js';
import type { Entry } from './entry.js';
import type { RawProblem } from './fields.js';

/** What a feed says of itself. */
export type FeedAbout = Pick<Feed, 'title' | 'homePageUrl' | 'language' | 'nextUrl'>;

/** A feed whose items are read when they are asked for, and whose problems are not yet in words. */
export interface RawFeed extends FeedAbout {
  readonly about: FeedAbout;
  readonly entries: readonly Entry[];
  /** All items; reads those that have not been read. */
  readonly items: readonly Item[];
  /** All problems; reads every item for that. */
  readonly problems: readonly RawProblem[];
  /** What has been found so far. */
  noted(): readonly RawProblem[];
}

export function feedOf(
  about: FeedAbout,
  entries: readonly Entry[],
  noted: () => readonly RawProblem[],
): RawFeed {
  return {
    ...about,
    about,
    entries,
    noted,
    get items() {
      return entries.map((entry) => entry.read());
    },
    get problems() {
      return this.items && noted();
    },
  };
}

/** Items that are looked through for problems though nobody has asked for them. */
const mostLookedThrough = 1000;
/** Those that are read at once: a part of a frame on an old phone. */
const batch = 50;

/**
 * Reads items to find what is wrong with them, a few at a time so that the page stays quick. What
 * is wrong in a feed is wrong in many of its items: the first thousand tell.
 */
export async function lookThrough(entries: readonly Entry[]): Promise<void> {
  for (let from = 0; from < Math.min(entries.length, mostLookedThrough); from += batch) {
    const some = entries.slice(from, from + batch);
    if (some.length < entries.length) await idle();
    for (const entry of some) entry.read();
  }
}

function idle(): Promise<unknown> {
  // Safari has no idle callbacks.
  const wait = globalThis.requestIdleCallback ?? setTimeout;
  return new Promise((resolve) => wait(resolve, { timeout: 200 }));
}

/** A feed as the page is told of it. */
export function publicFeed(feed: RawFeed, problems: readonly Problem[]): Feed {
  return {
    ...feed.about,
    problems,
    get items() {
      return feed.items;
    },
  };
}
