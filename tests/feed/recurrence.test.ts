import { expect } from '@open-wc/testing';
import { events, recurrenceReady } from '../../src/feed/read/kinds/event.js';
import { load } from '../../src/feed/load/load.js';
import { load as loadPlain } from '../../src/feed/public-api.js';
import { readDocument } from '../../src/feed/read/read.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { upcomingFirst } from '../../src/select/upcoming.js';
import { dayOf, type Dated } from '../../src/time/days.js';
import { occurrencesBetween, occurrencesOf } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { edgesOf, nextStart } from '../../src/elements/agenda-calendar/views/month/months.js';
import { options, store } from '../helpers/feeds.js';
import { hostileLimit } from '../helpers/wait.js';

const paris = 'Europe/Paris';

const course = {
  id: 'course',
  title: 'Cours de danse',
  _event: {
    startDate: '2026-09-01T19:00',
    endDate: '2026-09-01T21:00',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    exdate: '2026-10-20',
  },
};

const feedOf = (...items: unknown[]): object => ({ version: '1.1', title: 'Test', items });

function daysOf(event: AgendaEvent, first: string, last: string): string[] {
  return occurrencesBetween([event], first, last, paris).map((dated) => dated.first);
}

function eventOf(fields: object): AgendaEvent {
  const item = { id: 'one', title: 'Un événement', _event: fields };
  return readDocument(feedOf(item), { timeZone: paris, readers: [events] }).items[0] as AgendaEvent;
}

describe('a feed with a rule', () => {
  it('waits for what reads it', async () => {
    const { url } = await store(feedOf(course));
    const { feed } = await load([url], options({ readers: [events] }));
    const dated = occurrencesBetween(
      feed.entries as readonly unknown[] as readonly Dated[],
      '2026-10-05',
      '2026-10-31',
      paris,
    );
    expect(dated.map(({ first }) => first)).to.deep.equal([
      '2026-10-06',
      '2026-10-13',
      '2026-10-27',
    ]);
    expect(feed.problems).to.deep.equal([]);
  });

  it('waits in the data half, too, and can be sent to a worker', async () => {
    const { url } = await store(feedOf(course));
    const { feed } = await loadPlain([url], options({ readers: [events] }));
    const event = feed.items[0] as AgendaEvent;
    expect(daysOf(event, '2027-01-01', '2027-01-14')).to.deep.equal(['2027-01-05', '2027-01-12']);
    const copy = structuredClone(event);
    expect(copy.recurrence?.series).to.deep.equal(event.recurrence?.series);
    expect(copy.occurrences).to.deep.equal(event.occurrences);
    expect(occurrencesOf(copy, '2027-01-01')).to.deep.equal(copy.occurrences);
  });
});

