import { EventEntry } from '../../feed/read/kinds/event.js';
import { asList, isObject } from '../../feed/read/fields.js';
import type { IsoDay, Item } from '../../model/index.js';
import { dayOf } from '../../time/days.js';
import { parseDate } from '../../time/parse.js';
import { occurrenceWithin } from '../occurring.js';
import type { Converted } from './converter.js';

/** From a day to another, both included; either may be left open. */
export interface Period {
  readonly since?: IsoDay;
  readonly until?: IsoDay;
  /** The zone in which an instant becomes an article's day. */
  readonly timeZone: string;
}

/** Before any event that a feed has. */
const longAgo = '1900-01-01';

/** True for an event that takes place, or an article that was published, in a period; an item without a date stays. */
export function isWithin({ entry }: Converted, item: Item, period: Period): boolean {
  const { since, until, timeZone } = period;
  if (since === undefined && until === undefined) return true;
  if (entry instanceof EventEntry) {
    return occurrenceWithin(entry, since ?? longAgo, until) !== undefined;
  }
  const { published } = item;
  if (published === undefined || item.kind === 'label') return true;
  const day = typeof published === 'string' ? published : dayOf(published, timeZone);
  return day >= (since ?? day) && day <= (until ?? day);
}

/** Leaves out of an event's list of dates those that are not in a period: there may be hundreds. */
export function trimDates({ draft, entry }: Converted, period: Period): void {
  const { since, until } = period;
  const event = draft._event;
  if (!(entry instanceof EventEntry) || !isObject(event) || event.rrule || event.eventSchedule) {
    return;
  }
  const dates = asList(event.occurrences).filter(isObject);
  const kept = dates.filter(({ startDate, endDate }) => {
    const first = dayIn(startDate, entry.timeZone);
    const last = dayIn(endDate, entry.timeZone) ?? first;
    return (since ?? last!) <= last! && (until ?? first!) >= first!;
  });
  if (kept.length > 0 && kept.length < dates.length) draft._event = { ...event, occurrences: kept };
}

function dayIn(value: unknown, timeZone: string): IsoDay | undefined {
  const date = typeof value === 'string' ? parseDate(value, timeZone)?.value : undefined;
  return typeof date === 'number' ? dayOf(date, timeZone) : date;
}
