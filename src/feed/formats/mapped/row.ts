import { asList, isObject } from '../../read/fields.js';
import { parseLooseNumber } from '../../read/loose-number.js';
import { withDayFirst } from '../shared/day-order.js';
import { localized } from '../shared/localized.js';
import { plainText } from '../shared/plain-text.js';
import { asText, at, numberAt, textAt } from '../shared/values.js';
import { opened } from './opened.js';
import { ownPaths, pathNamed } from './own-paths.js';
import { readPath } from './paths.js';
import type { Plan } from './plan.js';
import { plainName } from './names.js';
import { noteBehind } from './notes.js';
import { clockOfFigures } from './times-of-day.js';
import { numberedDay, type Target } from './targets.js';

/** Left by Crowdin where a text was not translated. */
const untranslated = /crwdns\d+:\d+|crwdne\d+:\d+/g;

/** Fields of words that authors choose freely. */
const freeTags = /^(?:tags|mots?cles?)$/;

/** The plain names under which objects have their name. */
const nameKeys =
  'name nom title titre label libelle value rendered posttitle displayname text translation nome nombre naam bezeichnung'.split(
    ' ',
  );

/** The plain names under which persons have the two parts of theirs. */
const personKeys = [
  ['prenom', 'nom'],
  ['firstname', 'lastname'],
];

/** Fields whose dates and times may have a note behind them. */
const noted: readonly Target[] = ['start', 'date', 'startTime'];

/** Fields that are times of day. */
const clocks: readonly Target[] = ['startTime', 'endTime'];

/** The targets for which each path has been read. */
export type Traces = Map<string, Set<Target>>;

/** What all rows of a feed have in common. */
export interface RowContext {
  readonly plan: Plan;
  readonly language: string;
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** A comma in a number stands before its decimals, even before three of them. */
  readonly hasDecimalComma?: boolean;
  /** Dates in figures have the month first. */
  readonly hasMonthFirst?: boolean;
  /** The money that all prices name that name one. */
  readonly money?: string;
  /** The dates of some rows are instants of UTC, and no days. */
  readonly hasUtcHours?: boolean;
  /** The address of the feed. */
  readonly url?: string;
}

/** A row, whose values are asked for by what they are. */
export class Row {
  readonly plan: Plan;
  readonly language: string;
  readonly timeZone: string;
  readonly url: string | undefined;
  readonly money: string | undefined;
  readonly hasUtcHours: boolean | undefined;
  readonly #context: RowContext;
  readonly #traces: Traces | undefined;

  /** @param traces where it is noted which fields have been read */
  constructor(
    readonly source: unknown,
    context: RowContext,
    traces?: Traces,
  ) {
    ({ plan: this.plan, language: this.language, timeZone: this.timeZone } = context);
    this.url = context.url;
    this.money = context.money;
    this.hasUtcHours = context.hasUtcHours;
    this.#context = context;
    this.#traces = traces;
  }

  /** The value of a field as it is, out of what programs put around it; a date or a time without a note behind it. */
  value(target: Target): unknown {
    for (const path of this.plan.get(target) ?? []) {
      const value = this.at(path, target);
      if (value === undefined) continue;
      const inner = this.#opened(value);
      const bare = noted.includes(target) ? (noteBehind(inner)?.[0] ?? inner) : inner;
      return clocks.includes(target) ? clockOfFigures(bare, plainName(path)) : bare;
    }
    return;
  }

  /** Words in brackets behind dates and times: 17h00 (ouverture 16h30). */
  notes(): readonly string[] {
    const own = noted.map((target) => {
      const path = this.pathOf(target);
      return path === undefined ? undefined : this.at(path, target);
    });
    const numbered = this.columns(numberedDay, 'start').map(([, value]) => value);
    return [...own, ...numbered].flatMap((value) => noteBehind(value)?.[1] ?? []);
  }

  #opened(value: unknown): unknown {
    const inner = opened(value, this.timeZone);
    if (!this.#context.hasMonthFirst) return inner;
    if (Array.isArray(inner)) return inner.map(dayFirst);
    return dayFirst(inner);
  }

  /** The path that leads to it. */
  pathOf(target: Target): string | undefined {
    return this.plan.get(target)?.find((path) => readPath(this.source, path) !== undefined);
  }

  /** On one line, without tags; of an object its name; of a list the first. */
  text(target: Target): string | undefined {
    return plainText(this.markup(target));
  }

  /** The text of a field with its markup. */
  markup(target: Target): string | undefined {
    const value = this.value(target);
    return target === 'content'
      ? paragraphsOf(value, this.language)
      : wordsOf(value, this.language);
  }

  /** The texts of a field: those of a list, or the parts between the separators of one text. */
  texts(target: Target): readonly string[] {
    return this.textsIn(this.value(target));
  }

  /**
   * The texts of the first place that has words: numbers and other ids stand for words that are elsewhere. Free tags
   * stand beside a category, and say something else, but for those that are the category in other letters.
   *
   * @param others words that say nothing
   */
  words(target: Target, others?: RegExp): readonly string[] {
    const found = new Map<string, string>();
    for (const path of this.plan.get(target) ?? []) {
      if (found.size && !freeTags.test(plainName(path))) continue;
      const value = this.at(path, target);
      const words = value === undefined ? [] : this.textsIn(opened(value, this.timeZone));
      for (const word of words) {
        const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        if (!isId(word) && !others?.test(word) && !found.has(plain)) found.set(plain, word);
      }
    }
    return [...found.values()];
  }