describe('an event with a rule', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  it('keeps its hour when the clocks change', () => {
    const event = eventOf(course._event);
    const hours = occurrencesBetween([event], '2026-10-13', '2026-10-27', paris).map(
      ({ occurrence }) => new Date(occurrence.start).toISOString().slice(11, 16),
    );
    expect(hours).to.deep.equal(['17:00', '18:00']);
  });

  it('repeats by the clock of its DTSTART, whatever zone it is shown in', () => {
    const hours = (line: string): string[] =>
      eventOf({
        timeZone: paris,
        startDate: '2026-10-20T17:00:00Z',
        endDate: '2026-10-20T18:00:00Z',
        rrule: `${line}\nRRULE:FREQ=WEEKLY;COUNT=2`,
      }).occurrences.map(({ start }) => new Date(start).toISOString().slice(11, 16));
    expect(hours('DTSTART:20261020T170000Z')).to.deep.equal(['17:00', '17:00']);
    expect(hours('DTSTART;TZID=Asia/Tokyo:20261021T020000')).to.deep.equal(['17:00', '17:00']);
    expect(hours('DTSTART:20261020T190000')).to.deep.equal(['17:00', '18:00']);
    expect(hours('DTSTART;TZID=Nowhere:20261020T190000')).to.deep.equal(['17:00', '18:00']);
  });

  it('is asked for the days that are shown, however far', () => {
    const event = eventOf(course._event);
    expect(daysOf(event, '2099-09-01', '2099-09-08')).to.deep.equal(['2099-09-01', '2099-09-08']);
    expect(daysOf(event, '2026-08-01', '2026-08-31')).to.deep.equal([]);
    expect(occurrencesOf(event, '2020-01-01', '2099-12-31').length).to.be.most(1000);
  });

  it('has as its dates all of a few, else those around today, in any case one', () => {
    expect(
      eventOf({ startDate: '1999-01-01', rrule: 'FREQ=DAILY;COUNT=366' }).occurrences,
    ).to.have.length(366);
    const endless = eventOf({ startDate: '2000-01-01', rrule: 'FREQ=DAILY' }).occurrences;
    expect(endless).to.have.length(2 * 366 + 1);
    const rare = eventOf({ startDate: '1800-01-01', rrule: 'FREQ=YEARLY;INTERVAL=900' });
    expect(rare.occurrences.map(({ start }) => start)).to.deep.equal(['2700-01-01']);
    const none = eventOf({
      startDate: '2026-01-01',
      rrule: 'FREQ=DAILY;COUNT=1',
      exdate: '2026-01-01',
    });
    expect(none.occurrences).to.have.length(1);
  });

  it('tells the end of its rule, when there is one', () => {
    const until = (rrule: string): string | undefined =>
      eventOf({ startDate: '2026-09-01', endDate: '2026-09-02', rrule }).recurrence?.until;
    expect(until('FREQ=WEEKLY')).to.equal(undefined);
    expect(until('FREQ=WEEKLY;COUNT=2')).to.equal('2026-09-09');
    expect(until('FREQ=WEEKLY;UNTIL=20261231')).to.equal('2027-01-01');
  });

  it('goes on where its end is the last moment that can be written', () => {
    const evening = { startDate: '2026-09-01T22:00', endDate: '2026-09-02T02:00' };
    for (const end of ['UNTIL=99991231T235959Z', 'UNTIL=99991231', 'COUNT=999999999']) {
      const event = eventOf({ ...evening, rrule: `FREQ=WEEKLY;${end}` });
      expect(daysOf(event, '2031-01-06', '2031-01-19'), end).to.deep.equal([
        '2031-01-07',
        '2031-01-14',
      ]);
      expect(event.recurrence!.until, end).to.equal('9999-12-31');
    }
  });

  it('excepts all of a day, of more than one hour', () => {
    const event = eventOf({
      startDate: '2026-09-01T10:00',
      rrule: 'FREQ=DAILY;BYHOUR=10,14;COUNT=6',
      exdate: '2026-09-02',
    });
    expect(event.occurrences.map(({ start }) => dayOf(start as number, paris))).to.deep.equal([
      '2026-09-01',
      '2026-09-01',
      '2026-09-03',
      '2026-09-03',
    ]);
    expect(event.recurrence!.series[0]!.at(-1)).to.equal(
      'EXDATE;TZID=Europe/Paris:20260902T100000,20260902T140000',
    );
  });

  it('comes where it comes next, and the months go on as it does', () => {
    const past = eventOf({ startDate: '2020-01-01', rrule: 'FREQ=WEEKLY;COUNT=3' });
    const soon = eventOf({ startDate: '2020-01-01', rrule: 'FREQ=YEARLY' });
    const later = eventOf({ startDate: '2027-05-01' });
    expect(upcomingFirst([past, later, soon], '2026-11-25', paris)).to.deep.equal([
      soon,
      later,
      past,
    ]);
    expect(nextStart([past, soon], '2026-11-30')).to.equal('2027-01-01');
    expect(nextStart([past], '2026-11-30')).to.equal(undefined);
    expect(edgesOf([past, later])).to.deep.equal(['2020-01', '2027-05']);
    expect(edgesOf([past, soon])[1]).to.equal('9999-12');
  });

  it('is no way to hold up a page', () => {
    const hostile = [
      'FREQ=HOURLY',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=DAILY;COUNT=99999999',
    ];
    const items = Array.from({ length: 30 }, (_, index) => ({
      id: `${index}`,
      title: 'x',
      _event: {
        startDate: '0001-01-01T00:00',
        rrule: `${hostile[index % 3]};BYMINUTE=${Array.from({ length: 60 }, (_n, minute) => minute).join()}`,
      },
    }));
    const { entries } = readDocument(feedOf(...items), { timeZone: paris, readers: [events] });
    const dated = occurrencesBetween(
      entries as readonly unknown[] as readonly Dated[],
      '2026-11-01',
      '2026-11-30',
      paris,
    );
    expect(dated.length).to.be.most(30_000);
  }).timeout(hostileLimit);
});

