import type { Item } from './item.js';

/** Something in a feed that could not be used, told to the site owner. */
export interface Problem {
  /** Where, as a path into the document: `items[3]._event.endDate`. */
  readonly path: string;
  /** What is wrong and what was done about it, in one sentence. */
  readonly reason: string;
  /** The feed's address, when it came from one. */
  readonly url?: string;
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
}
