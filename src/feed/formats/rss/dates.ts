import { isoDate } from '../shared/dates.js';
import { monthNumber } from '../shared/date-words.js';

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

const clock =
  /^(\d{1,2})[:h](\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(?:\(?([a-z]+)\)?)?\s*(?:([+-])(\d\d?):?(\d\d)?)?/i;

/**
 * A date of RSS, which is that of RFC 822, or of Atom and Dublin Core, that of RFC 3339, or whatever else
 * feeds have there: names in French, two-digit years, no seconds, zones by name.
 *
 * @returns in the spelling of docs/feed.md, without an offset where the zone is not known; what cannot be
 *   read as it is, for the reader to tell
 */
export function feedDate(text: string | undefined): string | undefined {
  if (!text || text.length > longest) return text;
  const line = text.replace(/\s+/g, ' ').trim();
  for (const pattern of [dayFirst, monthFirst, yearLast]) {
    const { day, month, year, time } = pattern.exec(line)?.groups ?? {};
    const number = month === undefined ? 0 : monthNumber(month);
    if (!number || !day) continue;
    const date = `${fullYear(year!)}-${two(number)}-${two(day)}`;
    return time ? date + timeOf(time) : date;
  }
  return isoDate(line) ?? line;
}

/** RFC 2822, section 4.3. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
}

function timeOf(text: string): string {
  const [, hours, minutes, seconds = '00', half, name = '', sign, offset, rest = '00'] =
    clock.exec(text) ?? [];
  if (!hours) return '';
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  const time = `T${two(hour)}:${minutes}:${seconds}`;
  if (sign) return `${time}${sign}${two(offset!)}:${rest}`;
  const zone = name.toLowerCase();
  return Object.hasOwn(zones, zone) ? time + offsetText(zones[zone]!) : time;
}

function offsetText(minutes: number): string {
  if (!minutes) return 'Z';
  const hours = Math.floor(Math.abs(minutes) / 60);
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(Math.abs(minutes) % 60)}`;
}

function two(value: number | string): string {
  return String(value).padStart(2, '0');
}