describe('a feed with more rules than can be worked out', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const reasonsOf = (...items: object[]): string[] => {
    const feed = readDocument(feedOf(...items), { timeZone: paris, readers: [events] });
    return feed.problems.map(({ code }) => code);
  };

  it('reads a hundred schedules of an event, and tells that there are more', () => {
    const eventSchedule = Array.from({ length: 4000 }, (_, index) => ({
      startDate: '2026-09-01',
      startTime: `${String(index % 24).padStart(2, '0')}:00`,
      repeatFrequency: 'P1W',
      byDay: 'Tuesday',
    }));
    const item = { id: 'a', title: 'Un cours', _event: { startDate: '2026-09-01', eventSchedule } };
    const feed = readDocument(feedOf(item), { timeZone: paris, readers: [events] });
    expect(feed.problems.map(({ code }) => code)).to.include('schedules');
    const [event] = feed.items as AgendaEvent[];
    expect(event!.recurrence!.series).to.have.length(100);
  });

  it('makes no list of the dates of two years to find those of a month', () => {
    const daily = Array.from({ length: 100 }, (_, index) => ({
      id: String(index),
      title: 'Tous les jours',
      _event: { startDate: '2026-01-01T11:00', rrule: 'FREQ=DAILY' },
    }));
    const feed = readDocument(feedOf(...daily), { timeZone: paris, readers: [events] });
    const all = feed.items as AgendaEvent[];
    const dates = all.flatMap((event) => occurrencesOf(event, '2026-12-01', '2026-12-31'));
    expect(dates).to.have.length(3100);
    expect(feed.problems).to.deep.equal([]);
  });

  it('leaves out the dates for which no steps are left, and tells whose', () => {
    const dense = Array.from({ length: 300 }, (_, index) => ({
      id: String(index),
      title: 'Sans fin',
      _event: {
        startDate: '2026-09-01T19:00',
        rrule: 'FREQ=HOURLY;BYMINUTE=0,5,10,15,20,25,30,35,40,45,50,55',
      },
    }));
    const feed = readDocument(feedOf(...dense), { timeZone: paris, readers: [events] });
    const all = feed.items as AgendaEvent[];
    const counts = all.map(
      ({ recurrence }) => recurrence!.between!('2026-12-01', '2026-12-31', paris).length,
    );
    expect(counts[0]).to.equal(1000);
    expect(counts.at(-1)).to.equal(0);
    expect(feed.problems.map(({ code }) => code)).to.include('rule-budget');
  });

  it('keeps the parts of a rule that are known', () => {
    const event = { startDate: '2026-09-01', rrule: 'FREQ=DAILY;COUNT=2;X-NOTE=3' };
    expect(reasonsOf({ id: 'a', title: 'Deux jours', _event: event })).to.deep.equal(['rule-part']);
    expect(daysOf(eventOf(event), '2026-09-01', '2026-09-30')).to.deep.equal([
      '2026-09-01',
      '2026-09-02',
    ]);
  });
});
