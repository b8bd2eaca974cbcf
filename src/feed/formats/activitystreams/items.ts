import { isTimeZone } from '../../../time/parse.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { contentOf, plainText } from '../shared/plain-text.js';
import { programDate } from '../shared/program-dates.js';
import {
  asText,
  at,
  compact,
  derivedId,
  listAt,
  numberAt,
  objectsOf,
  textAt,
} from '../shared/values.js';
import { type Localized, localized, otherThan } from '../shared/localized.js';
import { markdownToHtml } from '../shared/markdown.js';
import { linkNamed, metadata } from './attachments.js';
import { locationsOf } from './location.js';
import { pictureOf } from './picture.js';

/** Fields that every object has. */
function common(object: JsonObject, context: AdapterContext): ExtendedItem {
  const name = textOf(object, 'name', context);
  const content = textOf(object, 'content', context);
  const url = pageOf(object);
  const title = plainText(name?.value, context);
  const language = name?.language ?? content?.language ?? textAt(object, 'inLanguage');
  return {
    id: textAt(object, 'id') ?? derivedId(url ?? title, textAt(object, 'startTime')),
    url,
    title,
    summary: summaryOf(object, content, context),
    ...(content && written(content.value, object, context)),
    ...pictureOf(object, context),
    date_published: programDate(at(object, 'published')),
    date_modified: programDate(at(object, 'updated')),
    tags: tagsOf(object, context),
    language: otherThan(language, context.language),
  };
}

/** A text, or one for each language under another name: `contentMap`. */
function textOf(
  object: JsonObject,
  key: string,
  { language }: AdapterContext,
): Localized | undefined {
  return localized(at(object, `${key}Map`), language) ?? localized(at(object, key), language);
}

/** HTML, unless it says that it is something else. */
function written(text: string, object: JsonObject, context: AdapterContext): ExtendedItem {
  const type = textAt(object, 'mediaType') ?? '';
  if (type.startsWith('text/markdown')) return { content_html: markdownToHtml(text) };
  if (type.startsWith('text/plain')) return { content_text: text };
  return { ...contentOf(text, context) };
}

/** The summary, unless it is the content once more, as some servers write it. */
function summaryOf(
  object: JsonObject,
  content: Localized | undefined,
  context: AdapterContext,
): string | undefined {
  const summary = plainText(textOf(object, 'summary', context)?.value, context);
  return summary === plainText(content?.value, context) ? undefined : summary;
}

/** An address, a link, or several of which one is a page. */
function pageOf(object: JsonObject): string | undefined {
  const links = listAt(object, 'url');
  const pages = links.filter((link) => /html/.test(textAt(link, 'mediaType') ?? 'html'));
  return pages.map((link) => asText(link) ?? textAt(link, 'href')).find(Boolean) ?? webId(object);
}

function webId(object: JsonObject): string | undefined {
  const id = textAt(object, 'id');
  return id && /^https?:/i.test(id) ? id : undefined;
}

/** Mentions of people are no tags. */
function tagsOf(object: JsonObject, context: AdapterContext): string[] {
  const tags = listAt(object, 'tag').flatMap((tag) => {
    if (isObject(tag) && (textAt(tag, 'type') ?? 'Hashtag') !== 'Hashtag') return [];
    return plainText(asText(tag) ?? at(tag, 'name'), context)?.replace(/^#/, '') ?? [];
  });
  return [...new Set(tags)];
}

export function articleItem(object: JsonObject, context: AdapterContext): ExtendedItem {
  const item = common(object, context);
  // Behind a warning, there is the warning.
  const isHidden = at(object, 'sensitive') === true && item.summary !== undefined;
  const hidden = { content_html: undefined, content_text: undefined, image: undefined };
  return { ...item, ...(isHidden && hidden), authors: partiesOf(object, /./, context) };
}

export function eventItem(object: JsonObject, context: AdapterContext): ExtendedItem {
  const timeZone = textAt(object, 'timezone');
  const location = locationsOf(object, context);
  const startDate = programDate(at(object, 'startTime'));
  const endDate = programDate(at(object, 'endTime'));
  const isOpen = at(object, 'displayEndTime') === false || endDate === startDate;
  return {
    ...common(object, context),
    external_url: linkNamed(object, 'Website'),
    _event: {
      timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined,
      startDate,
      endDate: isOpen ? undefined : endDate,
      eventStatus: statusOf(object),
      eventAttendanceMode: attendanceOf(object, location),
      location,
      organizer: partiesOf(object, /^(?:Group|Organization)$/, context),
      isAccessibleForFree: metadata(object, 'mz:ticket:price_type') === 'free' || undefined,
      offers: compact({
        url:
          textAt(object, 'externalParticipationUrl') ??
          asText(metadata(object, 'mz:ticket:external_url')),
      }),
      remainingAttendeeCapacity: capacityOf(object),
      accessibilityFeature: accessibilityOf(object),
    },
  };
}

const statuses: readonly (readonly [RegExp, string])[] = [
  [/cancell?ed$/i, 'EventCancelled'],
  [/postponed$/i, 'EventPostponed'],
  [/rescheduled$/i, 'EventRescheduled'],
  [/movedonline$/i, 'EventMovedOnline'],
];

/** iCalendar's words, or schema.org's. */
function statusOf(object: JsonObject): string | undefined {
  const statusTexts = ['status', 'ical:status', 'eventStatus'].flatMap(
    (key) => textAt(object, key) ?? [],
  );
  return statuses.find(([words]) => statusTexts.some((word) => words.test(word)))?.[1];
}

function attendanceOf(object: JsonObject, locations: readonly ExtendedItem[]): string | undefined {
  const online = locations.filter((location) => location['@type'] === 'VirtualLocation').length;
  if (at(object, 'isOnline') !== true && !online) return;
  return online === locations.length ? 'OnlineEventAttendanceMode' : 'MixedEventAttendanceMode';
}

function capacityOf(object: JsonObject): number | undefined {
  const remaining = numberAt(object, 'remainingAttendeeCapacity');
  return remaining === undefined ? remaining : Math.max(0, Math.floor(remaining));
}

/** The parties of a property that have a name and one of the types; a bare address names nobody. */
function partiesOf(object: JsonObject, types: RegExp, context: AdapterContext): ExtendedItem[] {
  return objectsOf(at(object, 'attributedTo')).flatMap((party) => {
    const name = plainText(textOf(party, 'name', context)?.value, context);
    return name && types.test(textAt(party, 'type') ?? '') ? { name, url: pageOf(party) } : [];
  });
}

function accessibilityOf(object: JsonObject): string[] {
  const has = (key: string, value: unknown): boolean =>
    metadata(object, `mz:accessibility:${key}`) === value;
  return [
    ...(has('wheelchairAccessible', 'fully') ? ['mobility'] : []),
    ...(has('live:subtitle', true) ? ['captions'] : []),
    ...(has('live:signLanguage', true) ? ['signLanguage'] : []),
  ];
}
