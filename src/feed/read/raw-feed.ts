import type { Feed, Item, Problem } from '../../model/index.js';
import type { Entry } from './entry.js';
import type { RawProblem } from './fields.js';

/** What a feed says of itself. */
export type FeedAbout = Pick<Feed, 'title' | 'homePageUrl' | 'language' | 'nextUrl' | 'icsUrl'>;

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

/** Items that are looked at without a pause: a part of a frame on an old phone. */
export const batch = 50;

/**
 * Looks for what is wrong with items that nobody has asked for. When they are many, what waits for the
 * page to have nothing else to do is fetched for that.
 *
 * @param goesOn false when nobody wants to know any more
 */
export async function lookThrough(entries: readonly Entry[], goesOn: () => boolean): Promise<void> {
  if (entries.length > batch)
    await (await import('./look-through.js')).lookThrough(entries, goesOn);
  else if (goesOn()) for (const entry of entries) entry.check();
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
