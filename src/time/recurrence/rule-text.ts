import { quickDate } from '../parse-fast.js';
import { isoOf } from './rfc-lines.js';
import { Rule, units } from './rule.js';

/** The parts of a rule by their names, in capitals; `FREQ` is one of them. */
export type RuleParts = ReadonlyMap<string, string>;

const names =
  'FREQ INTERVAL COUNT UNTIL WKST BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS';
const known = new Set(names.split(' '));

/** A thousand years of weeks; what is asked for more is a mistake, or an attack. */
const mostInterval = 9999;

/**
 * Reads the text of an RFC 5545 rule as people write it: in small letters, with spaces, with `RRULE:`.
 * A rule that repeats by the minute is none for an agenda.
 *
 * @returns `undefined` when it cannot be read, or has a part that we do not know
 */
export function parseRule(text: string): RuleParts | undefined {
  const parts = new Map<string, string>();
  const bare = text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^RRULE:/, '');
  for (const part of bare.split(';').filter(Boolean)) {
    const [, name = '', value] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (!value || !known.has(name)) return;
    parts.set(name, value);
  }
  const isCount = (name: string, most: number): boolean => {
    const value = parts.get(name);
    return value === undefined || (/^[1-9]\d*$/.test(value) && Number(value) <= most);
  };
  if (!Object.hasOwn(units, parts.get('FREQ') ?? '')) return;
  if (!isCount('INTERVAL', mostInterval) || !isCount('COUNT', Number.MAX_SAFE_INTEGER)) return;
  const until = parts.get('UNTIL');
  if (until !== undefined && !quickDate(isoOf(until), 'UTC')) return;
  try {
    new Rule(parts, '2000-01-01T00:00:00');
    return parts;
  } catch {
    return;
  }
}

export function writeRule(parts: RuleParts): string {
  return `RRULE:${[...parts].map((part) => part.join('=')).join(';')}`;
}
