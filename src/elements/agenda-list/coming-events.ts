import { events } from '../../feed/read/kinds/event.js';
import { nextOf } from '../../select/next-events.js';

/**
 * Events, of which those that repeat are asked for their next date as the feed is read, which goes in slices: of
 * thousands of rules, the first update would do nothing else for a third of a second.
 */
export const comingEvents: typeof events = {
  ...events,
  get ready() {
    return events.ready;
  },
  *prepare(entries) {
    yield* events.prepare!(entries);
    for (const entry of entries) {
      if (!entry.rule) continue;
      nextOf(entry, Date.now());
      yield;
    }
  },
};
