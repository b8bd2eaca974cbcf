import { EventEntry } from '../../src/feed/read/kinds/event.js';
import type { RawFeed } from '../../src/feed/read/raw-feed.js';

/** The entries of a feed of events, all of them. */
export function eventEntries({ entries }: RawFeed): EventEntry[] {
  const eventsOnly = entries.filter((entry) => entry instanceof EventEntry);
  if (eventsOnly.length < entries.length)
    throw new Error('the feed has something else than events');
  return eventsOnly;
}
