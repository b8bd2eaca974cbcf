import { parseDateFast } from '../parse.js';
import { isoOf } from './rfc-lines.js';

/** The parts of a rule by their names in capitals; `FREQ` is one of them. */
export type RuleParts = ReadonlyMap<string, string>;

type Form = (value: string) => boolean;

/** A list of which every value has a form. */
function list(form: RegExp): Form {
  return (value) => value.split(',').every((part) => form.test(part));
}

/** A list of whole numbers. Where negative ones count from the end, there is no 0. */
function numbers(low: number, high: number): Form {
  return (value) =>
    list(/^[+-]?\d{1,3}$/)(value) &&
    value
      .split(',')
      .map(Number)
      .every((number) => number >= low && number <= high && (low >= 0 || number !== 0));
}

/** The parts of RFC 5545, section 3.3.10, and the form of their values. */
const forms: Readonly<Record<string, Form>> = {
  FREQ: (value) => /^(HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value),
  // A thousand years of weeks. A larger number is a mistake, or an attack.
  INTERVAL: (value) => /^[1-9]\d{0,3}$/.test(value),
  COUNT: (value) => /^[1-9]\d{0,15}$/.test(value),
  UNTIL: (value) => parseDateFast(isoOf(value), 'UTC') !== undefined,
  WKST: (value) => /^(MO|TU|WE|TH|FR|SA|SU)$/.test(value),
  BYSECOND: numbers(0, 60),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: list(/^([+-]?([1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/),
  BYMONTHDAY: numbers(-31, 31),
  BYYEARDAY: numbers(-366, 366),
  BYWEEKNO: numbers(-53, 53),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(-366, 366),
};

/** Parts of which each value multiplies the times of a day. */
const timeParts = ['BYHOUR', 'BYMINUTE', 'BYSECOND'];

/** Most times of a day, one each five minutes. */
const mostTimes = 288;

/** The part that names another calendar (RFC 7529), in which all other parts mean other dates. */
const changesMeaning = 'RSCALE';

/**
 * Reads the text of a rule as people write it: in small letters, with spaces, with `RRULE:`. A rule
 * that repeats each minute or second, or more often than each five minutes of a day, is not one of an agenda.
 *
 * @param onUnknown is told the parts that RFC 5545 does not have, such as `X-NOTE=3`; the others make
 *   the rule. Without it, a rule with such a part is refused.
 * @returns `undefined` when it cannot be read
 */
export function parseRule(text: string, onUnknown?: (part: string) => void): RuleParts | undefined {
  const parts = new Map<string, string>();
  const bare = text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^RRULE:/, '');
  for (const part of bare.split(';').filter(Boolean)) {
    const [, name = '', value] = /^([A-Z_-]+)=(.+)$/.exec(part) ?? [];
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (form && value) {
      if (!form(value)) return;
      parts.set(name, value);
    } else if (onUnknown && !form && value && name !== changesMeaning) onUnknown(part);
    else return;
  }
  return parts.has('FREQ') && timesOfDay(parts) <= mostTimes ? parts : undefined;
}

/** Number of times at which a rule may repeat on one day. */
function timesOfDay(parts: RuleParts): number {
  const given = timeParts.map((name) => new Set(parts.get(name)?.split(',').map(Number)).size);
  const usual = [parts.get('FREQ') === 'HOURLY' ? 24 : 1, 1, 1];
  return given.reduce((times, size, index) => times * (size || usual[index]!), 1);
}

export function writeRule(parts: RuleParts): string {
  return `RRULE:${[...parts].map((part) => part.join('=')).join(';')}`;
}
