import { isObject, type JsonObject } from '../feed/read/fields.js';
import type { Source as Document } from '../feed/types.js';

/** A kind, and whether the owner is to be asked for it. */
export interface Choice {
  readonly kind: 'article' | 'event';
  /** Items of which nothing certain says that they are of the kind; 0 where it is clear. */
  readonly undecided: number;
  /** True where these have one date, which may be of publication or of an event; false where they have both. */
  readonly isOneDate: boolean;
}

/** An item in both readings of a document. */
interface Pair {
  readonly article: JsonObject;
  readonly event: JsonObject;
  /** The date of publication of the article, which the event has as its own. */
  readonly isOneDate: boolean;
}

/** Words in the name of a list or of its file, without accents. */
const ofEvents =
  /agenda|evenement|events?\b|calend|kalender|manifestation|animation|sorties|rendez.?vous|concert|spectacle|seance|programm|veranstaltung|termine\b|evento|eventi\b/;
const ofArticles =
  /actu|news|articles?\b|posts?\b|blog|breve|communique|nouvelles|infos?\b|noticia|notizi|presse|publication|journal/;

/**
 * Whether a document that may be read as articles and as events has events: at least half of its items are somewhere,
 * are called so by their type, or last or repeat; else its name says it; else one of them lasts or repeats, or they
 * have hours beside their day, or their day is still to come. Items with a date of publication and another one are
 * articles.
 *
 * @param asEvents its items, read as events
 * @param asArticles the same, read as articles
 * @param name of the file or of the address; the lists of the document have names, too
 */
export function chooseKind(
  document: Document,
  asEvents: readonly JsonObject[],
  asArticles: readonly JsonObject[],
  name = '',
): Choice {
  const pairs = asEvents.flatMap((item, index) => pairOf(item, asArticles[index]) ?? []);
  const isMost = (test: (pair: Pair) => boolean): boolean =>
    pairs.length > 0 && 2 * pairs.filter(test).length >= asEvents.length;
  const sure = (kind: Choice['kind']): Choice => ({ kind, undecided: 0, isOneDate: false });
  if (isMost(({ event }) => event.location !== undefined)) return sure('event');
  if (pairs.length > 0 && areTypedEvents(document.json)) return sure('event');
  const apart = pairs.filter(({ isOneDate, article }) => !isOneDate && !article._event);
  if (2 * apart.length >= asEvents.length && apart.length)
    return { kind: 'article', undecided: apart.length, isOneDate: false };
  if (isMost(({ event }) => isLonger(event))) return sure('event');
  const named = kindByName(namesOf(document, name)) ?? kindByName(foldersOf(asEvents));
  if (named) return { ...sure(named), undecided: named === 'article' ? apart.length : 0 };
  const isEvent =
    pairs.some(({ article, event }) => !article.authors && isLonger(event)) ||
    isMost(
      ({ article, event }) => !article.authors && (hasOwnHour(event, article) || isToCome(event)),
    );
  const undecided = pairs.filter(({ article }) => !article._event).length;
  return { kind: isEvent ? 'event' : 'article', undecided, isOneDate: apart.length === 0 };
}

/** `undefined` for an item that has no date as an event. */
function pairOf(item: JsonObject, article: JsonObject = {}): Pair | undefined {
  const { _event: event } = item;
  if (!isObject(event)) return;
  const { startDate, occurrences, eventSchedule } = event;
  if (!(startDate ?? occurrences ?? eventSchedule)) return;
  const published = textOf(article.date_published).slice(0, 10);
  const isOneDate = !published || published === textOf(startDate).slice(0, 10);
  return { article, event, isOneDate };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** True for several dates, and for one that has an end. */
function isLonger({ startDate, endDate, occurrences, eventSchedule }: JsonObject): boolean {
  if (occurrences ?? eventSchedule) return true;
  return endDate !== undefined && endDate !== startDate;
}

/** True for an hour that stands beside the date, of which an article has the day alone. */
function hasOwnHour({ startDate }: JsonObject, { date_published: published }: JsonObject): boolean {
  const start = textOf(startDate);
  return start.includes('T') && start.slice(0, 16) !== textOf(published).slice(0, 16);
}

/** True after tomorrow, which no place's clock takes for today. */
function isToCome({ startDate }: JsonObject): boolean {
  const tomorrow = new Date(Date.now() + 48 * 3_600_000).toISOString();
  return textOf(startDate).slice(0, 10) > tomorrow.slice(0, 10);
}

/** True for a list whose programs call most of its rows events: `mec-events`, `node--event`. */
function areTypedEvents(json: unknown): boolean {
  const rows = Array.isArray(json) ? json : isObject(json) ? json.data : undefined;
  const types = Array.isArray(rows)
    ? rows.map((row) => (isObject(row) ? row.type : undefined))
    : [];
  const events = types.filter((type) => /(?:^|[-_])events?$/i.test(textOf(type)));
  return events.length > 0 && 2 * events.length >= types.length;
}

/** The first folder of the items' addresses, where all have the same. */
function foldersOf(items: readonly JsonObject[]): string {
  const folders = new Set(items.map(({ url }) => firstFolder(textOf(url))));
  return folders.size === 1 ? plainWords([...folders][0]!) : '';
}

/** The first folder of an address, whole or relative; empty for a page that is in none. */
function firstFolder(address: string): string {
  const anywhere = 'https://feed.invalid';
  if (!URL.canParse(address, anywhere)) return '';
  const [, folder = '', page] = new URL(address, anywhere).pathname.split('/');
  return page === undefined ? '' : folder;
}

function kindByName(names: string): Choice['kind'] | undefined {
  const [isEvents, isArticles] = [ofEvents.test(names), ofArticles.test(names)];
  if (isEvents === isArticles) return;
  return isEvents ? 'event' : 'article';
}

/** The names of a document's lists, and of the document, as words without accents. */
function namesOf({ url, json }: Document, name: string): string {
  const path = url && URL.canParse(url) ? new URL(url).pathname : '';
  const file = name.split(/[\\/]/).at(-1);
  return plainWords([file, path, ...listNames(json)].join(' '));
}

/** Words in small letters without accents. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_/.-]/g, ' ')
    .toLowerCase();
}

/** Levels of objects that are looked through for lists. */
const deepest = 3;

/** The names of the lists of objects in a value, each behind those of the objects that it is in. */
function listNames(value: unknown, depth = 0): readonly string[] {
  if (!isObject(value) || depth === deepest) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (Array.isArray(inner)) return inner.some(isObject) ? [key] : [];
    const within = listNames(inner, depth + 1);
    return within.length ? [key, ...within] : [];
  });
}
