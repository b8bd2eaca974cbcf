import { FeedError } from '../../errors.js';
import type { Adapter } from '../adapter.js';
import { calendarFeed } from './calendar-feed.js';
import { parseLines } from './content-lines.js';

export { zoneOfWindows } from './windows-zones.js';

/**
 * iCalendar, RFC 5545 and 7986: one calendar or several in a text. Where it was fetched from is what
 * calendar programs may subscribe to.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  if (typeof document !== 'string') {
    throw new FeedError('format', { url: context.url, found: document });
  }
  const { components, problems } = yield* parseLines(document);
  const feed = yield* calendarFeed(components, context, problems, document);
  return isFetched(context.url) ? { ...feed, _calendar: { ics_url: context.url } } : feed;
};

/** A file on a disk has an address too, and nobody else can ask for it. */
function isFetched(url?: string): boolean {
  return /^https?:/i.test(url ?? '');
}
