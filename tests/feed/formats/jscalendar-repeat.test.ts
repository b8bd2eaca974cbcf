import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/jscalendar/jscalendar.js';
import { recurrenceReady } from '../../../src/feed/read/kinds/event.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { adapted } from '../../helpers/adapters.js';
import { datesOf, eventOf, fete } from '../../helpers/jscalendar.js';

describe('JSCalendar: an event that repeats', () => {
  before(() => Promise.all([temporalReady(), recurrenceReady()]));

  const weekly = { duration: 'PT1H', recurrenceRules: [{ frequency: 'weekly', count: 4 }] };

  it('has its rules in the words of iCalendar', () => {
    const rule = {
      '@type': 'RecurrenceRule',
      frequency: 'monthly',
      interval: 2,
      firstDayOfWeek: 'su',
      byDay: [{ day: 'mo', nthOfPeriod: 1 }, { day: 'fr' }, null],
      byMonth: ['1', '6'],
      bySetPosition: [-1],
      until: '2027-12-31T00:00:00',
    };
    const written =
      'FREQ=MONTHLY;INTERVAL=2;WKST=SU;BYMONTH=1,6;BYSETPOS=-1;BYDAY=1MO,FR;UNTIL=20271231T000000';
    expect(eventOf({ recurrenceRules: [rule] }).rrule).to.equal(written);
    expect(eventOf({ recurrenceRule: rule }).rrule).to.equal(written);
  });

  it('tells what cannot be said in these words', () => {
    const { problems } = adapted(toJsonFeed, {
      ...fete,
      recurrenceRules: [{ frequency: 'yearly', rscale: 'hebrew' }],
    });
    expect(problems.map(({ code }) => code)).to.deep.equal(['rule']);
  });

  it('has dates more, dates less, and dates that are others', () => {
    const recurrenceOverrides = {
      '2026-10-13T19:00:00': { excluded: true },
      '2026-10-20T19:00:00': { start: '2026-10-21T10:00:00', duration: 'PT2H' },
      '2026-10-22T08:00:00': {},
      '2026-10-27T19:00:00': { title: 'Bal', 'locations/a': { name: 'Salle' } },
      demain: {},
    };
    const fields = { ...weekly, locations: {}, recurrenceOverrides };
    const { items, problems } = adapted(toJsonFeed, { ...fete, ...fields });
    expect(datesOf(fields)).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-21T08:00 2026-10-21T10:00',
      '2026-10-22T06:00 2026-10-22T07:00',
    ]);
    expect(datesOf(fields, 1)).to.deep.equal(['2026-10-27T18:00 2026-10-27T19:00']);
    expect(items[1]).to.deep.include({
      id: 'u#2026-10-27T19:00:00',
      title: 'Bal',
      place: { name: 'Salle', address: undefined },
    });
    expect(problems.map(({ value }) => value)).to.deep.equal(['demain']);
  });

  it('keeps a date that was moved to the time of one that does not take place', () => {
    const recurrenceOverrides = {
      '2026-10-13T19:00:00': { start: '2026-10-20T19:00:00' },
      '2026-10-20T19:00:00': { excluded: true },
    };
    expect(datesOf({ ...weekly, recurrenceOverrides })).to.deep.equal([
      '2026-10-06T17:00 2026-10-06T18:00',
      '2026-10-20T17:00 2026-10-20T18:00',
      '2026-10-27T18:00 2026-10-27T19:00',
    ]);
  });

  it('has no more overrides than are read, which is told', () => {
    const days = [...new Array(2001).keys()].map((number) =>
      new Date(Date.UTC(2026, 9, 6 + number, 8)).toISOString().slice(0, 19),
    );
    const recurrenceOverrides = Object.fromEntries(days.map((day) => [day, {}]));
    const { problems } = adapted(toJsonFeed, { ...fete, recurrenceOverrides });
    expect(problems).to.deep.equal([
      { path: 'recurrenceOverrides', code: 'too-many', value: 2000 },
    ]);
  });

  it('is as it was where only what is not shown is another', () => {
    const fields = {
      ...weekly,
      participants: { a: { participationStatus: 'accepted' } },
      recurrenceOverrides: {
        '2026-10-13T19:00:00': { 'participants/a/participationStatus': 'declined' },
      },
    };
    expect(datesOf(fields)).to.have.length(4);
    expect(adapted(toJsonFeed, { ...fete, ...fields }).items).to.have.length(1);
  });

  it('leaves out what its excluded rules give', () => {
    const excludedRecurrenceRules = [{ frequency: 'weekly', interval: 2 }];
    expect(datesOf({ ...weekly, excludedRecurrenceRules })).to.deep.equal([
      '2026-10-13T17:00 2026-10-13T18:00',
      '2026-10-27T18:00 2026-10-27T19:00',
    ]);
  });
});
