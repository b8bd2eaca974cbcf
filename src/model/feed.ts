import type { Item } from './item.js';

/**
 * State of a feed in an element.
 *
 * - `idle`: no feed was given, or it is not loaded yet (`loading="lazy"`)
 * - `loading`: the first answer is awaited
 * - `ready`: the feed was read
 * - `empty`: the feed was read, and has nothing to show
 * - `stale`: the feed cannot be read now; an older copy is shown
 * - `error`: the feed cannot be read, and there is no older copy
 */
export type FeedState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** Something in a feed that could not be used, told to the site owner. */
export interface Problem {
  /** Path into the document: `items[3]._event.endDate`. */
  readonly path: string;
  /** The fault and its consequence, in one sentence. */
  readonly reason: string;
  /** The feed's address, when it came from one. */
  readonly url?: string;
}

/** A field of a feed of nobody's format, as its items were read. */
export interface FeedField {
  /** Its path within an item, without signs for lists: `lieu.nom`. */
  readonly path: string;
  /** The fields of a field map for which it is read: `place`; none where it is not read. */
  readonly targets: readonly string[];
  /** The first value that it has. */
  readonly example: string;
}

export interface Feed {
  readonly title?: string;
  readonly homePageUrl?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly items: readonly Item[];
  /** The next page, absolute. */
  readonly nextUrl?: string;
  /** The same agenda as an iCalendar file, absolute. */
  readonly icsUrl?: string;
  readonly problems: readonly Problem[];
  /** Tells how the fields of the first items were read; only of a feed that is read by what its fields are called. */
  readonly fields?: () => Promise<readonly FeedField[]>;
}
