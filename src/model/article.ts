import type { Party } from './common.js';
import type { ItemBase } from './item-base.js';

/** A file that goes with an item. */
export interface Attachment {
  /** Absolute, `http(s):`. */
  readonly url: string;
  /** Media type, such as `application/pdf`. */
  readonly type?: string;
  readonly title?: string;
  /** Bytes. */
  readonly size?: number;
  /** Seconds that a recording lasts. */
  readonly duration?: number;
}

/** The licence of a text: its name, its address, or both. */
export interface License {
  readonly name?: string;
  readonly url?: string;
}

export interface Article extends ItemBase {
  readonly kind: 'article';
  /** Absent when there is none. */
  readonly attachments?: readonly Attachment[];
  /** Address of the first publication, or of the source of the text: schema.org `isBasedOn`. */
  readonly sources?: readonly Party[];
  readonly license?: License;
}
