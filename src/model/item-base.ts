import type { DateOrInstant, Image, Party } from './common.js';

/** The items that another item may point to, in `_links`. */
export const linkKinds = [
  'articles',
  'events',
  'labels',
  'organizations',
  'initiatives',
  'actions',
  'indicators',
  'themes',
] as const;

export type Links = Readonly<Partial<Record<(typeof linkKinds)[number], readonly string[]>>>;

/** The fields of every kind of item. Absent fields were absent from the feed, or unusable. */
export interface ItemBase {
  /** Unique in its feed; two items of merged feeds with one id are the same item. */
  readonly id: string;
  /** Plain text, never markup. A news item may have none. */
  readonly title?: string;
  /** Address of the item's own page; absolute, `http(s):`, `mailto:` or `tel:`. */
  readonly url?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly contentText?: string;
  /** Untrusted markup: to be shown through `html/sanitize` only. */
  readonly contentHtml?: string;
  /** The base of the relative addresses in `contentHtml`, where that is not `url`; absolute. */
  readonly contentBase?: string;
  readonly image?: Image;
  readonly published?: DateOrInstant;
  readonly modified?: DateOrInstant;
  readonly authors: readonly Party[];
  readonly tags: readonly string[];
  /** BCP 47; given when the item names one of its own or the feed does. */
  readonly language?: string;
  /** Ids of related items, by what they are. */
  readonly links: Links;
}
