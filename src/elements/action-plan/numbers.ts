import { toJson } from '../../feed/read/fields.js';
import type { Budget, Indicator, PartialDate } from '../../model/index.js';
import { firstDay, hasDay } from '../../time/partial-date.js';
import { formatDay, monthAlone } from '../../time/format.js';
import { bare } from '../../time/bare.js';

/** Numbers from here on are written with a power of ten. */
const huge = 1e15;

/** A unit that begins with a word which may be a plural: `accidents`, `lieux d’accueil`, not `km`. */
const pluralWord = /^\p{L}{2,}[sx](?!\p{L})/iu;

/** Most digits after the decimal comma of a percentage. */
const mostShareDigits = 6;

/** The formats in which an indicator writes its numbers. */
type Measured = Pick<Indicator, 'unit' | 'precision'>;

/** Writes numbers and dates as a language does. */
export class Numbers {
  readonly #lang: string;
  readonly #formats = new Map<string, Intl.NumberFormat>();

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** A value with its unit; a space that does not break stands between them. */
  value(value: number, { unit, precision }: Measured): string {
    return this.#withUnit(this.amount(value, { precision }), unit);
  }

  /** A value without its unit. */
  amount(value: number, { precision }: Measured, more: Intl.NumberFormatOptions = {}): string {
    return this.#write(value, { ...digitsOf(value, precision), ...more });
  }

  /**
   * A change with its sign; of a percentage, in points. A unit in the plural (`accidents`) is left out where the change
   * takes the singular, which no rule makes of every word; the value beside it has the unit. The change of a year may be smaller than what a value is
   * rounded to: it is never written as 0 unless it is.
   */
  change(value: number, { unit, precision = 0 }: Measured): string {
    const digits = Math.abs(value) < 10 ? Math.min(20, precision + 1) : precision;
    const isTooSmall = Math.abs(value) < 0.5 * 10 ** -digits;
    const options = {
      ...(isTooSmall
        ? { maximumSignificantDigits: 1 }
        : { ...digitsOf(value), maximumFractionDigits: digits }),
      signDisplay: 'exceptZero',
    };
    const isSingular = this.#isSingular(value);
    const points = isSingular ? 'point' : 'points'; // The words are the same in French and in English.
    const word = isSingular && unit && pluralWord.test(unit) ? '' : unit;
    return this.#withUnit(
      this.#write(value, options as Intl.NumberFormatOptions),
      unit === '%' ? points : word,
    );
  }

  /**
   * A share as a percentage.
   *
   * @param digits after the decimal comma; some more where they would make 0 % or 100 % of another share
   */
  share(share: number, digits = 0): string {
    const isRounded = (maxDigits: number): boolean => {
      const rounded = Number(share.toFixed(maxDigits + 2));
      return rounded !== share && (rounded === 0 || rounded === 1);
    };
    let fractionDigits = digits;
    while (digits > 0 && fractionDigits < mostShareDigits && isRounded(fractionDigits))
      fractionDigits++;
    const precision =
      Math.abs(share) < huge ? { maximumFractionDigits: fractionDigits } : scientific;
    return this.#write(share, { style: 'percent', ...precision });
  }

  ratio(value: number): string {
    return this.#write(value, { ...digitsOf(value), maximumFractionDigits: 2 });
  }

  money(amount: number, { currency }: Pick<Budget, 'currency'>): string {
    return this.#write(amount, { style: 'currency', currency, maximumFractionDigits: 0 });
  }

  date(date: PartialDate): string {
    if (date.length === 4) return date;
    return formatDay(firstDay(date), this.#lang, hasDay(date) ? undefined : monthAlone);
  }

  /** The plural begins with 2 in French. */
  #isSingular(value: number): boolean {
    const size = Math.abs(value);
    return this.#lang.startsWith('fr') ? size < 2 : size === 1;
  }

  #withUnit(number: string, unit = ''): string {
    if (!unit) return number;
    const isJoined = unit === '%' && !this.#lang.startsWith('fr');
    return `${number}${isJoined ? '' : '\u00a0'}${unit}`;
  }

  #write(value: number, options: Intl.NumberFormatOptions): string {
    const key = toJson(options);
    let format = this.#formats.get(key);
    if (!format)
      this.#formats.set(key, (format = new Intl.NumberFormat(this.#lang, bare(options))));
    // A minus sign, which is as wide as a plus: a hyphen may end a line.
    return format.format(value).replace(/^-/, '\u2212');
  }
}

const scientific = { notation: 'scientific', maximumFractionDigits: 2 } as const;

function digitsOf(value: number, precision?: number): Intl.NumberFormatOptions {
  if (Math.abs(value) >= huge) return scientific;
  if (precision !== undefined) {
    return { minimumFractionDigits: precision, maximumFractionDigits: precision };
  }
  return value !== 0 && Math.abs(value) < 0.01
    ? { maximumSignificantDigits: 2 }
    : { maximumFractionDigits: 2 };
}
