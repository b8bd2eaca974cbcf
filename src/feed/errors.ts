import type { Feed } from '../model/index.js';
import type { Issue } from './read/issue.js';
import { bare } from '../time/bare.js';

/** Faults of a feed as a whole. `feed/read/explain` has a sentence for each. */
export type FeedErrorCode =
  | 'address'
  | 'network'
  | 'fetch'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'answer'
  | 'format'
  | 'map'
  | 'drawing'
  | 'unexpected';

export interface FeedErrorDetails {
  /** The feed's address. */
  readonly url?: string;
  /** `network`: the content security policy of the page does not let it ask for the address. */
  readonly isRefused?: boolean;
  /** `http`: the status. */
  readonly status?: number;
  /** `http`: the header of that name, if the server lets us see it. */
  readonly retryAfter?: string | null;
  /** `too-large`: the limit, in bytes. */
  readonly maxBytes?: number;
  /**
   * The content found instead. `format`: the document or, if it is no JSON, its text; `answer`: the
   * server's words; `http`: the body of the answer; `map`: the value that is no field map.
   */
  readonly found?: unknown;
  /** `format`: the format that the owner named. */
  readonly format?: string;
  /** `format`: where a field map says that the list of items is, and it is not. */
  readonly path?: string;
  /** `format`: the names of a table's columns, when none is that of a title. */
  readonly columns?: readonly string[];
  /** `format`: the field that the items in `found` lack, where they have what else is needed. */
  readonly lack?: 'title' | 'name' | 'date';
  /** `format`: the date that is not all there, where they lack their dates. */
  readonly halfDate?: Issue;
  /** `format`: tells how the fields of a list were read, which are not enough. */
  readonly fields?: Feed['fields'];
  readonly cause?: unknown;
}

/**
 * No feed could be had. Thrown with its code as the message; whoever hands it
 * to a person lets `feed/read/explain` turn that into a sentence first.
 */
export class FeedError extends Error {
  declare readonly name: 'FeedError';

  static {
    // An assignment throws on a page that has frozen the prototype of errors.
    Object.defineProperty(this.prototype, 'name', bare({ value: 'FeedError' }));
  }

  constructor(
    readonly code: FeedErrorCode,
    readonly details: FeedErrorDetails = {},
  ) {
    super(code, details);
  }
}

/** By its name: a page may have two of our scripts, and so two classes of that name. */
export function isFeedError(error: unknown): error is FeedError {
  return (error as FeedError | undefined)?.name === 'FeedError';
}

/**
 * True for an address that a browser does not ask for from a secure page (https://www.w3.org/TR/mixed-content/). The
 * visitor's own machine may be asked.
 *
 * @param protocol the page's, such as `https:`
 */
export function isMixed(url: string | undefined, protocol: string | undefined): boolean {
  return protocol === 'https:' && /^http:\/\/(?!localhost\b|127\.|\[::1\])/i.test(url ?? '');
}
