import { numbered } from '../../numbered.js';
import type { ExtendedItem } from '../adapter.js';
import { itemOf } from './details.js';
import { isLike, noteUndated, zoneOf, type VEvent } from './vevent.js';
import { changedFrom, clockOf, endedBefore, seriesDates, without, type Series } from './series.js';
import type { CalendarDate } from './calendar-date.js';

/**
 * Reads all VEVENTs of one UID: an event, the dates on which it is another, or by mistake several
 * events. What a change leaves as it was but for the time is one more date of the event; else it is an
 * item of its own.
 */
export function itemsOfEvent(uid: string, vevents: readonly VEvent[]): ExtendedItem[] {
  const masters = newest(
    vevents.filter(({ replaced }) => !replaced),
    startOf,
  );
  const changes = newest(
    vevents.filter(({ replaced }) => replaced),
    ({ replaced, context }) => String(context.zones.valueOf(replaced!)),
  );
  // The same name for different things: all are shown, unless they are versions of one.
  const latest = Math.max(...masters.map(({ version }) => version[0]));
  const events = masters.filter(({ version }) => version[0] === latest);
  const repeating = events.find(({ series }) => series?.rules.length || series?.extra.length);
  const changed = repeating ?? events[0];
  const items = events.flatMap((event, index) => {
    const id = index ? `${uid}#${startOf(event)}` : uid;
    return event === changed ? withChanges(id, event, changes) : itemAt(id, event);
  });
  if (changed) return items;
  // Dates of an event that is not in the file.
  return changes.flatMap((change) => itemAt(`${uid}#${keyOf(change)}`, change));
}

/** The newest VEVENT of each key, at the place of the first: several where none is newer and their titles differ. */
function newest(vevents: readonly VEvent[], key: (vevent: VEvent) => string): VEvent[] {
  const newestOfKey = new Map<string, VEvent[]>();
  for (const vevent of vevents) {
    const all = newestOfKey.get(key(vevent)) ?? [];
    if (!all[0] || isNewer(vevent, all[0])) newestOfKey.set(key(vevent), [vevent]);
    else if (!isNewer(all[0], vevent) && !all.some((other) => isNamed(other, vevent)))
      all.push(vevent);
  }
  return [...newestOfKey.values()].flat();
}

function isNamed({ details: { item } }: VEvent, { details }: VEvent): boolean {
  return item.title === details.item.title;
}

function isNewer(
  { version: [sequence, stamp] }: VEvent,
  { version: [other, before] }: VEvent,
): boolean {
  return sequence > other || (sequence === other && stamp > before);
}

function startOf({ series }: VEvent): string {
  const { local = '', offset = '' } = series?.span.start ?? {};
  return local + offset;
}

function keyOf({ replaced }: VEvent): string {
  return replaced!.local + (replaced!.offset ?? '');
}

/** The item of an event; none when it has no date. */
function itemAt(id: string, vevent: VEvent, series = vevent.series): ExtendedItem[] {
  const timeZone = zoneOf(vevent);
  if (!series) noteUndated(vevent);
  const dates = series && seriesDates(series, timeZone);
  return dates ? [itemOf(id, vevent.details, { timeZone, ...dates })] : [];
}

/** The event as it was planned, then what it is from some date on, then the dates that are others alone. */
function withChanges(uid: string, event: VEvent, changes: readonly VEvent[]): ExtendedItem[] {
  if (!event.series) return itemAt(uid, event);
  const { zones } = event.series;
  const clock = clockOf(event.series);
  const onClock = (date: CalendarDate): string => zones.onClock(date, clock);
  const idOf = (change: VEvent): string => `${uid}#${keyOf(change)}`;
  const sorted = changes.toSorted((a, b) => (onClock(a.replaced!) < onClock(b.replaced!) ? -1 : 1));
  const single = sorted.filter(({ andFuture }) => !andFuture);
  const replaced = single.map((change) => change.replaced!);
  const planned = without(event.series, replaced);
  const lasting = sorted.filter(({ andFuture }) => andFuture);
  // Each change counts from the dates as they were planned, not as the change before has moved them.
  const until = (index: number): Series => {
    const next = lasting[index]?.replaced;
    return next ? endedBefore(planned, next) : planned;
  };
  const parts = [{ id: uid, vevent: event, from: '', series: until(0) }];
  for (const [index, change] of numbered(lasting)) {
    if (change.isCancelled) break;
    const replaced = change.replaced!;
    const span = change.series?.span ?? { start: replaced };
    const series = changedFrom(until(index + 1), replaced, span);
    parts.push({ id: idOf(change), vevent: change, from: onClock(replaced), series });
  }
  const items: ExtendedItem[] = [];
  for (const change of single.filter(({ isCancelled }) => !isCancelled)) {
    const part = parts.findLast(({ from }) => from <= onClock(change.replaced!))!;
    if (change.series && isLike(change, part.vevent)) {
      part.series = { ...part.series, spans: [...part.series.spans, change.series.span] };
    } else items.push(...itemAt(idOf(change), change));
  }
  return [...parts.flatMap((part) => itemAt(part.id, part.vevent, part.series)), ...items];
}
