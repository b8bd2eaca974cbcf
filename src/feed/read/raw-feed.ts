import type { Feed, Item, Problem } from '../../model/index.js';
import type { Entry } from './entry.js';
import type { Issue } from './issue.js';

/** The facts about a feed itself. */
export type FeedAbout = Pick<Feed, 'title' | 'homePageUrl' | 'language' | 'nextUrl' | 'icsUrl'>;

/** A feed whose items are read when they are asked for, and whose problems are codes. */
export interface RawFeed extends FeedAbout {
  readonly about: FeedAbout;
  readonly entries: readonly Entry[];
  /** All items; reads those that have not been read. */
  readonly items: readonly Item[];
  /** All problems; reads every item to find them. */
  readonly problems: readonly Issue[];
  /** The kind of each item that is of another kind than those asked for. */
  readonly others: readonly string[];
  /** The problems found so far. */
  noted(): readonly Issue[];
  readonly fields?: Feed['fields'];
}

export function feedOf(
  about: FeedAbout,
  entries: readonly Entry[],
  others: readonly string[],
  noted: () => readonly Issue[],
  fields?: Feed['fields'],
): RawFeed {
  const readItems = (): readonly Item[] => entries.map((entry) => entry.read());
  return {
    ...about,
    about,
    entries,
    others,
    noted,
    fields,
    get items() {
      return readItems();
    },
    get problems() {
      readItems();
      return noted();
    },
  };
}

/** Number of items checked at once: a part of a frame on an old phone. */
const batchSize = 50;

/**
 * Notes what is wrong with the items that nobody has read yet. A long feed is checked while the page
 * is idle, by code that is fetched then.
 *
 * @param isWanted false stops the check
 */
export async function checkEntries(
  entries: readonly Entry[],
  isWanted: () => boolean,
): Promise<void> {
  if (entries.length > batchSize) {
    const { checkWhenIdle } = await import('./check-when-idle.js');
    await checkWhenIdle(entries, batchSize, isWanted);
  } else if (isWanted()) {
    for (const entry of entries) entry.check();
  }
}

/** A feed as the page gets it in `feed-load`: its items are read when the page asks for them. */
export function publicFeed(feed: RawFeed, problems: readonly Problem[]): Feed {
  return {
    ...feed.about,
    problems,
    fields: feed.fields,
    get items() {
      return feed.items;
    },
  };
}
