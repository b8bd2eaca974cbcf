import { safeUrl, type UrlUse } from '../html/safe-url.js';
import type { IsoDay, Problem } from '../model/index.js';
import { isDay, parseDate, type ParsedDate } from '../time/parse.js';
import { quote } from './errors.js';

type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One value or a list of them, as schema.org allows nearly everywhere. */
export function asList(value: unknown): readonly unknown[] {
  return value == null ? [] : Array.isArray(value) ? value : [value];
}

/** Enough for anyone to mend; a hostile feed could make millions. */
const mostProblems = 1000;

function toNumber(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim())
    ? Number(value)
    : NaN;
}

/**
 * Reads the fields of one JSON object into the model's types. A field that is
 * there but cannot be used is `undefined`, and is told in `problems`; a field
 * that is absent or `null` is just `undefined`.
 */
export class Fields {
  constructor(
    readonly object: JsonObject,
    private readonly problems: Problem[],
    private readonly parent?: Fields,
    private readonly name = '',
  ) {}

  /** Made only when there is something to tell: most objects have no problem. */
  path(key?: string): string {
    const here = this.parent ? this.parent.path(this.name) : this.name;
    return key ? (here ? `${here}.${key}` : key) : here;
  }

  problem(key: string, reason: string): undefined {
    if (this.problems.length < mostProblems) this.problems.push({ path: this.path(key), reason });
  }

  /** The value under a key: the object's own, never one of its prototype. */
  get(key: string): unknown {
    return Object.hasOwn(this.object, key) ? (this.object[key] ?? undefined) : undefined;
  }

  /** Text, on one or more lines. A number is tolerated. Empty text is no text. */
  text(key: string): string | undefined {
    const value = this.get(key);
    if (typeof value === 'string') return value.trim() || undefined;
    if (typeof value === 'number') return String(value);
    return value === undefined ? undefined : this.unusable(key, value, 'un texte');
  }

  /** The texts of a list, or one text; what is no text is left out. */
  texts(key: string): readonly string[] {
    const texts: string[] = [];
    for (const value of asList(this.get(key))) {
      if (typeof value === 'string' || typeof value === 'number') {
        const text = String(value).trim();
        if (text) texts.push(text);
      } else {
        this.unusable(key, value, 'un texte');
      }
    }
    return texts;
  }

  positive(key: string): number | undefined {
    const value = this.get(key);
    if (value === undefined) return;
    const number = toNumber(value);
    return number > 0 && number < Infinity ? number : this.unusable(key, value, 'un nombre positif');
  }

  /** A number between two bounds, itself or written as text. */
  within(key: string, low: number, high: number): number | undefined {
    const value = this.get(key);
    if (value === undefined) return;
    const number = toNumber(value);
    return number >= low && number <= high
      ? number
      : this.unusable(key, value, `un nombre de ${low} à ${high}`);
  }

  flag(key: string): boolean | undefined {
    const value = this.get(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.unusable(key, value, 'true ou false');
  }

  url(key: string, use: UrlUse, base?: string): string | undefined {
    const value = this.get(key);
    if (value === undefined || value === '') return;
    return safeUrl(value, use, base) ?? this.unusable(key, value, 'une adresse utilisable');
  }

  date(key: string, timeZone: string): ParsedDate | undefined {
    const value = this.get(key);
    if (value === undefined || value === '') return;
    const date = typeof value === 'string' ? parseDate(value, timeZone) : undefined;
    return date ?? this.unusable(key, value, 'une date');
  }

  /** A calendar day; of a date with a time, the day as it was written. */
  day(key: string): IsoDay | undefined {
    const value = this.get(key);
    if (value === undefined || value === '') return;
    const day = typeof value === 'string' ? value.trim().slice(0, 10) : '';
    return /^\d{4}-\d\d-\d\d$/.test(day) && isDay(day)
      ? day
      : this.unusable(key, value, 'une date');
  }

  /** The object under a key. */
  nested(key: string): Fields | undefined {
    const value = this.get(key);
    if (value === undefined) return;
    return isObject(value) ? this.child(key, value) : this.unusable(key, value, 'un objet');
  }

  child(name: string, object: JsonObject): Fields {
    return new Fields(object, this.problems, this, name);
  }

  /** Tells that a value is not what was wanted. */
  unusable(key: string, value: unknown, wanted: string): undefined {
    this.problem(key, `${quote(value)} n’est pas ${wanted} : champ ignoré.`);
  }
}
