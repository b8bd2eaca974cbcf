import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { asText, at, objectsOf, textAt } from '../shared/values.js';

/** Our names in the order in which people write them, and those of RFC 8984, section 4.3.3. */
const parts: readonly (readonly [string, string])[] = [
  ['INTERVAL', 'interval'],
  ['COUNT', 'count'],
  ['WKST', 'firstDayOfWeek'],
  ['BYMONTH', 'byMonth'],
  ['BYWEEKNO', 'byWeekNo'],
  ['BYYEARDAY', 'byYearDay'],
  ['BYMONTHDAY', 'byMonthDay'],
  ['BYHOUR', 'byHour'],
  ['BYMINUTE', 'byMinute'],
  ['BYSECOND', 'bySecond'],
  ['BYSETPOS', 'bySetPosition'],
];

/** An event's rules in the words of RFC 5545; also the one of the next version of JSCalendar. */
export function rulesOf(event: JsonObject, ...names: readonly string[]): readonly string[] {
  return names.flatMap((name) => objectsOf(at(event, name)).map(ruleOf));
}

/** The text of a rule. Parts that RFC 5545 does not have are kept, for the reader to note. */
function ruleOf(rule: JsonObject): string {
  const written = [`FREQ=${(textAt(rule, 'frequency') ?? '').toUpperCase()}`];
  for (const [name, key] of parts) {
    const values = asList(at(rule, key)).flatMap((value) => asText(value)?.toUpperCase() ?? []);
    if (values.length) written.push(`${name}=${values.join(',')}`);
  }
  const days = asList(at(rule, 'byDay')).flatMap(dayOf);
  if (days.length) written.push(`BYDAY=${days.join(',')}`);
  const until = textAt(rule, 'until');
  if (until) written.push(`UNTIL=${until.replace(/[-:]/g, '')}`);
  const scale = textAt(rule, 'rscale');
  if (scale && scale.toLowerCase() !== 'gregorian') written.push(`RSCALE=${scale}`);
  const skip = textAt(rule, 'skip');
  if (skip && skip.toLowerCase() !== 'omit') written.push(`SKIP=${skip}`);
  return written.join(';');
}

function dayOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  const day = textAt(value, 'day');
  return day ? [`${textAt(value, 'nthOfPeriod') ?? ''}${day.toUpperCase()}`] : [];
}
