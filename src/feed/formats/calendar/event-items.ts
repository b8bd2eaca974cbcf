import type { ExtendedItem } from '../adapter.js';
import { itemOf } from './details.js';
import { isLike, noteUndated, zoneOf, type Happening } from './vevent.js';
import { clockOf, cut, seriesDates, without } from './series.js';
import type { CalendarDate } from './zones.js';

/**
 * What all VEVENTs of one UID are: an event, the dates on which it is another, or by mistake several
 * events. What a change leaves as it was but for the time is one more date of the event; else it is an
 * item of its own.
 */
export function itemsOfEvent(uid: string, happenings: readonly Happening[]): ExtendedItem[] {
  const masters = newest(
    happenings.filter(({ replaced }) => !replaced),
    startOf,
  );
  const changes = newest(
    happenings.filter(({ replaced }) => replaced),
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

/** Of those with one key the newest, where the first of them was. */
function newest(
  happenings: readonly Happening[],
  key: (happening: Happening) => string,
): Happening[] {
  const found = new Map<string, Happening>();
  for (const happening of happenings) {
    const known = found.get(key(happening));
    if (!known || isNewer(happening, known)) found.set(key(happening), happening);
  }
  return [...found.values()];
}

function isNewer(
  { version: [one, at] }: Happening,
  { version: [other, before] }: Happening,
): boolean {
  return one > other || (one === other && at > before);
}

function startOf({ series }: Happening): string {
  const { local = '', offset = '' } = series?.span.start ?? {};
  return local + offset;
}

function keyOf({ replaced }: Happening): string {
  return replaced!.local + (replaced!.offset ?? '');
}

/** The item of an event; none when it has no date. */
function itemAt(id: string, happening: Happening, series = happening.series): ExtendedItem[] {
  const timeZone = zoneOf(happening);
  if (!series) noteUndated(happening);
  const dates = series && seriesDates(series, timeZone);
  return dates ? [itemOf(id, happening.details, { timeZone, ...dates })] : [];
}

/** The event as it was planned, then what it is from some date on, then the dates that are others alone. */
function withChanges(uid: string, event: Happening, changes: readonly Happening[]): ExtendedItem[] {
  if (!event.series) return itemAt(uid, event);
  const { zones } = event.series;
  const clock = clockOf(event.series);
  const onClock = (date: CalendarDate): string => zones.onClock(date, clock);
  const idOf = (change: Happening): string => `${uid}#${keyOf(change)}`;
  const sorted = changes.toSorted((a, b) => (onClock(a.replaced!) < onClock(b.replaced!) ? -1 : 1));
  const single = sorted.filter(({ andFuture }) => !andFuture);
  const replaced = single.map((change) => change.replaced!);
  const parts = [{ id: uid, happening: event, from: '', series: without(event.series, replaced) }];
  for (const change of sorted.filter(({ andFuture }) => andFuture)) {
    const last = parts.at(-1)!;
    const at = change.replaced!;
    const [before, after] = cut(last.series, at, change.series?.span ?? { start: at });
    last.series = before;
    if (change.isCancelled) break;
    parts.push({ id: idOf(change), happening: change, from: onClock(at), series: after });
  }
  const items: ExtendedItem[] = [];
  for (const change of single.filter(({ isCancelled }) => !isCancelled)) {
    const part = parts.findLast(({ from }) => from <= onClock(change.replaced!))!;
    if (change.series && isLike(change, part.happening)) {
      part.series = { ...part.series, spans: [...part.series.spans, change.series.span] };
    } else items.push(...itemAt(idOf(change), change));
  }
  return [...parts.flatMap((part) => itemAt(part.id, part.happening, part.series)), ...items];
}
