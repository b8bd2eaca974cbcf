import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { flatMapSteps } from '../shared/map-steps.js';
import type { Adapter } from '../adapter.js';
import { Zones } from '../calendar/zones.js';
import { inLanguage } from './patch.js';
import { itemsOfEvent } from './event-items.js';
import { valuesOf } from './details.js';
import { at, objectsOf, textAt } from '../shared/values.js';

/** A group is in no other (RFC 8984, section 5.3.1); one is tolerated. */
const deepest = 2;

/** JSCalendar, RFC 8984: an event, a group of events, or a list of them. Tasks are no events. */
export const toJsonFeed: Adapter = function* (document, context) {
  const objects = objectsOf(document);
  const events = objects.flatMap((object) => eventsIn(object));
  if (!events.length && !objects.some(isGroup)) {
    throw new FeedError('format', { url: context.url, found: document });
  }
  const problems: Issue[] = [];
  const zones = new Zones([], context.timeZone, problems);
  const items = yield* flatMapSteps(events, (event) => {
    if (isTask(event)) return [];
    if (!/^(?:private|secret)$/i.test(textAt(event, 'privacy') ?? '')) {
      return itemsOfEvent(event, zones, context);
    }
    problems.push({ path: 'privacy', code: 'private' });
    return [];
  });
  const group = objects.length === 1 && isGroup(objects[0]!) ? objects[0] : undefined;
  const title = group && textAt(inLanguage(group, context.language).event, 'title');
  return { title, items, problems };
};

function isGroup(object: JsonObject): boolean {
  return isObject(object.entries) || Array.isArray(object.entries);
}

function eventsIn(object: JsonObject, depth = 0): readonly JsonObject[] {
  if (isGroup(object)) {
    return depth > deepest
      ? []
      : valuesOf(object, 'entries').flatMap((entry) => eventsIn(entry, depth + 1));
  }
  const isTold = ['start', 'due', 'uid'].some((key) => at(object, key) !== undefined);
  return isTold ? [object] : [];
}

function isTask(object: JsonObject): boolean {
  return textAt(object, '@type') === 'Task' || at(object, 'due') !== undefined;
}
