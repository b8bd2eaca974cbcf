import type { ExtendedItem } from '../adapter.js';
import { clockAt } from '../shared/local-time.js';
import { excerptText } from '../shared/plain-text.js';
import { at, compact, textAt } from '../shared/values.js';

/** A time that is said to be of UTC. */
const ofUtc = /^(\d{4}-\d\d-\d\dT(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)(?:Z|\+00:00)$/;

/** A time of day as people write it: 9h, 10 h 30, 18:30. */
const written = /(?<![\d:])(\d{1,2})\s?[h:]\s?(\d\d)?(?![\d:])/gi;

/** Items that are looked at. */
const fewItems = 100;

/** The part of a text that is looked through for hours, in characters. */
const most = 5000;

/**
 * True for events whose times are those of the place though they are said to be of UTC, as themes of WordPress write
 * them: some texts have the hour of the date as it stands, and none has that of the place's clock.
 */
export function isUntrueUtc(items: readonly ExtendedItem[], timeZone: string): boolean {
  let asWritten = 0;
  for (const item of items.slice(0, fewItems)) {
    const start = textAt(item, '_event', 'startDate');
    const [, , hour] = ofUtc.exec(start ?? '') ?? [];
    if (!start || start.length === 10) continue;
    if (!hour) return false;
    const local = clockAt(start, timeZone);
    const hours = hoursIn(item);
    if (hours.has(local)) return false;
    if (local !== hour && hours.has(hour)) asWritten++;
  }
  return asWritten > 0;
}

/** The hours in the words of an item. */
function hoursIn(item: ExtendedItem): ReadonlySet<string> {
  const words = ['title', 'summary', 'content_text', 'content_html']
    .map((key) => excerptText(textAt(item, key)?.slice(0, most)) ?? '')
    .join(' ');
  return new Set(
    [...words.matchAll(written)].map(
      ([, hour, minute = '00']) => `${hour!.padStart(2, '0')}:${minute}`,
    ),
  );
}

/** An event with the clock of its place, of which nothing else is known. */
export function withoutUtc(item: ExtendedItem): ExtendedItem {
  const event = at(item, '_event');
  if (typeof event !== 'object' || event === null) return item;
  const [startDate, endDate] = ['startDate', 'endDate'].map((key) =>
    textAt(event, key)?.replace(ofUtc, '$1'),
  );
  return { ...item, _event: compact({ ...event, startDate, endDate }) };
}
