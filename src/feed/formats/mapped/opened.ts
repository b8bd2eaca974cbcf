import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { clockAt } from '../shared/local-time.js';
import { at, textAt } from '../shared/values.js';
import { dateOfParts } from './date-parts.js';
import { richText } from './rich-text.js';

/** An element alone, as the lists of Drupal have it: `<time datetime="…">…</time>`, `<img src="…" />`. */
const element = /^\s*(?:<time\s[^<>]{1,500}>[^<>]*<\/time>|<img\s[^<>]{1,2000}>)\s*$/i;

/**
 * A value out of what programs put around it: text that is JSON; dates of PHP (`{date, timezone_type, timezone}`) and
 * of MongoDB (`{$date}`); the parts of a date; times of day of spreadsheets; relations of Strapi (`{data: {attributes}}`); lists of Grist (`["L", …]`); one element of
 * HTML; properties of Notion; texts that editors keep as trees. Any other value stays as it is.
 *
 * @param timeZone IANA zone of times without one
 */
export function opened(value: unknown, timeZone: string): unknown {
  if (typeof value === 'string')
    return element.test(value)
      ? inElement(value)
      : (inTimes(value) ?? timeOfSheet(value, timeZone) ?? parsed(value));
  const text = richText(value);
  if (text !== undefined) return text;
  if (Array.isArray(value)) return value[0] === 'L' ? value.slice(1) : (value as unknown[]);
  if (!isObject(value)) return value;
  if (isNumbered(value)) return Object.values(value);
  const day = dateOfParts((key) => at(value, key));
  if (day) return day;
  if (at(value, 'timezone_type') !== undefined) return ofPhp(value, timeZone) ?? value;
  const date = at(value, '$date');
  if (date !== undefined) return isObject(date) ? Number(textAt(date, '$numberLong')) : date;
  const type = textAt(value, 'type');
  const typed = type !== undefined && at(value, 'id') !== undefined ? at(value, type) : undefined;
  return typed === undefined ? ofStrapi(value) : ofNotion(typed);
}

/** A list of PHP with holes, or words by their ids as Joomla has them: an object whose keys are numbers. */
function isNumbered(value: JsonObject): boolean {
  const keys = Object.keys(value);
  const isEntry = (entry: unknown): boolean =>
    isObject(entry) || (typeof entry === 'string' && /^\p{L}/u.test(entry));
  return keys.length > 0 && keys.every((key) => /^\d+$/.test(key) && isEntry(at(value, key)));
}

/** A time of day in a spreadsheet, which is one of the first day of its calendar. */
function timeOfSheet(value: string, timeZone: string): string | undefined {
  const [, apart, time = apart, utc] =
    /^(?:30\/12\/1899 (\d\d:\d\d)(?::\d\d)?|1899-12-3[01][T ](\d\d:\d\d):\d\d(?:\.\d+)?(Z)?(?:[+-][\d:]+)?)$/.exec(
      value,
    ) ?? [];
  return utc ? clockAt(value, timeZone) : time;
}

/** A property of Notion: `{id, type, [type]: …}`, in which a text is a list of its parts. */
function ofNotion(value: unknown): unknown {
  const parts = asList(value).map((part) => at(part, 'plain_text'));
  const isText = parts.length > 0 && parts.every((part) => typeof part === 'string');
  return isText ? parts.join('') : value;
}

/** A date of PHP: 1 names an offset, 2 an abbreviation, 3 a zone. */
function ofPhp(value: JsonObject, timeZone: string): string | undefined {
  const date = textAt(value, 'date');
  const zone = textAt(value, 'timezone') ?? '';
  if (!date || zone === timeZone) return date;
  if (/^(?:[+-]\d\d:\d\d|Z|UTC)$/.test(zone)) return date + zone.replace('UTC', 'Z');
  return zone.includes('/') ? `${date}[${zone}]` : date;
}

function ofStrapi(value: JsonObject): unknown {
  const data = at(value, 'data');
  const keys = Object.keys(value).filter((key) => key !== 'meta');
  if (keys.length !== 1 || keys[0] !== 'data') return value;
  const attributesOf = (entry: unknown): unknown => at(entry, 'attributes') ?? entry;
  return Array.isArray(data) ? data.map(attributesOf) : attributesOf(data);
}

/** The start and the end of two elements `time` with a dash between them. */
function inTimes(markup: string): unknown {
  const [, start, end] =
    /^\s*(<time\s[^<>]{1,500}>)[^<>]*<\/time>\s*\S{1,8}\s*(<time\s[^<>]{1,500}>)[^<>]*<\/time>\s*$/.exec(
      markup,
    ) ?? [];
  return start && end ? { start: inElement(start), end: inElement(end) } : undefined;
}

function inElement(markup: string): unknown {
  const of = (name: string): string | undefined =>
    new RegExp(`\\s${name}=["']([^"']*)["']`, 'i').exec(markup)?.[1];
  const [url, alt, width, height] = ['src', 'alt', 'width', 'height'].map(of);
  return of('datetime') ?? (url ? { url, alt, width, height } : markup);
}

/** A list of texts as Python writes it into a table: `['jazz', "musique d'ailleurs"]`. */
function ofPython(value: string): readonly string[] | undefined {
  const texts: string[] = [];
  const rest = value.replace(/'([^'\\]*)'|"([^"\\]*)"/g, (_, single?: string, double?: string) => {
    texts.push(single ?? double ?? '');
    return '';
  });
  return /^\[[\s,]*\]$/.test(rest) ? texts : undefined;
}

function parsed(value: string): unknown {
  if (/^\[\s*'/.test(value)) return ofPython(value) ?? value;
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
