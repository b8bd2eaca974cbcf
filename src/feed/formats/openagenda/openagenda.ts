import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { addressOf, nextAddress, pageAfter } from '../shared/addresses.js';
import { asFlag, asText, at, listAt, numberAt, textAt } from '../shared/values.js';
import { eventItem, type EventContext } from './event.js';
import { hasOtherDates } from './timings.js';
import { numbered } from '../../numbered.js';

/** The state of an event that the agenda's moderators have published. */
const published = 2;

/**
 * OpenAgenda: API v2 (https://developers.openagenda.com/evenements/lecture), the draft of v3, the former
 * export `events.json`, and one event alone.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const events = eventsOf(document);
  if (!events) throw new FeedError('format', { url: context.url, found: document });
  const about = aboutRequest(context);
  const problems: Issue[] = [];
  const items: ExtendedItem[] = [];
  for (const [index, event] of numbered(events)) {
    const code = isObject(event) ? hiddenBy(event) : undefined;
    if (code) problems.push({ path: `events[${index}]`, code, url: context.url });
    else items.push(isObject(event) ? eventItem(event, about) : (event as ExtendedItem));
    yield;
  }
  const place = events.findIndex((event) => hasOtherDates(event));
  if (place >= 0)
    problems.push({ path: `events[${place}].timings`, code: 'few-dates', url: context.url });
  const next = pageAfter(context.url, (url) => nextPage(document, events, url));
  problems.push(...next.problems);
  return {
    title: commonAgenda(events),
    next_url: next.next_url,
    items,
    problems,
  };
};

/** `events`, `data`, `event`, a list, or one event. */
function eventsOf(document: unknown): readonly unknown[] | undefined {
  const listed = Array.isArray(document)
    ? document
    : (at(document, 'events') ?? at(document, 'data'));
  if (Array.isArray(listed)) return listed as unknown[];
  const single = at(document, 'event') ?? document;
  return isEvent(single) ? [single] : undefined;
}

function isEvent(value: unknown): value is JsonObject {
  return at(value, 'title') !== undefined && (at(value, 'uid') ?? at(value, 'slug')) !== undefined;
}

/** Not published, or not for everybody. What was removed is no more than its number: nothing is lost. */
function hiddenBy(event: JsonObject): Issue['code'] | undefined {
  const state = numberAt(event, 'state');
  if (asFlag(at(event, 'private'))) return 'private';
  if (asFlag(at(event, 'draft')) || asFlag(at(event, 'removed'))) return 'draft';
  return state !== undefined && state !== published ? 'draft' : undefined;
}

function aboutRequest({ url, language }: AdapterContext): EventContext {
  const address = addressOf(url);
  return {
    language,
    agendaUid: /\/agendas\/(\d+)\//.exec(address?.pathname ?? '')?.[1],
    isHtml: /^html/i.test(address?.searchParams.get('longDescriptionFormat') ?? ''),
  };
}

/** The agenda's name, when all come from one. */
function commonAgenda(events: readonly unknown[]): string | undefined {
  const names = new Set(
    events.map((event) => textAt(at(event, 'originAgenda') ?? at(event, 'origin'), 'title')),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/** v2 gives a list for `after[]`, v3 a text for `after`; the former export counts. */
function nextPage(document: unknown, events: readonly unknown[], url: string): string | undefined {
  if (!events.length) return;
  const cursor = textAt(document, 'pagination', 'after');
  if (cursor) return nextAddress(url, (parameters) => parameters.set('after', cursor));
  const after = listAt(document, 'after').flatMap((part) => asText(part) ?? []);
  if (after.length) {
    return nextAddress(url, (parameters) => {
      const old = [...parameters.keys()].filter((key) => /^(?:after(?:\[\d*\])?|from)$/.test(key));
      for (const key of old) parameters.delete(key);
      for (const value of after) parameters.append('after[]', value);
    });
  }
  const reached = (numberAt(document, 'offset') ?? NaN) + events.length;
  if (!(reached < (numberAt(document, 'total') ?? 0))) return;
  return nextAddress(url, (parameters) => {
    parameters.delete('page');
    parameters.set('offset', String(reached));
  });
}
