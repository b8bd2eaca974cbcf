/**
 * The calendars of the tests, read a second time by ical.js with its own expansion of rules: titles, beginnings and ends
 * of all dates, whole days and instants, are equal, or a table says why not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { convertSource, readFeed } from '../../dist/cli/reading.js';

const folder = fileURLToPath(new URL('../feeds/icalendar/', import.meta.url));
const zone = 'Europe/Paris';
/** Dates of one event that are compared. */
const most = 60;

const unread = 'ical.js gives up at a part of this calendar, which is passed over here';
const untitled = 'an event without a title is left out here, and told';

/** Reasons for which ical.js reads a calendar otherwise. */
const reasons = {
  'event-with-category.ics': unread,
  'events-manager.ics': 'from a midnight to the last minute of a day are whole days here',
  'midnight-to-midnight.ics': 'from a midnight to the next are whole days here',
  'midnight-without-length.ics': 'what begins and ends at one midnight is a whole day here',
  'festival-multiday-rrule.ics':
    'the file has VALUE=DATE before a date with an hour: the hour is kept here',
  'icaljs-multiple_rrules.ics':
    'of two rules, ical.js ends with the first that is over, a week before the other',
  'icaljs-rdate_exdate.ics': untitled,
  'large-file-with-late-error.ics':
    'a day that the calendar does not have is left out here, and told; ical.js takes the next month',
  'ms_timezones.ics': unread,
  'multi-event-basic.ics': unread,
  'plone-broken_dtstart.ics': unread,
  'plone-example.ics': unread,
  'plone-issue_104_broken_calendar.ics': unread,
  'plone-issue_1050_multiple_calendars.ics': unread,
  'plone-issue_237_fail_to_parse_timezone_with_non_ascii_tzid.ics': untitled,
  'plone-parsing_error.ics': unread,
  'plone-rfc_7986_conferences.ics': unread,
  'plone-rfc_7986_image.ics': unread,
  'quoted-printable.ics': unread,
  'recurrence-sequence.ics': 'of several versions of a date the newest is kept here',
  'test_date_duration.ics': unread,
  'windows-quoted-tz-rrule.ics':
    'ical.js does not know this zone of Windows, and takes its clock for any other',
  'zones-without-quotes.ics': unread,
};

const clocks = new Map();

/** The time of a clock, `2026-06-05T10:00`. */
function clockIn(timeZone, instant) {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  return clock.format(instant).replace(' ', 'T');
}

/** A day, or the time of the clock in Paris. */
function theirTime(time) {
  if (time.isDate) return time.toString();
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  return isFloating
    ? time.toString().slice(0, 16)
    : clockIn(zone, new Date(time.toUnixTime() * 1000));
}

const lastDay = (time) => {
  const day = time.clone();
  day.adjust(-1, 0, 0, 0);
  return day.toString();
};

function span(title, start, end) {
  const from = theirTime(start);
  const isAfter = end && end.compare(start) > 0;
  return [from, !isAfter ? from : start.isDate ? lastDay(end) : theirTime(end), title].join(' | ');
}

/** Zones of a calendar by their names; one without a name is none. */
function registerZones(calendar) {
  ICAL.TimezoneService.reset();
  for (const part of calendar.getAllSubcomponents('vtimezone'))
    if (part.getFirstPropertyValue('tzid')) ICAL.TimezoneService.register(part);
}

function datesOf(event) {
  if (!event.isRecurring()) return [span(event.summary, event.startDate, event.endDate)];
  const iterator = event.iterator();
  const dates = [];
  for (let next; dates.length < most && (next = iterator.next());) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    dates.push(span(item.summary, startDate, endDate));
  }
  return dates;
}

function theirs(text) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text));
    registerZones(calendar);
    const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    const wholes = new Set(
      events.filter((event) => !event.isRecurrenceException()).map(({ uid }) => uid),
    );
    // A date that is changed is found through its event, unless the calendar has that date alone.
    return events
      .filter((event) => !event.isRecurrenceException() || !wholes.has(event.uid))
      .flatMap(datesOf)
      .sort();
  } catch {
    return 'unread';
  }
}

async function ours(text) {
  const { json } = await convertSource({ text }, {}, zone, 'event');
  const { items } = await readFeed(json);
  return items.flatMap(({ title, timeZone, occurrences, recurrence }) => {
    const dates = recurrence?.between('0001-01-01', '2200-01-01', timeZone) ?? occurrences;
    return dates.slice(0, most).map(({ allDay, start, end }) => {
      const time = (at) => (allDay ? at : clockIn(zone, at));
      return [time(start), time(end ?? start), title].join(' | ');
    });
  });
}

/** Both lists as far as both go, where an event has more dates than are compared. */
function upToTheSame(mine, other) {
  if (other === 'unread' || mine.length < most) return [mine, other];
  const last = [mine.at(-1), other.at(-1)].sort()[0];
  return [mine, other].map((list) => list.filter((date) => date <= last));
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.ics'))) {
  test(`${name}: as ical.js reads it${reasons[name] ? ', but for one reason' : ''}`, async () => {
    const text = readFileSync(folder + name, 'utf8');
    const [mine, other] = upToTheSame((await ours(text)).sort(), theirs(text));
    if (reasons[name] === unread) assert.equal(other, 'unread');
    if (reasons[name]) assert.notDeepEqual(mine, other, `no longer: ${reasons[name]}`);
    else assert.deepEqual(mine, other);
  });
}
