import { safeSrcset } from '../../../html/safe-url.js';
import type { Image, Item, ItemBase, Party } from '../../../model/index.js';
import type { Entry, ItemSource } from '../entry.js';
import {
  asList,
  child,
  noteIssue,
  get,
  isObject,
  number,
  text,
  url,
  use,
  type Fields,
} from '../fields.js';
import type { Steps } from '../../steps.js';
import type { FeedAbout } from '../raw-feed.js';

/** Settings that an item's reader gets besides the fields. */
export interface ItemContext {
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The base of the item's relative addresses. */
  readonly base?: string;
}

/**
 * The reader of one kind of item of a JSON Feed. An element hands in the
 * one it shows: the rest of a feed is then not even looked at.
 */
export interface KindReader<T extends Item = Item, E extends Entry<T> = Entry<T>> {
  readonly kind: T['kind'];
  /** Facts about the feed itself that only this kind uses. */
  about?(feed: Fields): Partial<FeedAbout>;
  /** A promise that the entered entries wait for; they are complete when it resolves. */
  readonly ready?: Promise<void> | undefined;
  /**
   * Reads what decides whether an item can be shown, and where among the others.
   *
   * @param extension fields of the item's extension, or of the item itself when its kind has none
   * @returns `undefined` when the item cannot be used, which is noted in the fields' problems
   */
  enter(source: ItemSource, extension: Fields, context: ItemContext): E | undefined;
  /**
   * Looks at all entries of a document together: what points to one another in a circle is noted, and mended.
   *
   * @param isWhole false when the feed goes on in another document
   */
  relate?(entries: readonly E[], isWhole: boolean): void;
  /**
   * Does what an element would have to do in one task before it can draw: once `ready` has resolved. What is left out
   * here is done when it is asked for.
   */
  prepare?(entries: readonly E[]): Steps<void>;
  /** Reads all of an item that `enter` let in. */
  read(extension: Fields, common: ItemBase, context: ItemContext, entry: E): T;
}

/**
 * Names, or objects with a `name`, one or several.
 *
 * @param readLogo where their logos are wanted
 */
export function readParties(
  fields: Fields,
  key: string,
  base?: string,
  readLogo?: (party: Fields, base?: string) => Image | undefined,
): Party[] {
  return asList(get(fields, key)).flatMap((value) => {
    const object = isObject(value) ? child(fields, key, value) : undefined;
    const name = object ? text(object, 'name') : typeof value === 'string' ? value.trim() : '';
    if (!name) noteIssue(fields, key, 'name', value);
    if (!name) return [];
    const logo = object && readLogo?.(object, base);
    return { name, url: object && url(object, 'url', 'link', base), ...(logo && { logo }) };
  });
}

/** An address with what is known about the picture. */
export function describeImage(src: string, about: Fields | undefined, base?: string): Image {
  return {
    src,
    alt: (about && text(about, 'alt')) ?? '',
    width: about && number(about, 'width', 1),
    height: about && number(about, 'height', 1),
    credit: about && text(about, 'credit'),
    srcset: about && use(about, 'srcset', 'url', (value) => safeSrcset(value, base)),
  };
}

/** schema.org's terms come bare or as an address: `https://schema.org/EventCancelled`. */
export function term(value: unknown): string {
  return typeof value === 'string' ? value.slice(value.lastIndexOf('/') + 1) : '';
}

/** A field whose value is one of a few terms. */
export function readTerm<T>(
  fields: Fields,
  key: string,
  terms: Readonly<Record<string, T>>,
): T | undefined {
  const value = get(fields, key);
  if (value === undefined) return;
  const name = term(value);
  return Object.hasOwn(terms, name) ? terms[name] : noteIssue(fields, key, 'term', value);
}
