import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { addDays } from '../../../src/time/days.js';
import { occurrencesBetween } from '../../../src/time/occurrences.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted } from '../../helpers/adapters.js';

/** The samples of ical.js, tests/feeds/icalendar/SOURCES.md, and the zone that a page shows them in. */
const samples: Readonly<Record<string, string>> = {
  daily_recur: 'America/Los_Angeles',
  day_long_recur_yearly: 'America/Los_Angeles',
  duration_instead_of_dtend: 'America/Los_Angeles',
  google_birthday: 'America/Los_Angeles',
  multiple_rrules: 'America/Los_Angeles',
  only_dtstart_date: 'America/Los_Angeles',
  only_dtstart_time: 'America/Los_Angeles',
  parserv2: 'America/Los_Angeles',
  rdate_exdate: 'America/New_York',
  recur_instances: 'America/Los_Angeles',
  recur_instances_finite: 'America/Los_Angeles',
  recur_no_dtend: 'Europe/Berlin',
  recursion_repeat: 'America/Los_Angeles',
  timezone_from_file: 'America/New_York',
  utc_negative_zero: 'Europe/Berlin',
};

/** From the first date on, two years with all that is listed and excepted; then one that only rules reach. */
const windows = [
  [-1, 730],
  [10 * 365, 11 * 365],
] as const;

interface Found {
  readonly first: string;
  readonly last: string;
  readonly text: string;
}

/** Where ical.js is wrong. */
const missed: Readonly<Record<string, readonly Found[]>> = {
  // UNTIL includes its time (RFC 5545, section 3.3.10), here 29 July at 23:59:59; of two rules, ical.js
  // forgets the second when the first is over.
  multiple_rrules: [
    {
      first: '2012-07-29',
      last: '2012-07-29',
      text: '2012-07-29T18:00:00.000Z…2012-07-29T18:30:00.000Z (2012-07-29…2012-07-29)',
    },
  ],
};

async function textOf(path: string): Promise<string> {
  const answer = await fetch(`/tests/${path}`);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

/** As its definition among the samples has it: the browser's zones are what is tested. */
async function zoneOf(timeZone: string): Promise<ICAL.Timezone> {
  const text = await textOf(`time/zones/${timeZone.split('/').at(-1)}.ics`);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
}

/** Gives an event without a title one, since events without a title are not shown. */
function titled(text: string): string {
  return text.includes('SUMMARY') ? text : text.replace(/^UID/m, 'SUMMARY:Sans titre\nUID');
}

/** Start and end, and of times the days that they touch. */
function ours(text: string, timeZone: string, first: string, last: string): readonly string[] {
  const { items } = adapted(toJsonFeed, text, { timeZone });
  const dated = occurrencesBetween(items as AgendaEvent[], first, last, timeZone);
  return dated
    .map(({ occurrence, ...days }) => {
      const touched = `${days.first}…${days.last}`;
      if (occurrence.allDay) return touched;
      const { start, end = start } = occurrence;
      return [start, end].map((at) => new Date(at).toISOString()).join('…') + ` (${touched})`;
    })
    .sort();
}

/** By ical.js alone. */
function* byIcal(text: string, zone: ICAL.Timezone, until: string): Generator<Found> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const all = calendar
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one, { exceptions: [] }));
  const isMaster = (event: ICAL.Event): boolean => !event.isRecurrenceException();
  for (const event of all) {
    const master = all.find((one) => isMaster(one) && one.uid === event.uid);
    if (!master) yield daysTouched(event.startDate, event.endDate, zone);
    if (event !== master) continue;
    for (const change of all) {
      if (change.uid === event.uid && !isMaster(change)) event.relateException(change);
    }
    yield* periodsOf(event, zone);
    const iterator = event.iterator();
    for (let time = iterator.next(); time && time.toString() < until; time = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(time) as Pick<
        ICAL.Event,
        'startDate' | 'endDate'
      >;
      yield daysTouched(startDate, endDate, zone);
    }
  }
}

/** RDATE may have periods (section 3.8.5.2), of which ical.js cannot make dates of the event. */
function* periodsOf({ component }: ICAL.Event, zone: ICAL.Timezone): Generator<Found> {
  for (const property of component.getAllProperties('rdate')) {
    if (property.type !== 'period') continue;
    for (const period of property.getValues() as ICAL.Period[]) {
      yield daysTouched(period.start, period.getEnd(), zone);
    }
    component.removeProperty(property);
  }
}

function daysTouched(start: ICAL.Time, end: ICAL.Time, zone: ICAL.Timezone): Found {
  const dayOf = (time: ICAL.Time): string => time.convertToZone(zone).toString().slice(0, 10);
  const [first, before] = [dayOf(start), end.clone()];
  // The end is no part of it any more, but of what ends as it begins.
  if (end.compare(start) > 0) before.adjust(start.isDate ? -1 : 0, 0, 0, start.isDate ? 0 : -1);
  const last = dayOf(before);
  const touched = `${first}…${last}`;
  if (start.isDate) return { first, last, text: touched };
  const instants = [start, end].map((time) => new Date(time.toUnixTime() * 1000).toISOString());
  return { first, last, text: `${instants.join('…')} (${touched})` };
}

describe('the samples of ical.js have the dates that ical.js gives', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  for (const [name, timeZone] of Object.entries(samples)) {
    it(name, async () => {
      const text = await textOf(`feeds/icalendar/icaljs-${name}.ics`);
      const zone = await zoneOf(timeZone);
      const begin = [...byIcal(text, zone, '2031')].map(({ first }) => first).sort()[0]!;
      for (const [from, to] of windows) {
        const [first, last] = [addDays(begin, from), addDays(begin, to)];
        const theirs = [...byIcal(text, zone, addDays(last, 2)), ...(missed[name] ?? [])]
          .filter((one) => one.last >= first && one.first <= last)
          .map((one) => one.text);
        expect(ours(titled(text), timeZone, first, last), `${first} to ${last}`).to.deep.equal(
          theirs.sort(),
        );
      }
    });
  }
});
