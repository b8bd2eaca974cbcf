import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/calendar/icalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted, convertedItem } from '../../helpers/adapters.js';
import { calendar, vevent, datesOf, reasons } from '../../helpers/icalendar.js';

describe('iCalendar: an event that repeats', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const weekly = [
    'DTSTART;TZID=Europe/Paris:20261006T190000',
    'DTEND;TZID=Europe/Paris:20261006T200000',
    'RRULE:FREQ=WEEKLY;COUNT=5',
  ];

  it('keeps to the clock of its zone, without its exceptions, with its further dates', () => {
    const text = calendar(
      vevent(
        ...weekly,
        'EXDATE;TZID=Europe/Paris:20261013T190000,20261020T190000',
        'RDATE;TZID=Europe/Paris:20261010T100000',
        'RDATE;VALUE=PERIOD:20261011T080000Z/PT3H,20261012T080000Z/20261012T090000Z',
      ),
    );
    expect(datesOf(text)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-10T08:00 2026-10-10T09:00',
      '2026-10-11T08:00 2026-10-11T11:00',
      '2026-10-12T08:00 2026-10-12T09:00',
      '2026-10-27T18:00 2026-10-27T19:00',
      '2026-11-03T18:00 2026-11-03T19:00',
    ]);
  });

  it('keeps to the clock of UTC when that is how it is written', () => {
    const text = calendar(vevent('DTSTART:20261020T170000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(datesOf(text)).to.deep.equal(['2026-10-20T17:00 ', '2026-10-27T17:00 ']);
  });

  it('has its dates listed where there is no rule', () => {
    const text = calendar(
      vevent(
        'DTSTART;VALUE=DATE:20260901',
        'DTEND;VALUE=DATE:20260903',
        'RDATE;VALUE=DATE:20260910,20260920',
        'EXDATE;VALUE=DATE:20260910',
      ),
    );
    expect(datesOf(text)).to.deep.equal(['2026-09-01 2026-09-02', '2026-09-20 2026-09-21']);
  });

  it('has each date once, also where the first is listed again', () => {
    const dates = ['DTSTART;TZID=Europe/Paris:20260901T100000', 'DURATION:PT1H'];
    const listed = 'RDATE;VALUE=PERIOD:20260901T080000Z/PT2H,20260908T080000Z/PT2H';
    expect(datesOf(calendar(vevent(...dates, listed)))).to.deep.equal([
      '2026-09-01T08:00 2026-09-01T10:00',
      '2026-09-08T08:00 2026-09-08T10:00',
    ]);
  });

  it('leaves out what an exception rule gives', () => {
    const text = calendar(
      vevent(
        'DTSTART:20260901',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=9',
      ),
    );
    expect(datesOf(text)).to.deep.equal(['2026-09-02 2026-09-02', '2026-09-04 2026-09-04']);
  });

  it('has a date that was only moved as one of its own', () => {
    const moved = vevent(
      'RECURRENCE-ID:20261013T170000Z',
      'DTSTART;TZID=Europe/Paris:20261014T150000',
      'DTEND;TZID=Europe/Paris:20261014T160000',
    );
    const { items } = adapted(toJsonFeed, calendar(vevent(...weekly), moved));
    expect(items).to.have.length(1);
    expect(datesOf(calendar(vevent(...weekly), moved)).slice(0, 3)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-14T13:00 2026-10-14T14:00',
      '2026-10-20T17:00 2026-10-20T18:00',
    ]);
  });

  it('has a date that is another as an item of its own, the newest of what is said of it', () => {
    const change = (sequence: number, title: string): string =>
      vevent(
        'RECURRENCE-ID;TZID=Europe/Paris:20261013T190000',
        'DTSTART;TZID=Europe/Paris:20261013T190000',
        `SEQUENCE:${sequence}`,
      ).replace('Fête', title);
    const text = calendar(change(2, 'Bal'), vevent(...weekly), change(1, 'Concert'));
    const { items } = adapted(toJsonFeed, text);
    expect(items.map(({ id, title }) => [id, title])).to.deep.equal([
      ['u', 'Fête'],
      ['u#2026-10-13T19:00:00', 'Bal'],
    ]);
    expect(datesOf(text)).not.to.include('2026-10-13T17:00 2026-10-13T18:00');
  });

  it('does not take place where a date is cancelled', () => {
    const off = vevent('RECURRENCE-ID;TZID=Europe/Paris:20261013T190000', 'STATUS:CANCELLED');
    expect(datesOf(calendar(vevent(...weekly), off))).to.have.length(4);
    expect(adapted(toJsonFeed, calendar(vevent(...weekly), off)).items).to.have.length(1);
  });

  it('goes on at another hour from a date on, for as long as it would have', () => {
    const later = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261020T190000',
      'DTSTART;TZID=Europe/Paris:20261020T200000',
      'DTEND;TZID=Europe/Paris:20261020T203000',
    );
    const text = calendar(vevent(...weekly, 'EXDATE;TZID=Europe/Paris:20261027T190000'), later);
    expect(datesOf(text, 0)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-13T17:00 2026-10-13T18:00',
    ]);
    expect(datesOf(text, 1)).to.deep.equal([
      '2026-10-20T18:00 2026-10-20T18:30',
      '2026-11-03T19:00 2026-11-03T19:30',
    ]);
  });

  it('goes on on another day from a date on', () => {
    const later = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261020T190000',
      'DTSTART;TZID=Europe/Paris:20261021T190000',
    );
    expect(datesOf(calendar(vevent(...weekly), later), 1)).to.deep.equal([
      '2026-10-21T17:00 2026-10-21T18:00',
      '2026-10-28T18:00 2026-10-28T19:00',
      '2026-11-04T18:00 2026-11-04T19:00',
    ]);
  });

  it('ends where all the rest is cancelled', () => {
    const off = vevent(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20261013T190000',
      'STATUS:CANCELLED',
    );
    expect(datesOf(calendar(vevent(...weekly), off))).to.have.length(1);
  });

  it('may have only some of its dates in the file', () => {
    const only = vevent('RECURRENCE-ID:20261013T170000Z', 'DTSTART:20261013T170000Z');
    expect(convertedItem(toJsonFeed, calendar(only)).id).to.equal('u#2026-10-13T17:00:00Z');
  });

  it('tells a rule that is none', () => {
    expect(reasons(calendar(vevent('DTSTART:20260901', 'RRULE:FREQ=MOONLY')))).to.deep.equal([
      'rule',
    ]);
  });

  it('with thousands of dates and exceptions is read in time that grows with their number', () => {
    const minutes = [...new Array(5000).keys()].map((number) =>
      new Date(Date.UTC(2026, 9, 6, 17, number)).toISOString().replace(/[-:]|\.000/g, ''),
    );
    const text = calendar(
      vevent(
        'DTSTART:20261006T170000Z',
        `RDATE:${minutes.join()}`,
        `EXDATE:${minutes.filter((minute) => minute.endsWith('0Z') && !/T..(?:00|30)/.test(minute)).join()}`,
      ),
    );
    const dates = datesOf(text);
    expect(dates).to.have.length(167);
    expect(dates.slice(0, 3)).to.deep.equal([
      '2026-10-06T17:00 ',
      '2026-10-06T17:30 ',
      '2026-10-06T18:00 ',
    ]);
  });

  it('has no more dates than are read, which is told', () => {
    const days = [...new Array(10_001).keys()].map((number) =>
      new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10).replaceAll('-', ''),
    );
    const dated = calendar(vevent('DTSTART:20000101', `RDATE;VALUE=DATE:${days.join()}`));
    const { items, problems } = adapted(toJsonFeed, dated);
    expect((items[0] as AgendaEvent).occurrences).to.have.length(10_000);
    expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['RDATE too-many']);
    const rule = ['DTSTART;VALUE=DATE:20000101', 'RRULE:FREQ=DAILY'];
    expect(
      reasons(calendar(vevent(...rule, `EXDATE:${days.slice(0, 2001).join()}`))),
    ).to.deep.equal(['too-many']);
  });
});
