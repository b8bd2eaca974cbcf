/**
 * What can be wrong with a feed, in the words its owner reads. They are French
 * because the partners are; the codes are for programs and for docs/errors.md.
 */
export type FeedErrorCode =
  | 'address'
  | 'network'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'not-a-feed'
  | 'browser'
  | 'unexpected';

/** No feed could be had. The message is one sentence for the site owner, in French. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  constructor(
    readonly code: FeedErrorCode,
    message: string,
    readonly details: {
      /** The feed's address. */
      readonly url?: string;
      /** The HTTP status, with the code `http`. */
      readonly status?: number;
      /** How long the server asks us to wait, in milliseconds. */
      readonly retryAfter?: number;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause: details.cause });
  }
}

/** A value as it may be quoted in a sentence: short, and on one line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ').trim();
  return `« ${line.length > 60 ? `${line.slice(0, 59)}…` : line} »`;
}
