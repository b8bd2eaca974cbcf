import { FeedError } from '../../errors.js';
import type { Issue } from '../../read/issue.js';
import type { Steps } from '../../steps.js';
import type { AdapterContext, ExtendedJsonFeed, ExtendedItem } from '../adapter.js';
import { all, value, type Component } from './component.js';
import { line } from './details.js';
import { readVEvent, nameOf, type CalendarContext, type VEvent } from './vevent.js';
import { itemsOfEvent } from './event-items.js';
import { withWholeDays } from './whole-days.js';
import { ianaIn, Zones } from './zones.js';

/** Values of CLASS that are not meant for the public. */
const hidden = /^(?:private|confidential)$/i;

/**
 * Calendars as a JSON Feed. Tasks, journals and free times are none of its events.
 *
 * @param document for the error, when there is no calendar
 * @throws {FeedError} `format`
 */
export function* calendarFeed(
  components: readonly Component[],
  context: AdapterContext,
  problems: Issue[],
  document: unknown,
): Steps<ExtendedJsonFeed> {
  const calendars = components.filter(({ name }) => name === 'vcalendar');
  if (!calendars.length) throw new FeedError('format', { url: context.url, found: document });
  const events = new Map<string, VEvent[]>();
  for (const calendar of calendars) {
    const calendarContext = contextOf(calendar, context, problems);
    for (const component of calendar.components) {
      yield;
      if (component.name !== 'vevent') continue;
      if (hidden.test(value(component, 'class') ?? '')) {
        problems.push({ path: 'CLASS', code: 'private' });
        continue;
      }
      const before = problems.length;
      const vevent = readVEvent(withWholeDays(component, calendarContext.zones), calendarContext);
      problems.push(...problems.splice(before).map((problem) => inEvent(problem, component)));
      const uid = value(component, 'uid') ?? nameOf(vevent);
      const sameUid = events.get(uid);
      if (sameUid) sameUid.push(vevent);
      else events.set(uid, [vevent]);
    }
  }
  const items: ExtendedItem[] = [];
  for (const [uid, vevents] of events) {
    for (const item of itemsOfEvent(uid, vevents)) items.push(item);
    yield;
  }
  const others = items.length ? undefined : othersIn(calendars);
  if (others) problems.push({ path: '', code: 'other-things', value: others });
  return { title: titleOf(calendars), items, problems };
}

/** A problem with the title of the event that has it; a zone that nobody knows is one of the whole calendar. */
function inEvent(problem: Issue, component: Component): Issue {
  const title = value(component, 'summary');
  return problem.code === 'time-zone' || !title ? problem : { ...problem, title };
}

/** Components of a calendar without an event: `2 VTODO, 1 VJOURNAL`. */
function othersIn(calendars: readonly Component[]): string {
  const counts = new Map<string, number>();
  for (const { name } of calendars.flatMap(({ components }) => components)) {
    if (name !== 'vtimezone' && name !== 'vevent') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${count} ${name.toUpperCase()}`).join(', ');
}

function contextOf(
  calendar: Component,
  context: AdapterContext,
  problems: Issue[],
): CalendarContext {
  const ownZone = ianaIn(value(calendar, 'x-wr-timezone') ?? '');
  const definitions = calendar.components.filter(({ name }) => name === 'vtimezone');
  return {
    ...context,
    ownZone,
    zones: new Zones(definitions, ownZone ?? context.timeZone, problems),
    isCancelled: /^cancel$/i.test(value(calendar, 'method') ?? ''),
  };
}

/** NAME of RFC 7986, or what everybody has used before. */
function titleOf(calendars: readonly Component[]): string | undefined {
  for (const name of ['name', 'x-wr-calname']) {
    for (const calendar of calendars) {
      const [title] = all(calendar, name).flatMap(({ values }) =>
        typeof values[0] === 'string' ? line(values[0]) || [] : [],
      );
      if (title) return title;
    }
  }
}
