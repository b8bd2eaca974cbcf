import { isObject } from '../read/fields.js';
import { formatNamed, isAuto, type FormatName } from './registry.js';
import { signs } from './signs.js';
import { tableStart } from './table/separator.js';

/** The format of a document, and the part of it that is of that format. */
export interface Detected {
  readonly format: FormatName;
  readonly document: unknown;
  /** True when no sign was found: the document is tried by the names of its fields. */
  readonly isGuess?: boolean;
}

/** Formats whose adapters read the field map themselves. */
const readingMap: readonly (FormatName | undefined)[] = ['opendatasoft', 'json-api'];

/**
 * The format of a document: the one that its owner names, else the one that it looks like. A field map
 * is for JSON, tables and XML of no other format; it means the format `custom` unless the format's own adapter reads the map.
 *
 * @param document parsed JSON, or the text of a document that is no JSON
 * @param named the attribute `format`
 * @returns `undefined` for a name that is no format's, and for a document of no known format
 */
export function recognise(document: unknown, named: string, hasMap: boolean): Detected | undefined {
  const detected = typeof document === 'string' ? detectedText(document) : detect(document);
  if (!isAuto(named)) {
    const format = formatNamed(named);
    return detected?.format === format ? detected : format && { format, document };
  }
  if (typeof document === 'string')
    return detected ?? (hasMap && isXml(document) ? { format: 'custom', document } : undefined);
  if (hasMap && !readingMap.includes(detected?.format)) return { format: 'custom', document };
  if (detected) return detected;
  return typeof document === 'object' && document
    ? { format: 'custom', document, isGuess: true }
    : undefined;
}

function detectedText(text: string): Detected | undefined {
  const format = detectText(text);
  return format && { format, document: text };
}

/**
 * Recognises the format of parsed JSON, looking through one object around it: `{ "data": { … } }`.
 *
 * @returns `undefined` when it is none that we know
 */
export function detect(document: unknown): Detected | undefined {
  const whole = detectWhole(document);
  if (whole || !isObject(document)) return whole;
  for (const part of Object.values(document)) {
    const detected = typeof part === 'object' ? detectWhole(part) : undefined;
    if (detected) return detected;
  }
  return;
}

function detectWhole(document: unknown): Detected | undefined {
  const format = signs.find(([, test]) => test(document))?.[0];
  return format && { format, document };
}

/**
 * Recognises the format of a text that is no JSON, by how it begins.
 *
 * @param text without a byte order mark
 */
export function detectText(text: string): FormatName | undefined {
  const start = text.slice(0, 5000).trimStart();
  // A warning that the server prints first does not hide the feed.
  if (/^BEGIN:VCALENDAR/im.test(start)) return 'icalendar';
  if (start.startsWith('<') || feedBehindWords.test(start)) {
    const isPage = /^html$/i.test(rootOf(text));
    if (!isPage && /<(\w+:)?(rss|feed|rdf)\b/i.test(start)) return 'rss';
    return /<script\b[^>]{0,300}application\/ld\+json|\bitemtype=["']https?:\/\/schema\.org\//i.test(
      text,
    )
      ? 'schema-org'
      : undefined;
  }
  // JSON-LD is cut out of pages, with the comments and control characters that it has there.
  const isJson = /^[[{/]/.test(start);
  if (isJson && /"@context"\s*:\s*"https?:\/\/(www\.)?schema\.org/.test(text)) return 'schema-org';
  return tableStart(text) ? 'csv' : undefined;
}

/** A feed that begins on a line behind words of others: those of a browser that shows XML, or a program's warning. */
const feedBehindWords = /^[^<[{]{1,2000}\n\s*<(?:\?xml\s|(?:\w+:)?(?:rss|feed|rdf)\b)/i;

/** True for markup that is no page. */
export function isXml(text: string): boolean {
  return text.trimStart().startsWith('<') && /^(?!html$)./i.test(rootOf(text));
}

/** The local name of a markup's first element. */
export function rootOf(markup: string): string {
  let rest = markup.trimStart();
  while (/^<[?!]/.test(rest)) {
    const ends = /^<!--/.test(rest) ? '-->' : /^<![^>]*\[/.test(rest) ? ']>' : '>';
    const end = rest.indexOf(ends);
    if (end < 0) return '';
    rest = rest.slice(end + ends.length).trimStart();
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest.slice(0, 200))?.[1] ?? '';
}
