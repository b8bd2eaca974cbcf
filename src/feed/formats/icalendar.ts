import { FeedError } from '../errors.js';
import type { Adapter } from './adapter.js';
import { calendarFeed } from './calendar/calendar-feed.js';
import { parseLines } from './calendar/content-lines.js';

/** iCalendar, RFC 5545 and 7986: one calendar or several in a text. */
export const toHouse: Adapter = (document, context) => {
  if (typeof document !== 'string') {
    throw new FeedError('format', { url: context.url, found: document });
  }
  const { components, problems } = parseLines(document);
  return calendarFeed(components, context, problems, document);
};
