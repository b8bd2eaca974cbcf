import { expect } from '@open-wc/testing';
import { toJsonFeed } from '../../../src/feed/formats/schema-org/schema-org.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { convertedItem } from '../../helpers/adapters.js';
import { base, read, titles } from '../../helpers/schema-org.js';

describe('schema.org: the dates of an event', () => {
  before(temporalReady);

  it('begins at the time of its offset, of the page’s zone, or on a day', () => {
    const start = (startDate: unknown): unknown => read({ startDate }).occurrences[0]?.start;
    expect(start('2015-10-31T19:30:00-0400')).to.equal(Date.UTC(2015, 9, 31, 23, 30));
    expect(start('2026-06-05T20:00')).to.equal(Date.UTC(2026, 5, 5, 18));
    expect(start('2026-06-05')).to.equal('2026-06-05');
    expect(start({ '@type': 'DateTime', '@value': '2026-06-05T20:00Z' })).to.equal(
      Date.UTC(2026, 5, 5, 20),
    );
  });

  it('ends as it says, or after its length', () => {
    const end = (fields: object): unknown => read(fields).occurrences[0]?.end;
    expect(end({ endDate: '2026-06-05T22:00' })).to.equal(Date.UTC(2026, 5, 5, 20));
    expect(end({ duration: 'PT2H30M' })).to.equal(Date.UTC(2026, 5, 5, 20, 30));
    expect(end({ startDate: '2026-06-05T23:00:00+02:00', duration: 'PT2H' })).to.equal(
      Date.UTC(2026, 5, 5, 23),
    );
    expect(end({ endDate: '2026-06-05' })).to.be.undefined;
    expect(end({ endDate: base.startDate })).to.be.undefined;
    expect(end({ endDate: base.startDate, duration: 'PT2H' })).to.equal(Date.UTC(2026, 5, 5, 20));
  });

  it('lasts for a span that is written as its start', () => {
    const span = (startDate: string): unknown => read({ startDate }).occurrences[0];
    expect(span('2026-06-05/2026-06-20')).to.include({ start: '2026-06-05', end: '2026-06-20' });
    expect(span('2026-06-05T18:00Z/2026-06-05T20:00Z')).to.include({
      start: Date.UTC(2026, 5, 5, 18),
      end: Date.UTC(2026, 5, 5, 20),
    });
  });

  it('lasts for days where its end is one', () => {
    expect(read({ endDate: '2026-06-20' }).occurrences).to.deep.equal([
      { allDay: false, start: Date.UTC(2026, 5, 5, 18), end: Date.UTC(2026, 5, 20, 21, 59) },
    ]);
    expect(
      read({ startDate: '2026-06-05', endDate: '2026-06-20T18:00' }).occurrences,
    ).to.deep.equal([{ allDay: true, start: '2026-06-05', end: '2026-06-20' }]);
  });

  it('has several dates: in a list, or as parts without a name of their own', () => {
    const starts = (fields: object): unknown[] =>
      read(fields).occurrences.map(({ start }) => start);
    expect(starts({ startDate: ['2026-06-05', '2026-06-06'] })).to.deep.equal([
      '2026-06-05',
      '2026-06-06',
    ]);
    const subEvent = [
      { '@type': 'Event', startDate: '2026-06-05' },
      { '@type': 'Event', name: 'Concert', startDate: '2026-06-12' },
    ];
    expect(starts({ startDate: undefined, subEvent })).to.deep.equal(['2026-06-05', '2026-06-12']);
  });

  it('has no other date than its parts, where its own only says from when to when', () => {
    const starts = (fields: object): unknown[] =>
      read(fields).occurrences.map(({ start }) => start);
    const subEvent = ['2026-06-05T20:00', '2026-06-06T20:00', '2026-06-07T18:00'].map(
      (startDate) => ({ '@type': 'Event', startDate }),
    );
    const evenings = [Date.UTC(2026, 5, 5, 18), Date.UTC(2026, 5, 6, 18), Date.UTC(2026, 5, 7, 16)];
    const frame = { startDate: '2026-06-05T20:00', endDate: '2026-06-07T22:00', subEvent };
    expect(starts(frame)).to.deep.equal(evenings);
    const days = { startDate: '2026-06-05', endDate: '2026-06-07', subEvent };
    expect(starts(days)).to.deep.equal(evenings);
    const first = { startDate: '2026-06-01T20:00', endDate: '2026-06-01T22:00', subEvent };
    expect(starts(first)).to.deep.equal([Date.UTC(2026, 5, 1, 18), ...evenings]);
  });

  it('is a festival whose concerts have names: these are the events', () => {
    const festival = {
      '@type': 'Festival',
      name: 'Festival',
      subEvent: [
        { ...base, name: 'Soir 1' },
        { ...base, name: 'Soir 2' },
      ],
    };
    expect(titles(festival)).to.deep.equal(['Soir 1', 'Soir 2']);
    expect(titles({ ...festival, startDate: '2026-06-05' })).to.deep.equal([
      'Festival',
      'Soir 1',
      'Soir 2',
    ]);
  });

  it('repeats as its schedule says', () => {
    const eventSchedule = {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      byDay: [{ '@id': 'https://schema.org/Monday' }, 'https://schema.org/Friday'],
      startDate: '2026-06-01',
      endDate: '2026-06-30',
      startTime: '18:00',
      scheduleTimezone: 'America/Cayenne',
      repeatCount: '4',
      secret: 'x',
    };
    const { _event } = convertedItem(toJsonFeed, { ...base, startDate: undefined, eventSchedule });
    expect(_event).to.deep.include({
      timeZone: 'America/Cayenne',
      eventSchedule: [
        {
          repeatFrequency: 'P1W',
          repeatCount: 4,
          byDay: ['Monday', 'Friday'],
          startDate: '2026-06-01',
          endDate: '2026-06-30',
          startTime: '18:00',
          scheduleTimezone: 'America/Cayenne',
        },
      ],
    });
  });
});
