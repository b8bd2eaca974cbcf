import type { ExtendedItem } from '../adapter.js';
import { agesInWords } from '../shared/prices-and-ages.js';
import { programDate } from '../shared/program-dates.js';
import { asText, at, compact, derivedId, numberAt, textAt } from '../shared/values.js';
import { localized, otherThan } from '../shared/localized.js';
import { markdownToHtml } from '../shared/markdown.js';
import { plainText } from '../shared/plain-text.js';
import { readPicture } from './image.js';
import { readOffers } from './offers.js';
import { readLocations } from './place.js';
import { readTags } from './tags.js';
import { spansOf } from './timings.js';

/** Options for reading an event. */
export interface EventContext {
  /** BCP 47: the language that is wanted. */
  readonly language: string;
  /** The agenda that was asked for. */
  readonly agendaUid?: string;
  /** Long descriptions were asked for as HTML. */
  readonly isHtml?: boolean;
}

/** Full (5) is no status of schema.org. */
const statuses: Readonly<Record<string, string>> = {
  1: 'EventScheduled',
  2: 'EventRescheduled',
  3: 'EventMovedOnline',
  4: 'EventPostponed',
  6: 'EventCancelled',
};
const full = '5';

const attendances: Readonly<Record<string, string>> = {
  1: 'OfflineEventAttendanceMode',
  2: 'OnlineEventAttendanceMode',
  3: 'MixedEventAttendanceMode',
};

const accessibilities: Readonly<Record<string, string>> = {
  hi: 'hearing',
  vi: 'vision',
  pi: 'psychic',
  mi: 'mobility',
  ii: 'intellectual',
  // The former export's name for it.
  mei: 'intellectual',
};

/**
 * An event of OpenAgenda as a JSON Feed item: of the API v2 and v3, of the former export, or of the
 * Opendatasoft dataset once its columns have these names. Nothing is read of who wrote it (`member`,
 * `contributor`, `creatorUid`), nor of how to reach them.
 */
export function eventItem(event: unknown, context: EventContext): ExtendedItem {
  const title = localized(at(event, 'title'), context.language);
  // The other texts of the event are taken in the language of its title where they have it.
  const language = title?.language ?? context.language;
  // Both are text, in which some portals and plug-ins leave tags.
  const name = plainText(title?.value);
  const summary = plainText(localized(at(event, 'description'), language)?.value);
  return compact({
    id:
      textAt(event, 'uid') ??
      textAt(event, 'slug') ??
      (name && derivedId(name, spansOf(event)[0]?.startDate)),
    url: addressOf(event, context.agendaUid),
    title: name,
    summary,
    ...contentOf(event, language, summary, context.isHtml),
    ...readPicture(event),
    date_published: programDate(at(event, 'createdAt')),
    date_modified: programDate(at(event, 'updatedAt')),
    tags: readTags(event, language),
    language: otherThan(title?.language, context.language),
    _event: eventOf(event, language),
  })!;
}

function eventOf(event: unknown, language: string): object | undefined {
  const spans = spansOf(event);
  const status = codeOf(at(event, 'status'));
  const { offers, isAccessibleForFree, isFull } = readOffers(event, language);
  const locations = readLocations(event);
  const accessibility = accessibilityOf(event);
  return compact({
    timeZone: textAt(event, 'timezone') ?? textAt(event, 'location', 'timezone'),
    ...(spans.length === 1 ? spans[0] : { occurrences: spans }),
    eventStatus: lookUp(statuses, status),
    eventAttendanceMode: lookUp(attendances, codeOf(at(event, 'attendanceMode'))),
    location: locations.length > 1 ? locations : locations[0],
    organizer: organizerOf(event),
    isAccessibleForFree,
    offers,
    remainingAttendeeCapacity: status === full || isFull ? 0 : undefined,
    audience: agesInWords(numberAt(event, 'age', 'min'), numberAt(event, 'age', 'max'), language),
    accessibilityFeature: accessibility.length ? accessibility : undefined,
  });
}

function contentOf(event: unknown, language: string, summary = '', isHtml = false): object {
  const html = localized(at(event, 'html'), language)?.value;
  if (html) return { content_html: html };
  const text = localized(at(event, 'longDescription'), language)?.value;
  if (!text) return { content_text: summary };
  return { content_html: isHtml || looksLikeHtml(text) ? text : markdownToHtml(text) };
}

function looksLikeHtml(text: string): boolean {
  return /^<(?:p|div|[ou]l|h[1-6]|blockquote|br|figure|iframe|table|section)\b/i.test(text);
}

/** API v2 has no address: each event has one by its number and that of an agenda that it is in. */
function addressOf(event: unknown, agendaUid?: string): string | undefined {
  const canonicalUrl = textAt(event, 'canonicalUrl') ?? textAt(event, 'canonicalurl');
  const [slug, uid] = [textAt(event, 'slug'), textAt(event, 'uid')];
  if (canonicalUrl) return canonicalUrl;
  const agenda = agendaUid ?? textAt(event, 'originAgenda', 'uid') ?? textAt(event, 'agendaUid');
  if (agenda && uid) return `https://openagenda.com/agendas/${agenda}/events/${uid}`;
  const origin = textAt(event, 'originAgenda', 'slug');
  if (origin && slug) return `https://openagenda.com/${origin}/events/${slug}`;
}

/** The agenda in which the event was entered: an organization, where a contributor may be a person. */
function organizerOf(event: unknown): object | undefined {
  const agenda = at(event, 'originAgenda') ?? at(event, 'origin');
  const name = textAt(agenda, 'title');
  return name ? compact({ name, url: textAt(agenda, 'url') }) : undefined;
}

/** `{"hi": true, "vi": false}`, or a list of codes. */
function accessibilityOf(event: unknown): readonly string[] {
  const accessibility = at(event, 'accessibility');
  const codes = Array.isArray(accessibility)
    ? accessibility.map(asText)
    : Object.keys(accessibilities).filter((code) => at(accessibility, code) === true);
  const terms = codes.flatMap((code) => lookUp(accessibilities, code) ?? []);
  return [...new Set(terms)];
}

/** A number, or `{"id": 1, "label": {…}}` where labels were asked for. */
function codeOf(value: unknown): string | undefined {
  return asText(value) ?? textAt(value, 'id');
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
