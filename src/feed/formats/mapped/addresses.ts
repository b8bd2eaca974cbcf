import { asList } from '../../read/fields.js';
import {
  addressIn,
  addressOf,
  contactAddress,
  contactType,
  imageAddress,
  isApiAddress,
  siteAddress,
} from '../shared/addresses.js';
import { pageAddress } from '../shared/meetings.js';
import { plainText } from '../shared/plain-text.js';
import { compact, numberAt, textAt } from '../shared/values.js';
import type { Row } from './row.js';
import { plainName } from './names.js';

/** The address of the page that a row is about. */
export function linkOf(row: Row): string | undefined {
  const id = row.text('id');
  const isPage = id !== undefined && /^https?:\/\//i.test(id) && !isApiAddress(id);
  const written = addressIn(row.value('url')) ?? siteAmong(row.at('liens', 'url'));
  // DATAtourisme writes words and an address: "Site#https://…".
  const [, named = written] = /^[^#:]{1,100}#(https?:\/\/[^#|\s]+)/.exec(written ?? '') ?? [];
  // People type the address of their site without `https:`.
  const isSite = /site|web|www/.test(plainName(row.pathOf('url') ?? ''));
  const address =
    (isSite ? siteAddress(named) : undefined) ??
    named ??
    (isPage ? id : undefined) ??
    pageAddress(row.text('place'));
  // What leads nowhere is the beginning of a page that has no other yet; a bare word is a name or a code.
  if (address === '#' || /^[^\s/.:?#@]+$/.test(address ?? '')) return;
  const type = address && contactType(address);
  return type === 'link' ? contactAddress(address!, type) : address;
}

/** The one of several links that is called a site: `[{label: "Email", url}, {label: "Site internet", url}]`. */
function siteAmong(links: unknown): string | undefined {
  const site = asList(links).find((link) =>
    ['label', 'libelle', 'titre', 'title', 'nom', 'type'].some((key) =>
      /\b(?:site|web)\b/i.test(textAt(link, key) ?? ''),
    ),
  );
  return addressIn(site);
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The picture of a row and what is said about it.
 *
 * @param url the address of the row's page
 */
export function pictureOf(row: Row, url: string | undefined): object {
  const value = row.value('image');
  const image = imageOf(row, url);
  if (!image) return {};
  const about = compact({
    alt:
      row.text('imageAlt') ??
      plainText(
        ['alt', 'altText', 'alternativeText'].map((key) => textAt(value, key)).find(Boolean),
      ),
    credit: row.text('imageCredit'),
    width: numberAt(value, 'width') || undefined,
    height: numberAt(value, 'height') || undefined,
  });
  return { image, _image: about };
}

/** The end of an address that is a page or a document, and no picture: a gallery, a poster to print. */
const otherFile = /\.(?:html?|pdf|docx?|odt|zip|mp[34])(?:[?#]|$)/i;

/** An attachment in a table of Airtable: `affiche.jpg (https://…)`. */
const nameAndAddress = /^[^()]{1,200} \((https?:\/\/[^()\s]+)\)/;

/** A file as a program names it for itself: `public://affiche.jpg`, `- file://abc`. */
const ownStorage = /^(?:- )?(?!https?:)[a-z][a-z\d+.-]{0,30}:\/\//i;

/** The address of the picture of a row. */
export function imageOf(row: Row, url: string | undefined): string | undefined {
  // The first of several in one text.
  const [address] = addressIn(row.value('image'))?.split(/[\s;,](?=https?:\/\/)|\|/, 1) ?? [];
  const [, ofAirtable = address] = nameAndAddress.exec(address ?? '') ?? [];
  const image = imageAddress(ofAirtable?.replace(/(?<![\s;|,])[\s;|,]+$/, ''));
  const feed = addressOf(row.url);
  if (!image) return;
  // Directus names its files by their ids.
  if (uuid.test(image) && feed?.pathname.startsWith('/items/'))
    return `${feed.origin}/assets/${image}`;
  // An id of a file, without a dot or a slash, is no address.
  if (!/[./]/.test(image) || ownStorage.test(image)) return;
  if (otherFile.test(image)) return;
  // What is relative is of the feed's own place, as its links are, also where the page that is linked to is elsewhere.
  const isOfFeed =
    url !== undefined && (!isAbsolute(url) || addressOf(url)?.origin !== feed?.origin);
  return feed && isOfFeed && !isAbsolute(image) ? addressOf(image, feed)?.href : image;
}

function isAbsolute(address: string | undefined): boolean {
  return /^(?:https?:)?\/\//i.test(address ?? '');
}
