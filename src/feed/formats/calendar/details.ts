import type { AdapterContext, ExtendedItem } from '../adapter.js';
import { imageAddress } from '../shared/addresses.js';
import { type Localized, localized } from '../shared/localized.js';
import { pageAddress } from '../shared/meetings.js';
import { decodeEntities } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import {
  all,
  first,
  parameter,
  value,
  valueOf,
  withoutEscapes,
  type Component,
  type Property,
} from './component.js';
import { eventLocation } from './location.js';
import { parseTime } from './calendar-date.js';
import { statusOf } from './status.js';

/** A tag in a description: RFC 5545 does not allow HTML, but most programs write it. */
const markup =
  /<\/?(?:p|br|a|b|i|u|ul|ol|li|div|span|strong|em|h[1-6]|table|html|html-blob)(?:\s[^<>]*)?\/?>/i;

const picture = /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i;

/** A page that shows a file, where Google's calendar has the file. */
const viewer = /^https?:\/\/(?:drive|docs)\.google\.com\//i;

/** The fields of an event's item besides its dates, and those of its `_event`. */
export interface Details {
  readonly item: ExtendedItem;
  readonly event: Readonly<Record<string, unknown>>;
}

/** Reads the fields that may be shown. Attendees are left out, and of organizers only the name is kept. */
export function detailsOf(event: Component, context: AdapterContext): Details {
  const title = textOf(event, 'summary', context);
  return {
    item: {
      title: title && line(title.value),
      language: title?.language,
      url: link(value(event, 'url')) ?? pageAddress(value(event, 'location')),
      ...contentOf(event, context),
      image: imageAddress(imageOf(event)),
      tags: tagsOf(event),
      date_published: stamp(value(event, 'created')),
      date_modified: stamp(value(event, 'last-modified')),
    },
    event: {
      eventStatus: statusOf(event),
      ...eventLocation(event),
      organizer: organizerOf(event),
    },
  };
}

/** A text on one line. Programs that copy a web page leave its character references in. */
export function line(text: string): string {
  return withoutEscapes(decodeEntities(text)).replace(/\s+/g, ' ').trim();
}

/** Several of one name are in several languages. */
function textOf(
  event: Component,
  name: string,
  { language }: AdapterContext,
): Localized | undefined {
  const texts = all(event, name).map((property) => ({
    '@value': valueOf(property),
    '@language': parameter(property, 'language'),
  }));
  return localized(texts, language);
}

function contentOf(event: Component, context: AdapterContext): object | undefined {
  const html = htmlOf(event);
  if (html) return { content_html: html };
  const written = textOf(event, 'description', context)?.value;
  if (!written) return;
  // Programs that escape a text twice leave the marks of its line ends in it.
  const text = withoutEscapes(written.includes('\n') ? written : written.replaceAll('\\n', '\n'));
  if (!markup.test(text)) return { content_text: decodeEntities(text) };
  return { content_html: /<(?:br|p|li|div)\b/i.test(text) ? text : text.replaceAll('\n', '<br>') };
}

/** Outlook's X-ALT-DESC, RFC 9073's STYLED-DESCRIPTION, which ical.js leaves escaped, and Thunderbird's ALTREP. */
function htmlOf(event: Component): string | undefined {
  for (const name of ['x-alt-desc', 'styled-description']) {
    const markup = all(event, name).find((property) =>
      parameter(property, 'fmttype')?.startsWith('text/html'),
    );
    const html = valueOf(markup);
    if (html) return bodyOf(unescapedText(html));
  }
  const [, data] =
    /^data:text\/html(?:;charset=utf-8)?,(.*)$/is.exec(
      parameter(first(event, 'description'), 'altrep') ?? '',
    ) ?? [];
  try {
    return data && decodeURIComponent(data);
  } catch {
    return; // Not encoded as addresses are.
  }
}

/** A text of iCalendar without its escapes, also where a program has written them twice. */
function unescapedText(text: string): string {
  return text.replace(/\\{1,2}([n,;\\])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** What is within the body, of a whole page. */
function bodyOf(html: string): string {
  const [, body = html] = /<body[^<>]{0,500}>(.*?)(?:<\/body>|$)/is.exec(html) ?? [];
  return body.trim();
}

/** A bare word is no address, although it could be read as a relative one. */
function link(url: string | undefined): string | undefined {
  if (url && /^www\./i.test(url)) return `https://${url}`;
  return url && /^(?:[a-z]+:|\/)/i.test(url) ? url : undefined;
}

/** IMAGE of RFC 7986, best the whole one, else a picture that is attached. */
function imageOf(event: Component): string | undefined {
  const images = all(event, 'image').filter(isWeb);
  const whole = images.find((image) => /FULLSIZE/i.test(parameter(image, 'display') ?? ''));
  const attached = all(event, 'attach').find(
    (property) =>
      isWeb(property) &&
      !viewer.test(valueOf(property)!) &&
      (parameter(property, 'fmttype')?.startsWith('image/') ?? picture.test(valueOf(property)!)),
  );
  return valueOf(whole ?? images[0] ?? attached);
}

function isWeb(property: Property): boolean {
  return /^https?:/i.test(valueOf(property) ?? '');
}

function tagsOf(event: Component): readonly string[] | undefined {
  const tags = all(event, 'categories').flatMap(({ values }) =>
    values.flatMap((value) => (typeof value === 'string' ? line(value) || [] : [])),
  );
  return tags.length ? [...new Set(tags)] : undefined;
}

/**
 * The organizer of a public event; the person who has invited people to a meeting is left out, unless that is
 * a calendar of Google's that several people share.
 */
function organizerOf(event: Component): string | undefined {
  const organizer = first(event, 'organizer');
  const name = parameter(organizer, 'cn');
  const isShared = valueOf(organizer)?.endsWith('@group.calendar.google.com');
  if (!name || name.includes('@') || !/\p{L}/u.test(name)) return;
  // A date that is another need not say again who comes.
  const isMeeting = first(event, 'attendee') ?? first(event, 'recurrence-id');
  return isShared || !isMeeting ? line(unescaped(name)) : undefined;
}

/** The Events Calendar writes names as addresses are written: `Service%20culture`. */
function unescaped(name: string): string {
  try {
    return /\s/.test(name) ? name : decodeURIComponent(name);
  } catch {
    return name; // `Cap%` is only that.
  }
}

/**
 * When somebody wrote something: always in UTC (RFC 5545, section 3.8.7), also where it does not say so. The year 0,
 * 1900 and the first day of Unix are what programs write that do not know.
 */
function stamp(text: string | undefined): string | undefined {
  const time = parseTime(text);
  if (!time || time.local < '1970-01-02') return;
  return time.local.includes('T') ? time.local + (time.offset ?? 'Z') : time.local;
}

/** An item without what is not known. */
export function itemOf(id: string, { item, event }: Details, dates: object): ExtendedItem {
  return compact({ id, ...item, _event: compact({ ...dates, ...event }) ?? {} })!;
}
