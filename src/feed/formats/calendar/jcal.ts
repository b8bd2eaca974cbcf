import { asList } from '../../read/fields.js';
import type { Adapter } from '../adapter.js';
import { calendarFeed } from './calendar-feed.js';
import { componentOf } from './component.js';

/** jCal, RFC 7265: iCalendar as JSON, one calendar or a list of them. */
export const toJsonFeed: Adapter = function* (document, context) {
  const isOne = typeof asList(document)[0] === 'string';
  const components = (isOne ? [document] : asList(document)).flatMap(
    (part) => componentOf(part) ?? [],
  );
  return yield* calendarFeed(components, context, [], document);
};
