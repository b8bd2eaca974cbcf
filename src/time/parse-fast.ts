import { aDay, offsetAt } from './offset.js';
import { parseDate, type ParsedDate } from './parse.js';

/** How nearly every date is written: a day that its month has, a time, an offset. */
const usual =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)(T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

/** True for a date that `quickDate` need not ask anyone about: there is such a day, and such a time of day. */
export function isUsualDate(value: unknown): value is string {
  return typeof value === 'string' && usual.test(value);
}

/**
 * As `parseDate` does, five times as fast for the usual ones: a list of what comes next reads two dates of
 * each event before it can show one.
 */
export function quickDate(text: string, zone: string): ParsedDate | undefined {
  const found = usual.exec(text);
  if (!found) return parseDate(text, zone);
  if (!found[1]) return { value: text };
  if (found[2]) return { value: Number(new Date(text)) };
  const local = Number(new Date(`${text}Z`));
  const offset = offsetAt(local - aDay, zone);
  // Where the clocks change, some hours do not exist and others come twice.
  if (offset !== offsetAt(local + aDay, zone)) return parseDate(text, zone);
  return { value: local - offset };
}
