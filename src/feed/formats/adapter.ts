import type { Feed } from '../../model/index.js';
import type { Issue } from '../read/issue.js';
import type { Steps } from '../steps.js';
import type { ParseMarkup } from '../types.js';

/**
 * A document of another format is first converted to a JSON Feed. An adapter knows one format and
 * nothing else; dates, addresses, markup and problems are judged by the reader of JSON Feed alone.
 */

/** A JSON Feed with the extensions of docs/feed.md. The reader checks its fields. */
export interface ExtendedJsonFeed {
  readonly title?: string;
  readonly home_page_url?: string;
  readonly language?: string;
  /** Absolute, or relative to the document's own address. */
  readonly next_url?: string;
  /** `ics_url`: the address of the same agenda as an iCalendar file. */
  readonly _calendar?: ExtendedItem;
  readonly items: readonly ExtendedItem[];
  /**
   * Problems that the reader cannot see: a line that cannot be parsed, a private item. A value that is
   * only odd is written into the feed as it is, and the reader notes it.
   */
  readonly problems?: readonly Issue[];
  /** Tells how the fields of the first items were read, of a document that is read by what its fields are called. */
  readonly fields?: Feed['fields'];
}

/** An item of JSON Feed with the extensions of docs/feed.md. */
export type ExtendedItem = Readonly<Record<string, unknown>>;

/** The document's address, headers and the owner's options, for an adapter. */
export interface AdapterContext {
  /** The document's own address: the base of relative addresses and of the next page's. */
  readonly url?: string;
  /** The preferred language of texts that come in several, such as `fr`. */
  readonly language: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The kind of item that the element shows: a hint where a document may be read as two kinds. */
  readonly kind: string;
  /** The site owner's field map, parsed: which field of the document is which of ours. */
  readonly map?: unknown;
  /** True when no sign of a format was found: a document without any item of the wanted kind then has no known format. */
  readonly isGuess?: boolean;
  /** A header of the answer; `undefined` without an answer, or where the server hides it. */
  readonly header: (name: string) => string | undefined;
  readonly parseMarkup: ParseMarkup;
}

/**
 * Converts a document to a JSON Feed, with a step for each item. A missing or odd value costs a field or an item, never
 * the feed.
 *
 * @param document parsed JSON, or the text of a document that is no JSON
 * @throws {FeedError} `format` when the document is not of the adapter's format at all
 */
export type Adapter = (document: unknown, context: AdapterContext) => Steps<ExtendedJsonFeed>;
