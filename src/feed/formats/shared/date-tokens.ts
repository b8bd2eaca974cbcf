import { isWeekday, linkIn, type Link } from './date-words.js';
import { monthNumber, plainDate } from './months.js';

/** A day; its month or its year may stand with another one: 12 et 13 décembre 2026. */
export interface DayToken {
  readonly type: 'day';
  readonly day: number;
  month?: number;
  year?: number;
}

/** A time of day. */
export interface ClockToken {
  readonly type: 'clock';
  readonly hour: number;
  /** `:30`, `:30:15`. */
  readonly rest: string;
  /** The half of the day, where it is written: `a` or `p`. */
  half?: string;
  /** `Z`, `+01:00`. */
  readonly offset: string;
  /** Midnight as a word or as 24h, at which a day ends. */
  readonly isMidnight: boolean;
}

export type Token =
  | DayToken
  | ClockToken
  | { readonly type: 'month'; readonly value: number }
  | { readonly type: 'year'; readonly value: number }
  | { readonly type: Link }
  | { readonly type: 'weekday' };

/** The length of the longest text that can be dates, in characters. */
export const longest = 120;

/** 2026-12-05, 2026-12-05T18:30:00+01:00, 2026/12/05, 20261205. */
const iso =
  /(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?!\d)(?:[t ](\d\d)(:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?!\s?[ap]\.?\s?m\b)(z|utc|gmt|\+(?:0\d|1[0-4]):?\d\d|(?<=t[\d:.]{5,20}|:\d\d:\d\d)-(?:0\d|1[0-2]):?\d\d(?![:\d]))?)?/y;

/** 05/12/2026, 5.12.26, 5-déc-26; 5/12 without the year. */
const figures = /(\d{1,2})(?:([/.-])(\d{1,2}|[a-z]{3,9})\.?\2(\d{4}|\d\d)|\/(\d{1,2}))(?![\d/])/y;

/** 20h30, 20 h, 20 heures 30, 20:30, 20:30:15, 8:30 pm, 8pm, 18.30, 18 Uhr, 20u15, 20 uur, 18:00 h. */
const clock =
  /(\d{1,2})(?:\s?(?:h(?:eures?|rs?)?|u(?:ur)?)(?![a-z])(?:\s?([0-5]\d)(?!\d))?|:([0-5]\d(?::[0-5]\d)?)(?:\.\d{1,9})?(?!\d)|\.([0-5]\d)(?![.\d])|(?=\s?(?:[ap]\.?\s?m\b|uhr\b)))(?:\s?([ap])\.?\s?m\b\.?|\s?(?:uhr|h|hrs)\b)?/y;

/** An offset that stands apart, as Notion has it: 5 décembre 2026 18:30 (UTC+1). */
const offsetApart = /\((?:utc|gmt)([+-])(\d{1,2}):?(\d\d)?\)/y;

const namedClock = /(?:(midi|noon|mittag)|minuit|midnight|mitternacht)(?![a-z])/y;
const year = /(?:’(\d\d)|((?:19|20|21)\d\d))(?!\d)/y;
const number = /(\d{1,2})(?:(?:er|st|nd|rd|th|°|º)(?![a-z])|\.)?(?!\d)/y;
const word = /(?:[a-z](?:[a-z’-]*[a-z])?)\.?|<->|->|[–—→&+@|·,;:()/.-]/y;

/** A reading of a pattern at the place that has been reached. */
type Take = (pattern: RegExp) => RegExpExecArray | null;

/**
 * The parts of a text of nothing but days and times of day.
 *
 * @param text of no more than `longest` characters
 * @returns `undefined` when it has another word or sign
 */
