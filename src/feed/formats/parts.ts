import { safeSrcset } from '../../html/safe-url.js';
import type { Image, Party } from '../../model/index.js';
import { asList, isObject, type Fields } from '../coerce.js';

/** What a format's reader is told besides the document. */
export interface ReadContext {
  /** The document's own address: the last resort for what is relative. */
  readonly url?: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
}

/** Names, or objects with a `name`, one or several. */
export function readParties(fields: Fields, key: string, base?: string): Party[] {
  const parties: Party[] = [];
  for (const value of asList(fields.get(key))) {
    if (typeof value === 'string' && value.trim()) parties.push({ name: value.trim() });
    else if (isObject(value)) {
      const party = fields.child(key, value);
      const name = party.text('name');
      if (name) parties.push({ name, url: party.url('url', 'link', base) });
    } else fields.unusable(key, value, 'un nom');
  }
  return parties;
}

/** An address with what is known about the picture. */
export function describeImage(src: string, about: Fields | undefined, base?: string): Image {
  return {
    src,
    alt: about?.text('alt') ?? '',
    width: about?.positive('width'),
    height: about?.positive('height'),
    credit: about?.text('credit'),
    srcset: safeSrcset(about?.get('srcset'), base),
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
  const value = fields.get(key);
  if (value === undefined) return;
  const name = term(value);
  return Object.hasOwn(terms, name)
    ? terms[name]
    : fields.unusable(key, value, `l’un de ${Object.keys(terms).join(', ')}`);
}
