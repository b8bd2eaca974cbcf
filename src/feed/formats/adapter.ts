import type { RawProblem } from '../read/fields.js';

/**
 * What partners publish that is no house feed is first written as one: an adapter knows the other
 * format and nothing else, and dates, addresses, markup and problems are read by `json-feed` alone.
 */

/** A feed as docs/feed.md describes it. Its fields are looked at by the reader, not here. */
export interface HouseFeed {
  readonly title?: string;
  readonly home_page_url?: string;
  readonly language?: string;
  /** Absolute, or relative to the document's own address. */
  readonly next_url?: string;
  /** `ics_url`: the address of the same agenda as an iCalendar file. */
  readonly _calendar?: HouseItem;
  readonly items: readonly HouseItem[];
  /**
   * What is lost before the reader could see it: a line that is none, an item that is private. A value that
   * is only odd is written into the feed as it is, and noted by the reader.
   */
  readonly problems?: readonly RawProblem[];
}

/** An item as docs/feed.md describes it. */
export type HouseItem = Readonly<Record<string, unknown>>;

/** Markup as a document: `DOMParser` in a browser, a DOM of its own on the command line. */
export type ParseMarkup = (text: string, type: 'text/xml' | 'text/html') => Document;

/** What an adapter is told besides the document. */
export interface AdapterContext {
  /** The document's own address: the last resort for what is relative, and where next pages start. */
  readonly url?: string;
  /** The language that is wanted first where a text has several, such as `fr`. */
  readonly language: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The kind that the element shows: a hint where one document may be read as two. */
  readonly kind: string;
  /** The site owner's field map, parsed JSON: which field of the document is which of ours. */
  readonly map?: unknown;
  /** A header of the answer, if there was one and the server lets us see it. */
  readonly header: (name: string) => string | undefined;
  readonly parseMarkup: ParseMarkup;
}

/**
 * Writes a document as a house feed. Whatever is missing or odd costs a field or an item, never
 * the feed.
 *
 * @param document parsed JSON, or the text itself where it is none
 * @throws {FeedError} when it is no document of the format at all
 */
export type Adapter = (document: unknown, context: AdapterContext) => HouseFeed;
