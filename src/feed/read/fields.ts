import { safeUrl, type UrlUse } from '../../html/safe-url.js';
import type { DateOrInstant, IsoDay } from '../../model/index.js';
import { parseDateFast, type ParsedDate } from '../../time/parse.js';
import type { Issue, IssueCode } from './issue.js';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The key under which an item has the number of its row in a spreadsheet. No JSON has such a key. */
export const rowKey = Symbol('row');

/** The key under which an item has its index in the document, where others before it were left out. */
export const placeKey = Symbol('place');

export function placeOf(item: unknown): number | undefined {
  return (item as { readonly [placeKey]?: number } | null)?.[placeKey];
}

/**
 * One JSON object being read. The functions below turn its fields into the
 * model's types. A field that is there but cannot be used gives `undefined`,
 * and is noted in `problems`; one that is absent or `null` just `undefined`.
 */
export interface Fields {
  readonly object: JsonObject;
  readonly problems: Issue[];
  readonly parent?: Fields;
  /** Its key in the parent; an item has its number in the list. */
  readonly name: string | number;
  /** Address of the document. */
  readonly url?: string;
}

/** Enough for anyone to mend; a hostile feed could make millions. */
const mostProblems = 1000;

/** @returns `undefined` when the text is no JSON */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

/**
 * The JSON text (RFC 8259) of plain data. A method `toJSON` is not asked: old scripts give one to all lists and texts
 * (Prototype.js), which would write a list as a text, and two different lists alike.
 *
 * @param indent spaces for each level; all in one line when left out
 * @returns undefined for what JSON has no text for, such as a function
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, original, indent);
}

function original(this: Record<string, unknown>, key: string): unknown {
  return this[key];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value when it is an object, else an empty one. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** One value or a list of them, as schema.org allows nearly everywhere. */
export function asList(value: unknown): readonly unknown[] {
  return value == null ? [] : Array.isArray(value) ? value : [value];
}

export function child(fields: Fields, name: string | number, object: JsonObject): Fields {
  return { object, problems: fields.problems, parent: fields, name };
}

/** Notes that a value cannot be used. Its path is built here only, since most objects have no issue. */
export function noteIssue(
  fields: Fields,
  key: string,
  code: IssueCode,
  value?: unknown,
): undefined {
  const { problems } = fields;
  if (problems.length >= mostProblems) return;
  let path = key;
  let url: string | undefined;
  let row: number | undefined;
  for (let part: Fields | undefined = fields; part; part = part.parent) {
    row ??= (part.object as { readonly [rowKey]?: number } | null)?.[rowKey];
    const name =
      typeof part.name === 'number' ? `items[${placeOf(part.object) ?? part.name}]` : part.name;
    path = [name, path].filter(Boolean).join('.');
    url = part.url;
  }
  problems.push({ path, code, value, url, row });
}

/** Notes what is wrong with a field that is read more than once. */
export function noteOnce(fields: Fields, key: string, code: IssueCode, value: unknown): void {
  const { problems } = fields;
  const count = problems.length;
  noteIssue(fields, key, code, value);
  const path = problems[count]?.path;
  const first = problems.findIndex((problem) => problem.code === code && problem.path === path);
  if (first < count) problems.splice(count);
}

/** The value under a key: the object's own, never one of its prototype. */
export function get({ object }: Fields, key: string): unknown {
  return Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
}

/** The result of `read` for the value under a key, if there is one. A result `undefined` is an issue. */
export function use<T>(
  fields: Fields,
  key: string,
  code: IssueCode,
  read: (value: unknown) => T | undefined,
): T | undefined {
  const value = get(fields, key);
  if (value === undefined || value === '') return;
  return read(value) ?? noteIssue(fields, key, code, value);
}

/** True for words that programs write where they have no text. */
export function isNoText(words: string): boolean {
  return words.length < 10 && /^(?:null|undefined|nan|n\/a|-+)$/i.test(words);
}

function toText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return;
  const words = String(value).trim();
  return isNoText(words) ? undefined : words;
}

/** The length at which a field's text is cut, in UTF-16 code units; a longer one is a fault or hostile. */
const longest = new Map([
  ['title', 500],
  ['name', 500],
  ['address', 500],
  ['content_html', 500_000],
  ['content_text', 500_000],
]);
const usualLongest = 5000;

function toNumber(value: unknown): number {
  return Number(toText(value) || NaN);
}

/** Text, on one or more lines, cut where it is too long. A number is tolerated. Empty text is no text. */
export function text(fields: Fields, key: string): string | undefined {
  const words = use(fields, key, 'text', toText);
  const maxLength = longest.get(key) ?? usualLongest;
  if (!words || words.length <= maxLength) return words || undefined;
  noteOnce(fields, key, 'too-long', maxLength);
  // A character of two code units is not cut in half.
  return `${words.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** True when there is text to read. Looks no further, and notes nothing. */
export function hasText(fields: Fields, key: string): boolean {
  const value = get(fields, key);
  return typeof value === 'string' ? /\S/.test(value) : typeof value === 'number';
}

/** The most texts of a list that are read: tags, or the ids of linked items. */
const mostTexts = 1000;

/** The texts of a list, or one text; what is no text is left out. */
export function texts(fields: Fields, key: string): readonly string[] {
  const values = asList(get(fields, key));
  if (values.length > mostTexts) noteOnce(fields, key, 'too-many', mostTexts);
  return values.slice(0, mostTexts).flatMap((value) => {
    const read = toText(value);
    if (read === undefined) noteIssue(fields, key, 'text', value);
    return read || [];
  });
}

/** A number between two bounds, itself or written as text. */
export function number(
  fields: Fields,
  key: string,
  low = 0,
  high = Number.MAX_SAFE_INTEGER,
): number | undefined {
  return use(fields, key, 'number', (value) => {
    const read = toNumber(value);
    return read >= low && read <= high ? read : undefined;
  });
}

export function flag(fields: Fields, key: string): boolean | undefined {
  return use(fields, key, 'flag', (value) => (typeof value === 'boolean' ? value : undefined));
}

export function url(fields: Fields, key: string, usage: UrlUse, base?: string): string | undefined {
  return use(fields, key, 'url', (value) => safeUrl(value, usage, base));
}

/** A date, and the zone it named, if it did. The first years are what programs write where they have no date. */
export function date(fields: Fields, key: string, timeZone: string): ParsedDate | undefined {
  return use(fields, key, 'date', (value) =>
    typeof value === 'string' && !value.startsWith('000')
      ? parseDateFast(value, timeZone)
      : undefined,
  );
}

/** A day or an instant. */
export function dateValue(
  fields: Fields,
  key: string,
  timeZone: string,
): DateOrInstant | undefined {
  return date(fields, key, timeZone)?.value;
}

/** A calendar day; of a date with a time, the day as it was written. */
export function day(fields: Fields, key: string): IsoDay | undefined {
  return use(fields, key, 'date', (value) => {
    const date = parseDateFast(toText(value)?.slice(0, 10) ?? '', 'UTC')?.value;
    return typeof date === 'string' ? date : undefined;
  });
}

/** The object under a key. */
export function nested(fields: Fields, key: string): Fields | undefined {
  const object = use(fields, key, 'object', (value) => (isObject(value) ? value : undefined));
  return object && child(fields, key, object);
}
