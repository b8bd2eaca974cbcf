import type { Contact, Image, PartialDate, PartyRef } from '../../../model/index.js';
import {
  asList,
  child,
  day,
  noteIssue,
  noteOnce,
  get,
  isObject,
  number,
  text,
  texts,
  url,
} from '../fields.js';
import { firstDay } from '../../../time/partial-date.js';
import type { Fields } from '../fields.js';
import { parseLooseNumber } from '../loose-number.js';
import { describeImage } from './kind.js';

/** The most objects of a list that are read: the values of an indicator, the members of an organization. */
const mostObjects = 5000;

/** The objects of a list, or one alone. Anything else in the list is noted. */
export function objects(fields: Fields, key: string): Fields[] {
  const value = get(fields, key);
  const entries = asList(value);
  if (entries.length > mostObjects) noteOnce(fields, key, 'too-many', mostObjects);
  return entries.slice(0, mostObjects).flatMap((entry, index) => {
    const name = Array.isArray(value) ? `${key}[${index}]` : key;
    if (isObject(entry)) return child(fields, name, entry);
    noteIssue(fields, name, 'object', entry);
    return [];
  });
}

/** Names, or objects with a `name`, an `id` or both; one or several. */
export function readPartyRefs(fields: Fields, key: string, base?: string): PartyRef[] {
  return asList(get(fields, key)).flatMap((value) => {
    if (typeof value === 'string' && value.trim()) return { name: value.trim() };
    const party = isObject(value) ? readParty(child(fields, key, value), base) : undefined;
    if (!party) noteIssue(fields, key, 'name', value);
    return party ?? [];
  });
}

/** @returns `undefined` when it has neither a name nor an id */
export function readParty(party: Fields, base?: string): PartyRef | undefined {
  const name = text(party, 'name');
  const id = text(party, 'id');
  return name || id ? { id, name, url: url(party, 'url', 'link', base) } : undefined;
}

/** Fields about people that are shown only when a feed says that they are public. */
const privateKeys = ['email', 'telephone', 'phone', 'mobile', 'address', 'birthDate', 'birth_date'];

/** Notes what is private in an object, without its value; nobody reads it. */
export function notePrivate(fields: Fields, keys: readonly string[] = privateKeys): void {
  for (const key of keys) {
    if (get(fields, key) !== undefined) noteIssue(fields, key, 'private-contact');
  }
}

/** One address, without the headers that a `mailto:` address may add to the message. */
const isEmail = /^[^\s@?&<>]+@[^\s@?&<>.]+(?:\.[^\s@?&<>.]+)+$/;

/** A contact that the feed marks with `"public": true`; any other is dropped, and noted. */
export function readContact(fields: Fields, base?: string): Contact | undefined {
  const [contact] = objects(fields, 'contact');
  if (!contact) return;
  if (get(contact, 'public') !== true) return noteIssue(fields, 'contact', 'private-contact');
  const email = text(contact, 'email')?.replace(/^mailto:/i, '');
  return {
    name: text(contact, 'name'),
    email:
      email && isEmail.test(email) ? email : email && noteIssue(contact, 'email', 'url', email),
    telephone: text(contact, 'telephone'),
    url: url(contact, 'url', 'link', base),
  };
}

/** An address, or an object with one and what is known about the picture. */
export function readLogo(fields: Fields, base?: string): Image | undefined {
  const [value] = asList(get(fields, 'logo'));
  const about = isObject(value) ? child(fields, 'logo', value) : undefined;
  const src = about ? url(about, 'url', 'image', base) : url(fields, 'logo', 'image', base);
  return src ? describeImage(src, about, base) : undefined;
}

/** A day, a month or a year. A year may be a number. */
export function partialDate(fields: Fields, key: string): PartialDate | undefined {
  const value = get(fields, key);
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written === 'string' && /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(written.trim()))
    return written.trim();
  return day(fields, key);
}

/** True for a date that is to come in every time zone: no zone is a whole day ahead of UTC. */
export function isToCome(date: PartialDate): boolean {
  return firstDay(date) > new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

/** A beginning and an end; an end before the beginning is noted, and dropped. */
export function readSpan(fields: Fields): { startDate?: PartialDate; endDate?: PartialDate } {
  const startDate = partialDate(fields, 'startDate');
  let endDate = partialDate(fields, 'endDate');
  // Equal dates, or a year and a month of it, are in no order.
  if (startDate && endDate && endDate < startDate && !startDate.startsWith(endDate))
    endDate = noteIssue(fields, 'endDate', 'end-before-start');
  return { startDate, endDate };
}

/** A number, negative ones included. One that is written as people do is read, and noted. */
export function looseNumber(fields: Fields, key: string): number | undefined {
  const value = get(fields, key);
  if (typeof value !== 'string' || !value.trim() || Number.isFinite(Number(value)))
    return number(fields, key, -Number.MAX_VALUE, Number.MAX_VALUE);
  const read = parseLooseNumber(value);
  return read === undefined
    ? noteIssue(fields, key, 'number', value)
    : noteNumber(fields, key, value, read);
}

function noteNumber(fields: Fields, key: string, value: string, read: number): number {
  noteIssue(fields, key, 'number-text', value);
  return read;
}

/** A word without accents and capitals, with single spaces, also for `_`: what people type is compared in this form. */
export function plainWord(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

/** Ids or names under a key, then those of the item's `_links` that are not among them. */
export function linked(
  fields: Fields,
  key: string,
  links: readonly string[] = [],
): readonly string[] {
  return [...new Set([...texts(fields, key), ...links])];
}
