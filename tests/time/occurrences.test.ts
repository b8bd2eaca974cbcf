import { expect } from '@open-wc/testing';
import type { AgendaEvent } from '../../src/model/index.js';
import { byTime, occurrencesBetween } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days, timed } from '../helpers/items.js';

const paris = 'Europe/Paris';

/** Title and days of what is found, in its order. */
function found(
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
    expect(found(events, '2026-06-08', '2026-06-08')).to.deep.equal(['Cayenne 2026-06-08']);
    expect(found(events, '2026-06-09', '2026-06-09')).to.deep.equal([
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
        expect(found(events, '2026-06-08', '2026-06-08', window), window).to.deep.equal([
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
        expect(found(events, '2026-06-21', '2026-06-21', window)).to.deep.equal([
          'Fête 2026-06-21',
        ]);
        expect(found(events, '2026-06-20', '2026-06-20', window)).to.deep.equal([]);
        expect(found(events, '2026-06-22', '2026-06-22', window)).to.deep.equal([]);
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
    expect(found([event], '2026-06-10', '2026-06-20')).to.deep.equal([
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
    expect(found(events, '2026-06-08', '2026-06-09')).to.deep.equal([
      '2350 2026-06-08',
      '2351 2026-06-09',
    ]);
  });
});

describe('the order of time', () => {
  it('compares equal to itself', () => {
    const occurrence = days('2026-06-09');
    const dated = { event: anEvent(), occurrence, first: '2026-06-09', last: '2026-06-09' };
    expect(byTime(dated, dated)).to.equal(0);
  });
});