export function dateTokens(text: string): readonly Token[] | undefined {
  const plain = plainDate(text);
  const tokens: Token[] = [];
  let reached = 0;
  const take: Take = (pattern) => {
    pattern.lastIndex = reached;
    const match = pattern.exec(plain);
    if (match) reached += match[0].length;
    return match;
  };
  while (reached < plain.length) {
    if (plain[reached] === ' ') {
      reached++;
      continue;
    }
    const offset = offsetAt(take);
    const last = tokens.at(-1);
    if (offset && last?.type === 'clock') {
      tokens.splice(-1, 1, { ...last, offset });
      continue;
    }
    const found = datesAt(take) ?? clockAt(take) ?? numberAt(take) ?? wordAt(take, tokens, plain);
    if (!found) return;
    tokens.push(...found);
  }
  return tokens;
}

function offsetAt(take: Take): string | undefined {
  const [, sign, hours, minutes = '00'] = take(offsetApart) ?? [];
  return hours && `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function datesAt(take: Take): readonly Token[] | undefined {
  const [, isoYear, , dashedMonth, dashedDay, basicMonth, basicDay, hour, rest, offset = ''] =
    take(iso) ?? [];
  if (isoYear) {
    const isoDate: Token = {
      type: 'day',
      day: Number(dashedDay ?? basicDay),
      month: Number(dashedMonth ?? basicMonth),
      year: Number(isoYear),
    };
    return hour ? [isoDate, clockOf(hour, rest!, offsetOf(offset))] : [isoDate];
  }
  const [, day, , middle, written, alone] = take(figures) ?? [];
  if (!day) return;
  const month = Number(middle ?? alone) || monthNumber(middle ?? '');
  // 26-12-05 may be of 2026 or of 2005.
  if (!month || (written?.length === 2 && written < '20' && day >= '20')) return [];
  return [{ type: 'day', day: Number(day), month, ...(written ? { year: yearOf(written) } : {}) }];
}

function clockAt(take: Take): readonly Token[] | undefined {
  const named = take(namedClock);
  if (named) return [{ ...clockOf(named[1] ? '12' : '24', ':00'), isMidnight: !named[1] }];
  const [, hour, behind, minutes, tenths, half] = take(clock) ?? [];
  if (!hour) return;
  const token = clockOf(hour, `:${behind ?? minutes ?? tenths ?? '00'}`);
  // `20:00 AM` is of a program that writes 24 hours and the half of the day.
  return Number(hour) > 24 ? [] : [{ ...token, half: Number(hour) > 12 ? undefined : half }];
}

function numberAt(take: Take): readonly Token[] | undefined {
  const [found, short, whole] = take(year) ?? [];
  if (found) return [{ type: 'year', value: yearOf(short ?? whole!) }];
  const [, day] = take(number) ?? [];
  return day ? [{ type: 'day', day: Number(day) }] : undefined;
}

function wordAt(take: Take, before: readonly Token[], plain: string): readonly Token[] | undefined {
  const match = take(word);
  if (!match) return;
  const written = match[0].length > 1 ? match[0].replace(/\.$/, '') : match[0];
  const month = monthNumber(written);
  const last = before.at(-1);
  const isBehindDay = last?.type === 'day' && last.month === undefined;
  // « mar. 5 mai » is a Tuesday, « 5 mar » and "Mar 5" are in March.
  const isDayOfWeek =
    !isBehindDay &&
    written === 'mar' &&
    /^\.?\s\d{1,2}(?:er)?\s[a-z]{3}/.test(plain.slice(match.index + 3));
  if (month && !isDayOfWeek) return [{ type: 'month', value: month }];
  if (isWeekday(written)) return [{ type: 'weekday' }];
  const link = linkIn(written);
  return link && [{ type: link }];
}

function clockOf(hour: string, rest: string, offset = ''): ClockToken {
  return { type: 'clock', hour: Number(hour), rest, offset, isMidnight: hour === '24' };
}

function offsetOf(written: string): string {
  const [, hours, minutes] = /^([+-]\d\d):?(\d\d)$/.exec(written) ?? [];
  return hours ? `${hours}:${minutes}` : written && 'Z';
}

function yearOf(digits: string): number {
  return Number(digits.padStart(4, '20'));
}