  /** The value at a path as it is, which is read for a target. */
  at(path: string, target: Target): unknown {
    if (path.startsWith('=')) return this.#words(path.slice(1), target);
    const value = readPath(this.source, path);
    if (value !== undefined && this.#traces)
      this.#traces.set(path, (this.#traces.get(path) ?? new Set()).add(target));
    return value;
  }

  /** The texts of a list, or the parts between the separators of one text. */
  textsIn(value: unknown): readonly string[] {
    const list: readonly unknown[] = Array.isArray(value)
      ? value
      : (wordsOf(value, this.language)?.split(/[;|,\n]/) ?? []);
    const shown = list.filter(
      (entry) =>
        at(entry, 'visibility') !== 'internal' &&
        /^(?:eventtype|theme)$/.test(textAt(entry, 'domain') ?? 'theme'),
    );
    return [...new Set(shown.flatMap((entry) => plainText(wordsOf(entry, this.language)) ?? []))];
  }

  /** The names of a field: one for each value of a list. A text is one name, since a name may have commas. */
  names(target: Target): readonly string[] {
    return asList(this.value(target)).flatMap((entry) => {
      const name = plainText(wordsOf(entry, this.language)) ?? '';
      // Signs alone are left of a name that somebody did not give.
      return /[\p{L}\p{N}]/u.test(name) ? [name] : [];
    });
  }

  /** The same of a row of a spreadsheet, where a cell may have several names between semicolons. */
  parties(target: Target): readonly string[] {
    return this.names(target)
      .flatMap((name) => name.split(/[;|]/))
      .flatMap((name) => name.trim() || []);
  }

  /** The value under the first of some plain names that it has, also with the word for an event; read for a target. */
  under(names: readonly string[], target: Target): unknown {
    const paths = ownPaths(this.source);
    for (const name of names) {
      const path = pathNamed(name, paths);
      const value = path === undefined ? undefined : this.at(path, target);
      if (value !== undefined) return value;
    }
    return;
  }

  /** Values under the names of a form, which are read for a target. */
  columns(name: RegExp, target: Target): readonly (readonly [string, unknown])[] {
    const { source } = this;
    const keys = isObject(source) ? Object.keys(source).filter((key) => name.test(key)) : [];
    return keys
      .map((key) => [key, this.at(key, target)] as const)
      .filter(([, entry]) => entry !== undefined);
  }

  number(target: Target): number | undefined {
    return numberAt(this.value(target));
  }

  /** An amount as people write it; as it is when it is not certain which number it is, so that the reader tells. */
  amount(target: Target): number | string | undefined {
    return this.amountIn(this.value(target));
  }

  amountIn(value: unknown): number | string | undefined {
    if (typeof value === 'number') return value;
    return amountOf(plainText(wordsOf(value, this.language)), this.#context.hasDecimalComma);
  }

  /** Words in which `{path}` stands for what is there, as it is or as a part of an address: `https://example.org/{id}`. */
  #words(words: string, target: Target): string | undefined {
    let isWhole = true;
    const isAddress = /^(?:[a-z]+:|\/)/i.test(words);
    const text = words.replace(/\{([^{}]+)\}/g, (_, path: string) => {
      const word = asText(this.at(path, target));
      isWhole &&= word !== undefined;
      return isAddress ? encodeURIComponent(word ?? '') : (word ?? '');
    });
    return isWhole ? text : undefined;
  }
}

/**
 * An amount as people write it, without its `%` or `€`; the text as it is when it is not certain which number it is,
 * so that the reader tells.
 */
export function amountOf(
  text: string | undefined,
  hasDecimalComma = false,
): number | string | undefined {
  if (text === undefined) return;
  const amount = text.replace(/\s?(?:€|euros?|%)$/i, '');
  const pointed = hasDecimalComma ? amount.replace(',', '.') : amount;
  return parseLooseNumber(amount) ?? parseLooseNumber(pointed) ?? text;
}

function dayFirst(value: unknown): unknown {
  return typeof value === 'string' ? withDayFirst(value) : value;
}

/** A number that is no year, a UUID, or a long number in hexadecimal figures. */
function isId(word: string): boolean {
  return /^(?!(?:19|20)\d\d$)\d+$|^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$|^(?=.*\d)[\da-f]{16,64}$|^rec[\da-z]{14}$/i.test(
    word,
  );
}

/** A list of texts is the text, a paragraph in each; of any other value the words. */
function paragraphsOf(value: unknown, language: string): string | undefined {
  const texts = Array.isArray(value) ? value.map(asText) : [];
  if (texts.length < 2 || texts.includes(undefined)) return wordsOf(value, language);
  return texts.join('\n\n');
}

/** Text in the wanted language. */
export function wordsOf(value: unknown, language: string): string | undefined {
  const words = asText(value) ?? localized(value, language)?.value ?? nameOf(value, language);
  return words?.replace(untranslated, '').trim() || undefined;
}

function nameOf(value: unknown, language: string): string | undefined {
  const owner: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(owner)) return;
  const keys = new Map(Object.keys(owner).map((key) => [plainName(key), key]));
  const under = (name: string): unknown =>
    keys.has(name) ? at(owner, keys.get(name)!) : undefined;
  const person = personKeys.map((names) =>
    names.flatMap((name) => asText(under(name)) ?? []).join(' '),
  );
  const whole = person.find((name) => name.includes(' '));
  if (whole) return whole;
  for (const name of nameKeys) {
    const words = localized(under(name), language)?.value;
    if (words) return words;
  }
  return;
}
