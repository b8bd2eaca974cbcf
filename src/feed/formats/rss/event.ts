import { parseTime } from '../calendar/calendar-date.js';
import { lastDay, lastsWholeDays, midnight } from '../shared/program-dates.js';
import { shiftDay } from '../shared/days.js';
import { localMidnight } from '../shared/local-time.js';
import { plainText, type Markup } from '../shared/plain-text.js';
import { compact } from '../shared/values.js';
import { nameIn } from './authors.js';
import { atClock, feedDate, readableDate } from './dates.js';
import { children, childText, text } from './nodes.js';
import { locationOf } from './place.js';
import { unknownElement } from './unknown.js';

/** Meaning of a feed's dates. */
export interface Clock {
  /** IANA zone of times without one. */
  readonly timeZone: string;
  /** The feed is written by TYPO3's EXT:news. */
  readonly isExtNews: boolean;
}

/**
 * `_event` of an item that says when something takes place, in one of the vocabularies that RSS has for it:
 * RSS 1.0's events, xCal, Google Base, Modern Events Calendar. When it was published is never that.
 */
export function eventOf(
  item: Element,
  markup: Markup,
  { timeZone, isExtNews }: Clock,
): object | undefined {
  const dates = datesOf(item, timeZone, isExtNews);
  if (!dates) return;
  const cost = plainText(childText(item, 'mec:cost'), markup);
  return compact({
    ...dates,
    eventStatus: isCancelled(item) ? 'EventCancelled' : undefined,
    location: locationOf(item, markup),
    organizer: nameIn(childText(item, 'ev:organizer', 'xcal:organizer', 'mec:organizer'), markup),
    offers: cost && { description: cost },
  });
}

function datesOf(item: Element, timeZone: string, isExtNews: boolean): object | undefined {
  const start = dateIn(childText(item, 'ev:startdate', 'xcal:dtstart'));
  if (start) {
    const last = dateIn(childText(item, 'ev:enddate'));
    const days = last && midnights(start, last, timeZone, isExtNews);
    if (days) return days;
    if (isExtNews) return { startDate: withoutZ(start), endDate: last && withoutZ(last) };
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
  if (!day) return ofUnknown(item);
  return {
    startDate: atClock(day, childText(item, 'mec:startHour')),
    endDate: atClock(dateIn(childText(item, 'mec:endDate')) ?? day, childText(item, 'mec:endHour')),
  };
}

const startNames = /^(?:event)?(?:startdate|datestart|datedebut|dtstart|start|datebegin|datefrom)$/;
const dayNames = /^(?:event)?date$/;
const endNames = /^(?:event)?(?:enddate|dateend|datefin|dtend|end|dateto)$/;
const startTimes = /^(?:event)?(?:start|starttime|starthour|heuredebut|hourfrom|timefrom)$/;
const endTimes = /^(?:event)?(?:end|endtime|endhour|heurefin|hourto|timeto)$/;
const statusNames = /^(?:event)?(?:status|statut|etat)$/;
const cancelNames = /^(?:is)?(?:cancell?ed|annulee?)$/;

/** The dates of an item that a program writes under names of its own, in a vocabulary that is not known. */
function ofUnknown(item: Element): object | undefined {
  const startTime = unknownText(item, startTimes, isTime);
  // A mere date may be that of the publication.
  const day =
    unknownText(item, startNames, isDate) ?? (startTime && unknownText(item, dayNames, isDate));
  if (!day) return;
  const startDate = atClock(readableDate(day)!, startTime);
  const end = readableDate(unknownText(item, endNames, isDate) ?? '') ?? startDate.slice(0, 10);
  const endTime = unknownText(item, endTimes, isTime);
  const isNextDay = end === startDate.slice(0, 10) && atClock(end, endTime) < startDate;
  const endDate = atClock(isNextDay && endTime ? shiftDay(end, 1) : end, endTime);
  if (lastsWholeDays(startDate, endDate))
    return { startDate: startDate.slice(0, 10), endDate: endDate.slice(0, 10) };
  return {
    startDate,
    endDate: startDate.includes('T') === endDate.includes('T') ? endDate : undefined,
  };
}

function isDate(text: string): boolean {
  return readableDate(text) !== undefined;
}

function isTime(text: string): boolean {
  return atClock('', text) !== '';
}

/** The text of the first child of an unknown vocabulary with such a name, and of such a form. */
function unknownText(
  item: Element,
  names: RegExp,
  isForm: (text: string) => boolean,
): string | undefined {
  return text(unknownElement(item, names, isForm));
}

/** True for what does not take place, by xCal or by a sign of a program's own. */
function isCancelled(item: Element): boolean {
  const status = childText(item, 'xcal:status') ?? text(unknownElement(item, statusNames)) ?? '';
  if (/^(?:event)?cancell?ed$|^annul[ée]e?$/i.test(status)) return true;
  return (
    unknownElement(item, cancelNames, (sign) => /^(?:1|true|yes|oui)$/i.test(sign)) !== undefined
  );
}

/**
 * The whole days of an event from a midnight to another: midnights of UTC that nobody meant, or of the zone. Only
 * EXT:news writes the midnight at which the last day ends.
 */
function midnights(
  start: string,
  end: string,
  timeZone: string,
  isExtNews: boolean,
): object | undefined {
  const [from, to] = [start, end].map((date) => localMidnight(date, timeZone)) as [string, string];
  if (!midnight.test(from) || !midnight.test(to)) return;
  const startDate = from.slice(0, 10);
  const endDate = to.slice(0, 10);
  return { startDate, endDate: isExtNews ? lastDay(endDate, startDate) : endDate };
}

/** The templates of EXT:news write the clock of the place, and a `Z` that is not true. */
function withoutZ(date: string): string {
  return date.replace(/Z$/, '');
}

function dateIn(text: string | undefined): string | undefined {
  const parsed = parseTime(text);
  return parsed ? parsed.local + (parsed.offset ?? '') : feedDate(text);
}
