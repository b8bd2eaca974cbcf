import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { events as eventReader, type EventEntry } from '../../src/feed/read/kinds/event.js';
import type { RawFeed } from '../../src/feed/read/raw-feed.js';
import { readDocument } from '../../src/feed/read/read.js';
import type { AgendaEvent } from '../../src/model/index.js';
import { addDays, type Dated } from '../../src/time/days.js';
import { aDay } from '../../src/time/zone.js';
import { byTime, occurrencesBetween } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { eventEntries } from '../helpers/entries.js';
import { anEvent, days, timed } from '../helpers/items.js';

const paris = 'Europe/Paris';

/** Title and days of what is found, in its order. */
function linesOf(
  events: readonly AgendaEvent[],
  first: string,
  last: string,
  timeZone = paris,
): string[] {
  return occurrencesBetween(events, first, last, timeZone).map(
    ({ event, first: from, last: to }) => `${event.title} ${from}${to === from ? '' : `…${to}`}`,
  );
}

describe('what happens from one day to another', () => {
  before(temporalReady);

  describe('at the edges of a week in June', () => {
    const cases = [
      ['ends at the midnight before', timed('2026-06-07T18:00Z', '2026-06-07T22:00Z'), false],
      ['ends just after it', timed('2026-06-07T18:00Z', '2026-06-07T22:00:01Z'), true],
      ['begins at that midnight', timed('2026-06-07T22:00Z'), true],
      ['begins in the last minute', timed('2026-06-14T21:59Z'), true],
      ['begins at the midnight after', timed('2026-06-14T22:00Z'), false],
      ['without an end, the day before', timed('2026-06-07T21:59Z'), false],
      ['lasts all around', timed('2026-05-01T08:00Z', '2026-07-31T08:00Z'), true],
      ['whole days up to the first', days('2026-06-01', '2026-06-08'), true],
      ['whole days up to the day before', days('2026-06-01', '2026-06-07'), false],
      ['whole days from the last', days('2026-06-14', '2026-06-20'), true],
      ['whole days from the day after', days('2026-06-15'), false],
      ['a year', days('2026-01-01', '2026-12-31'), true],
    ] as const;
    for (const [name, occurrence, isIn] of cases) {
      it(`${name}: ${isIn ? 'in' : 'out'}`, () => {
        const events = [anEvent({ occurrences: [occurrence] })];
        expect(occurrencesBetween(events, '2026-06-08', '2026-06-14', paris)).to.have.length(
          Number(isIn),
        );
      });
    }
  });

  it('has each event on the days of its own zone', () => {
    const start = '2026-06-09T02:00Z';
    const events = [
      anEvent({ title: 'Paris', occurrences: [timed(start)] }),
      anEvent({ title: 'Cayenne', timeZone: 'America/Cayenne', occurrences: [timed(start)] }),
      anEvent({ title: 'Nouméa', timeZone: 'Pacific/Noumea', occurrences: [timed(start)] }),
    ];
    expect(linesOf(events, '2026-06-08', '2026-06-08')).to.deep.equal(['Cayenne 2026-06-08']);
    expect(linesOf(events, '2026-06-09', '2026-06-09')).to.deep.equal([
      'Nouméa 2026-06-09',
      'Paris 2026-06-09',
    ]);
  });

  it('reaches the ends of the Earth', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    for (const window of zones) {
      for (const timeZone of zones) {
        const offset = timeZone === 'Pacific/Kiritimati' ? '+14:00' : '-11:00';
        const events = [
          anEvent({ title: 'first', timeZone, occurrences: [timed(`2026-06-08T00:00${offset}`)] }),
          anEvent({ title: 'last', timeZone, occurrences: [timed(`2026-06-08T23:59${offset}`)] }),
        ];
        expect(linesOf(events, '2026-06-08', '2026-06-08', window), window).to.deep.equal([
          'first 2026-06-08',
          'last 2026-06-08',
        ]);
      }
    }
  });

  it('keeps whole days on their day, wherever the window and the event are', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', paris]) {
      const events = [anEvent({ title: 'Fête', timeZone, occurrences: [days('2026-06-21')] })];
      for (const window of ['Pacific/Auckland', 'America/New_York', paris]) {
        expect(linesOf(events, '2026-06-21', '2026-06-21', window)).to.deep.equal([
          'Fête 2026-06-21',
        ]);
        expect(linesOf(events, '2026-06-20', '2026-06-20', window)).to.deep.equal([]);
        expect(linesOf(events, '2026-06-22', '2026-06-22', window)).to.deep.equal([]);
      }
    }
  });

  it('has each occurrence of an event that lies within', () => {
    const event = anEvent({
      title: 'Marché',
      occurrences: [
        timed('2026-06-06T06:00Z', '2026-06-06T10:00Z'),
        timed('2026-06-13T06:00Z', '2026-06-13T10:00Z'),
        timed('2026-06-20T06:00Z', '2026-06-20T10:00Z'),
      ],
    });
    expect(linesOf([event], '2026-06-10', '2026-06-20')).to.deep.equal([
      'Marché 2026-06-13',
      'Marché 2026-06-20',
    ]);
  });

  it('is in time order: days before hours, the longer first, then by title', () => {
    const late = timed('2026-06-09T18:00Z', '2026-06-09T20:00Z');
    const events = [
      anEvent({ title: 'Zumba', occurrences: [late] }),
      anEvent({ title: 'Éveil', occurrences: [late] }),
      anEvent({ title: 'atelier', occurrences: [late] }),
      anEvent({ title: 'night', occurrences: [timed('2026-06-09T18:00Z', '2026-06-10T02:00Z')] }),
      anEvent({ title: 'morning', occurrences: [timed('2026-06-09T06:00Z')] }),
      anEvent({ title: 'whole day', occurrences: [days('2026-06-09')] }),
      anEvent({ title: 'festival', occurrences: [days('2026-06-09', '2026-06-12')] }),
      anEvent({ title: 'the day before', occurrences: [timed('2026-06-08T21:00Z')] }),
    ];
    const titles = occurrencesBetween(events, '2026-06-01', '2026-06-30', paris).map(
      ({ event }) => event.title,
    );
    expect(titles).to.deep.equal([
      'the day before',
      'festival',
      'whole day',
      'morning',
      'night',
      'atelier',
      'Éveil',
      'Zumba',
    ]);
  });

  it('is found among thousands without a calendar day for each', () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      anEvent({
        title: `${index}`,
        occurrences: [{ allDay: false, start: Date.UTC(2020, 0, 1, 12) + index * 86_400_000 }],
      }),
    );
    expect(linesOf(events, '2026-06-08', '2026-06-09')).to.deep.equal([
      '2350 2026-06-08',
      '2351 2026-06-09',
    ]);
  });
});

