import { asList, isObject } from '../../read/fields.js';
import { addressIn, contactType, isApiAddress } from '../shared/addresses.js';
import { isoDate, timesIn, withTime } from '../shared/dates.js';
import { localized } from '../shared/localized.js';
import { plainText } from '../shared/plain-text.js';
import { asFlag, asText, numberAt } from '../shared/values.js';
import { daysIn } from './day-range.js';
import { spansIn } from './listed.js';
import { isCountry } from './names.js';
import { geoOf } from './place.js';

/** Tells whether a value can be what a name says that it is. */
export type Shape = (value: unknown) => boolean;

/** A longer text is not looked through. */
const longest = 2000;

/** Most words of the name of a place, of somebody or of something. */
const mostWords = 14;

/** Most characters of such a name. */
const longestName = 120;

/** Fewest words of what there is to read. */
const fewestWords = 4;

const pictureName = /\.(?:jpe?g|png|webp|gif|avif|svg)(?:[?#]|$)/i;

/** What no visitor has as a page: pictures, films, calendars, maps, what is put into a frame, somebody's own mail. */
const noPage =
  /\.(?:jpe?g|png|webp|gif|avif|svg|mp[34]|ics|xml|js|css)(?:[?#]|$)|^https?:\/\/(?:maps\.|[^/]+\/(?:maps|embed|oembed|owa)\b|(?:goo\.gl|maps\.app\.goo\.gl)\/)/i;

/** A text, also one in several languages or as a list of its parts, without its tags. */
function wordsOfValue(value: unknown): string | undefined {
  const list = asList(value).map(asText);
  const text = list.includes(undefined) ? localized(value, 'fr')?.value : list.join(' ');
  return plainText(text?.slice(0, longest));
}

/** An address that ends as those of pictures do. */
export function isPicture(value: unknown): boolean {
  const address = addressIn(value);
  return address !== undefined && pictureName.test(address) && !/[.,;] /.test(address);
}

/** An address of the web, or one of the feed's own place, that may be that of a picture. */
export function maybePicture(value: unknown): boolean {
  const address = addressIn(value) ?? '';
  return isPicture(value) || (/^(?:https?:\/)?\/[^\s<>]+$/.test(address) && !isPage(address));
}

function isPage(address: string): boolean {
  return (
    /\.(?:html?|php|pdf|docx?|odt|zip|mp[34])(?:[?#]|$)/i.test(address) || isApiAddress(address)
  );
}

/** The address of a page, or of a document, that a visitor can follow; none of several is the page of something. */
export function isLink(value: unknown): boolean {
  if (asList(value).length > 1) return false;
  const address = addressIn(value) ?? '';
  return /^https?:\/\/[^\s<>]+$/i.test(address) && !isApiAddress(address) && !noPage.test(address);
}

/** The same, or a page or a document of the feed's own place. */
export function leadsSomewhere(value: unknown): boolean {
  if (asList(value).length > 1) return false;
  const address = addressIn(value) ?? '';
  const isOwn = /^(?:\.{0,2}\/[^\s/<>]|[\w./-]+\.(?:html?|php|pdf)$)\S*$/i.test(address);
  return isLink(value) || (isOwn && !isApiAddress(address) && !noPage.test(address));
}

/** Words, and not one alone. */
export function areWords(value: unknown): boolean {
  return countWords(value) > 1;
}

/** Something to read: several words. */
export function isProse(value: unknown): boolean {
  return countWords(value) >= fewestWords;
}

/** The words of a text; 0 for an address, a date or a contact. */
export function countWords(value: unknown): number {
  const text = wordsOfValue(value) ?? '';
  const isOther = /^\S+$/.test(text) || contactType(text) !== undefined || isDay(value);
  return isOther ? 0 : text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}

/** A short text that names a place, a town, somebody. */
export function isName(value: unknown): boolean {
  const text = wordsOfValue(Array.isArray(value) ? (value as unknown[])[0] : value) ?? '';
  return text.length <= longestName && text.split(/\s+/).length <= mostWords && isTitle(text);
}

/** A name of a place; the code of a country is none: `FR`. */
export function isPlaceName(value: unknown): boolean {
  return isName(value) && !isCountry(wordsOfValue(value) ?? '');
}

/** A text that says what something is: no address of the web, no number, no code, no date. */
export function isTitle(value: unknown): boolean {
  const text = wordsOfValue(value) ?? '';
  return (
    text.length > 1 &&
    text.length <= 2 * longestName &&
    /\p{L}{2}/u.test(text) &&
    !isCode(text) &&
    !/https?:\/\/|www\.|[\w.]@[\w.]|^[./]\S+$|\.(?:jpe?g|png|webp|pdf)$/i.test(text) &&
    contactType(text) === undefined &&
    asFlag(text) === undefined &&
    !isDay(text) &&
    !isClock(text)
  );
}

/** What programs call something: `live_music`, `EVT-12`, `a1b2c3`, `null`. */
function isCode(text: string): boolean {
  return /^(?:[\da-z]+(?:_[\da-z]+)+|[A-Z\d]*(?:[A-Z][-_]?\d|\d[-_]?[A-Z])[A-Z\d_-]*|(?=\S*\d\S*\d)(?=\S*[a-z])[\da-z-]{6,}|null|undefined|none|n\/?a)$/.test(
    text,
  );
}

/** A name without figures: that of a town. */
export function isTown(value: unknown): boolean {
  return isName(value) && !/\d/.test((wordsOfValue(value) ?? '').replace(/^\d{5} |\(\d+\)/g, ''));
}

/** A street, with its town or without. */
export function isStreet(value: unknown): boolean {
  const text = wordsOfValue(value) ?? '';
  return (
    text.length <= 2 * longestName &&
    /\s/.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/https?:\/\/|[\w.]@[\w.]/.test(text) &&
    !isDay(value)
  );
}

export function isPostalCode(value: unknown): boolean {
  return /^(?:[A-Z]{1,2}-?)?\d{4,5}(?:-\d{3,4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(
    asText(value) ?? '',
  );
}

/** An amount, or words about what has to be paid. */
export function isPrice(value: unknown): boolean {
  const text = wordsOfValue(value) ?? '';
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.')) < 10_000;
  return (
    text.length <= 3 * longestName &&
    /€|\b(?:euros?|eur|gratuit|libre|free|payant|prix|chapeau|participation|don|tarif|offert)|[$£]|\bchf\b/i.test(
      text,
    )
  );
}

/** A latitude or a longitude, which has decimals. */
export function isDegrees(value: unknown): boolean {
  const number = numberAt(value);
  return number !== undefined && Math.abs(number) <= 180 && !Number.isInteger(number);
}

/** A point on the globe in one value. */
export function isPoint(value: unknown): boolean {
  const geo = geoOf(value);
  const numbers = geo ? [geo.latitude, geo.longitude] : [];
  return (
    numbers.length === 2 &&
    Math.abs(numbers[0]!) <= 90 &&
    Math.abs(numbers[1]!) <= 180 &&
    numbers.some((number) => !Number.isInteger(number))
  );
}

/** A date with its day, its month and its year; a range of days, too. */
export function isDay(value: unknown): boolean {
  const isWritten = typeof value === 'string' && !/^\d{1,7}(?:[.,]\d+)?$/.test(value.trim());
  if (isWritten && daysIn(value)) return true;
  const day = isWritten || typeof value === 'number' ? isoDate(value) : undefined;
  return day !== undefined && day > '1990' && day < '2100';
}

/** A time of day, or two of them. */
export function isClock(value: unknown): boolean {
  return typeof value === 'string' && (timesIn(value) !== undefined || withTime('', value) !== '');
}

/** A list of dates. */
export function areDates(value: unknown): boolean {
  const isList = asList(value).some(isObject) || asList(value).length > 1;
  return Array.isArray(value) && isList && spansIn(value, 'Europe/Paris').length > 0;
}

/** Words that arrange things, each of which is short. */
export function areLabels(value: unknown): boolean {
  const list = Array.isArray(value) ? (value as unknown[]) : (asText(value)?.split(/[;|,]/) ?? []);
  return (
    list.length > 0 &&
    list.every((label) => isName(label) && (wordsOfValue(label) ?? '').length <= longestName / 3)
  );
}
