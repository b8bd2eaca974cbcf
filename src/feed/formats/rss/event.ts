import { parseTime } from '../calendar/calendar-date.js';
import { lastDay, withTime } from '../shared/dates.js';
import { plainText, type Markup } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import { nameIn } from './authors.js';
import { feedDate } from './dates.js';
import { children, childText } from './nodes.js';

/**
 * `_event` of an item that says when something takes place, in one of the vocabularies that RSS has for it:
 * RSS 1.0's events, xCal, Google Base, Modern Events Calendar. When it was published is never that.
 */
export function eventOf(item: Element, markup: Markup): object | undefined {
  const dates = datesOf(item);
  if (!dates) return;
  const words = (...names: readonly string[]): string | undefined =>
    plainText(childText(item, ...names), markup);
  const place = words('ev:location', 'xcal:location', 'g:location', 'mec:location');
  const cost = words('mec:cost');
  return compact({
    ...dates,
    eventStatus: /^cancelled$/i.test(words('xcal:status') ?? '') ? 'EventCancelled' : undefined,
    location: locationOf(place, item),
    organizer: nameIn(childText(item, 'ev:organizer', 'xcal:organizer', 'mec:organizer'), markup),
    offers: cost && { description: cost },
  });
}

function datesOf(item: Element): object | undefined {
  const start = dateIn(childText(item, 'ev:startdate', 'xcal:dtstart'));
  if (start) {
    const last = dateIn(childText(item, 'ev:enddate'));
    const end = dateIn(childText(item, 'xcal:dtend'));
    return { startDate: start, endDate: last ?? (end && lastDay(end, start)) };
  }
  const [range] = children(item, 'g:event_date_range');
  if (range) {
    return {
      startDate: dateIn(childText(range, 'g:start')),
      endDate: dateIn(childText(range, 'g:end')),
    };
  }
  const day = dateIn(childText(item, 'mec:startDate'));
  if (!day) return;
  return {
    startDate: withHour(day, childText(item, 'mec:startHour')),
    endDate: withHour(
      dateIn(childText(item, 'mec:endDate')) ?? day,
      childText(item, 'mec:endHour'),
    ),
  };
}

function dateIn(text: string | undefined): string | undefined {
  const parsed = parseTime(text);
  return parsed ? parsed.local + (parsed.offset ?? '') : feedDate(text);
}

/** `8:00 am`, `20:00`. */
function withHour(day: string, hour: string | undefined): string {
  const [, hours, minutes, half] = /^(\d{1,2}):(\d\d)\s*([ap])\.?m/i.exec(hour ?? '') ?? [];
  if (!hours) return withTime(day, hour);
  const noon = half!.toLowerCase() === 'p' ? 12 : 0;
  return withTime(day, `${(Number(hours) % 12) + noon}:${minutes}`);
}

function locationOf(place: string | undefined, item: Element): object | undefined {
  if (place && /^https?:\/\/\S+$/i.test(place)) return { '@type': 'VirtualLocation', url: place };
  const [first, second] = childText(item, 'georss:point')?.split(/[\s,]+/) ?? [];
  const latitude = Number(first ?? childText(item, 'geo:lat') ?? NaN);
  const longitude = Number(second ?? childText(item, 'geo:long') ?? NaN);
  const hasGeo = Number.isFinite(latitude) && Number.isFinite(longitude);
  return compact({ name: place, geo: hasGeo ? { latitude, longitude } : undefined });
}