describe('events whose dates are not read yet', () => {
  before(temporalReady);

  const offsets = fc.constantFrom('', 'Z', '+02:00', '+14:00', '-12:00', '+23:59', '-23:59');
  const dates = fc
    .record({ at: fc.nat(400), minute: fc.option(fc.nat(24 * 60 - 1)), offset: offsets })
    .map(({ at, minute, offset }) => {
      const written = new Date(Date.parse('2026-01-01') + at * aDay + (minute ?? 0) * 60_000)
        .toISOString()
        .slice(0, 16);
      return minute === null ? written.slice(0, 10) : written + offset;
    });
  const zones = fc.constantFrom(paris, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC');
  const written = fc.record({
    startDate: dates,
    endDate: fc.option(dates, { nil: undefined }),
    timeZone: fc.option(zones, { nil: undefined }),
  });

  const read = (all: readonly object[], timeZone: string): RawFeed => {
    const items = all.map((_event, index) => ({ id: `${index}`, title: `${index}`, _event }));
    return readDocument({ items }, { timeZone, readers: [eventReader] });
  };
  const entriesOf = (...of: Parameters<typeof read>): EventEntry[] => eventEntries(read(...of));
  const tell = (entries: readonly Dated[], first: string, last: string, zone: string): unknown[] =>
    occurrencesBetween(entries, first, last, zone).map(({ event, occurrence }) => [
      event.title,
      occurrence,
    ]);

  it('are found on the same days as those whose dates are, in whatever zone', () => {
    const given = fc.record({
      all: fc.array(written, { maxLength: 30 }),
      from: fc.nat(400),
      length: fc.nat(40),
      zone: zones,
    });
    let count = 0;
    fc.assert(
      fc.property(given, ({ all, from, length, zone }) => {
        const [first, last] = [from, from + length].map((days) => addDays('2026-01-01', days));
        const known = entriesOf(all, zone).map(({ title, timeZone, occurrences }): Dated => ({
          title,
          timeZone,
          occurrences,
        }));
        const told = tell(entriesOf(all, zone), first!, last!, zone);
        expect(told).to.deep.equal(tell(known, first!, last!, zone));
        count += told.length;
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(count, 'there was something to find').to.be.above(100);
  });

  it('stay unread when they are not near', () => {
    const dates = ['2026-01-01', '2026-06-05T18:00', '2026-12-31'];
    const feed = read(
      dates.map((startDate) => ({ startDate, timeZone: 'Nowhere' })),
      paris,
    );
    const entries = eventEntries(feed);
    expect(tell(entries, '2026-06-01', '2026-06-30', paris)).to.have.length(1);
    const paths = feed.noted().map(({ path }) => path);
    expect(paths, 'what was read').to.deep.equal(['items[1]._event.timeZone']);
  });

  for (const [startDate, timeZone, day] of [
    ['2026-06-06T05:00+23:59', 'Pacific/Pago_Pago', '2026-06-04'],
    ['2026-06-03T20:00-23:59', 'Pacific/Kiritimati', '2026-06-05'],
  ] as const) {
    it(`are found where an offset and a zone are two days apart: ${startDate} on ${day}`, () => {
      const entries = entriesOf([{ startDate, timeZone }], timeZone);
      expect(tell(entries, day, day, timeZone)).to.have.length(1);
    });
  }

  it('are found on the last day that can be written, and on the first: years 1 to 9 stand for no date', () => {
    for (const day of ['9999-12-31', '0010-01-01']) {
      const dates = [day, `${day}T12:00`, `${day}T22:59:59Z`];
      const entries = entriesOf(
        dates.map((startDate) => ({ startDate })),
        paris,
      );
      expect(tell(entries, day, day, paris)).to.have.length(3);
    }
  });
});

describe('the order of time', () => {
  it('compares equal to itself', () => {
    const occurrence = days('2026-06-09');
    const dated = { event: anEvent(), occurrence, first: '2026-06-09', last: '2026-06-09' };
    expect(byTime(dated, dated)).to.equal(0);
  });
});
