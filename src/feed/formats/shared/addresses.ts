import type { Issue } from '../../read/issue.js';
import { asText, textAt } from './values.js';

/**
 * The document's address with other parameters: where its next page is.
 *
 * @returns `undefined` when the document has no address
 */
export function nextAddress(
  url: string | undefined,
  change: (parameters: URLSearchParams) => void,
): string | undefined {
  const address = addressOf(url);
  if (!address) return;
  change(address.searchParams);
  return address.href;
}

/** The address of the next page; of a document without one, that more pages follow which it does not hold. */
export function pageAfter(
  url: string | undefined,
  next: (url: string) => string | undefined,
): { readonly next_url?: string; readonly problems: readonly Issue[] } {
  const next_url = next(url ?? 'https://nowhere.invalid/');
  if (url || !next_url) return { next_url, problems: [] };
  return { problems: [{ path: 'next_url', code: 'more-pages' }] };
}

export function addressOf(url: string | undefined, base?: URL): URL | undefined {
  try {
    return new URL(url!, base);
  } catch {
    return;
  }
}

/**
 * The address of a site, which people type without `https:`. What is no address of a site is none: it
 * would be taken for a page of the feed's own.
 */
export function siteAddress(value: unknown): string | undefined {
  const site = asText(value);
  if (!site || /^https?:\/\//i.test(site)) return site;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(site) ? `https://${site}` : undefined;
}

/** A host, a folder or a file that answers to programs: `api.…`, `/api/…`, `/wp-json/…`, `….json`. */
const ofPrograms =
  /^https?:\/\/api\.|^(?:https?:\/\/[^/?#]+)?\/(?:[^?#]*\/)?(?:api|wp-json|jsonapi|rest|graphql)(?:[/?#]|$)|^[^?#]+\.json(?:[?#]|$)/i;

/** True for an address at which a program is answered: a visitor who follows it sees raw data. */
export function isApiAddress(address: string): boolean {
  return address.length < longestAddress && ofPrograms.test(address);
}

/** A longer one is not looked through. */
const longestAddress = 2000;

/**
 * A picture's address, over https where it was over http: a secure page shows no other, and nearly
 * every server has both. Not where a port is named, which answers to one of them only.
 */
export function imageAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return;
  return asText(value)?.replace(/^http:\/\/(?=[^/:?#.]+\.[^/:?#]+(?:[/?#]|$))/i, 'https://');
}

export type ContactType = 'link' | 'email' | 'phone';

/** The type of a contact; `undefined` for other words. */
export function contactType(value: string): ContactType | undefined {
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(value)) return 'link';
  if (/^(?:mailto:)?[^\s@]+@[^\s@]+$/i.test(value)) return 'email';
  return /^(?:tel:)?\+?[\d\s.()-]{4,}$/i.test(value) ? 'phone' : undefined;
}

/** The address that a page links to. */
export function contactAddress(value: string, type: ContactType): string {
  if (type === 'email') return `mailto:${value.replace(/^mailto:/i, '')}`;
  if (type === 'phone') return `tel:${value.replace(/^tel:|[\s.()-]/gi, '')}`;
  return /^[a-z]+:/i.test(value) ? value : `https://${value}`;
}

/** Where the objects of pictures and of links have their address, the largest of several sizes. */
const addressPaths = [
  'url',
  'href',
  'src',
  'link',
  'source_url',
  'publicUrl',
  'source',
  'path',
  'alias',
  'full',
  'full.url',
  'sizes.full.url',
  'file.url',
  'fields.file.url',
].map((path) => path.split('.'));

/** An address: a text, or of an object what is called so; of a list the first. */
export function addressIn(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return asText(first);
  return addressPaths.map((path) => textAt(first, ...path)).find(Boolean);
}

/** True for a place that is but an address of the web. */
export function isWebAddress(place: string | undefined): boolean {
  return /^https?:\/\/\S+$/i.test(place ?? '');
}
