import { two } from '../shared/days.js';
import { monthNumber } from '../shared/months.js';
import { programDate } from '../shared/program-dates.js';

/** A longer text is no date. */
const longest = 200;

/** Names of RFC 822 and of Europe, in minutes ahead of UTC. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  met: 60,
  cest: 120,
  mest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** Sun, 6 September 2009 16:20:00 +0000; without the weekday, the seconds or the zone; 06-Sep-09. */
const dayFirst =
  /^(?:[\p{L}.]+,?\s+)?(?<day>\d{1,2})(?:er)?[\s-]+(?<month>\p{L}+)\.?,?[\s-]+(?<year>\d{4}|\d\d)\b(?:,?\s+(?:à\s+|T)?(?<time>\d.*))?$/u;

/** Sep 6, 2009 4:20 pm */
const monthFirst =
  /^(?:[\p{L}.]+,?\s+)?(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?:,?\s+(?:at\s+)?(?<time>\d.*))?$/u;

/** Sun Sep  6 16:20:00 CEST 2009 */
const yearLast =
  /^\p{L}+,?\s+(?<month>\p{L}{3,})\s+(?<day>\d{1,2})\s+(?<time>\d{1,2}:\d\d(?::\d\d)?(?:\s+[\p{L}\d:+-]+)?)\s+(?<year>\d{4})$/u;

/** 06/09/2009 16:20, dim, 06/09/2009 - 16:20, 6.9.2009: day first. */
const inFigures =
  /^(?:[\p{L}.]+,?\s+)?(?<day>\d{1,2})([/.])(?<month>0?[1-9]|1[0-2])\2(?<year>\d{4})(?:,?\s+(?:(?:à|-)\s+)?(?<time>\d.*))?$/u;

const clock =
  /^(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:\(?([a-z]+)\)?)?\s*(?:([+-])(\d\d?):?(\d\d)?)?/i;

/** A time of day that stands apart from its day: 8:00 am, 20:00, 20h30, 20 h, 8 pm. */
const clockApart =
  /^(?:à\s|at\s)?(\d{1,2})(?:(?:\s?[:h]\s?(\d\d))(?::\d\d)?|\s?h|(?=\s?[ap]\.?m))\s?(?:([ap])\.?m\.?)?$/i;

/**
 * A date of RSS, which is that of RFC 822, or of Atom and Dublin Core, that of RFC 3339, or whatever else
 * feeds have there: names in French, two-digit years, no seconds, zones by name.
 *
 * @returns in the spelling of docs/feed.md, without an offset where the zone is not known; `undefined` for what cannot
 *   be read
 */
export function readableDate(text: string): string | undefined {
  if (text.length > longest) return;
  const line = text.replace(/\s+/g, ' ').trim();
  for (const pattern of [dayFirst, monthFirst, yearLast, inFigures]) {
    const { day, month, year, time } = pattern.exec(line)?.groups ?? {};
    const number = month === undefined ? 0 : Number(month) || monthNumber(month);
    if (!number || !day) continue;
    const date = `${fullYear(year!)}-${two(number)}-${two(day)}`;
    return time ? date + timeOf(time) : date;
  }
  return programDate(line);
}

/** The same; what cannot be read as it is, for the reader to tell. */
export function feedDate(text: string | undefined): string | undefined {
  return text && (readableDate(text) ?? text);
}

/** A day with a time of day that was written apart; the day alone when it has one or the text is none. */
export function atClock(day: string, text: string | undefined): string {
  const [, hours, minutes = '00', half] = clockApart.exec(text?.trim() ?? '') ?? [];
  if (!hours || day.includes('T')) return day;
  return `${day}T${hourOf(hours, half)}:${minutes}`;
}

/** RFC 2822, section 4.3. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
}

function timeOf(text: string): string {
  const [, hours, minutes, seconds, half, name = '', sign, offset, rest = '00'] =
    clock.exec(text) ?? [];
  if (!hours) return '';
  const time = `T${hourOf(hours, half)}:${minutes}${seconds ? `:${seconds}` : ''}`;
  if (sign) return `${time}${sign}${two(offset!)}:${rest}`;
  const zone = name.toLowerCase();
  return Object.hasOwn(zones, zone) ? time + offsetText(zones[zone]!) : time;
}

function hourOf(hours: string, half: string | undefined): string {
  return two(half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours);
}

function offsetText(minutes: number): string {
  if (!minutes) return 'Z';
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(Math.abs(minutes) % 60)}`;
}
