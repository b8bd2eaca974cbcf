import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AgendaEvent, Occurrence } from '../../src/model/index.js';
import { addDays } from '../../src/time/days.js';
import { aDay } from '../../src/time/offset.js';
import { occurrencesBetween } from '../../src/time/occurrences.js';
import { temporalReady } from '../../src/time/temporal.js';
import { TimeIndex } from '../../src/time/time-index.js';
import { anEvent, days, timed } from '../helpers/items.js';

const epoch = Date.parse('2026-01-01');
const day = (count: number): string => addDays('2026-01-01', count);

const lengths = fc.oneof(fc.constantFrom(0, 1, 13, 14, 15), fc.nat(500));

const occurrences: fc.Arbitrary<Occurrence> = fc.oneof(
  fc.record({ at: fc.nat(800), length: lengths }).map(({ at, length }) => ({
    allDay: true as const,
    start: day(at),
    end: day(at + length),
  })),
  fc
    .record({ at: fc.nat(800 * 24), length: fc.option(fc.nat(500 * 24)) })
    .map(({ at, length }) => ({
      allDay: false as const,
      start: epoch + (at * aDay) / 24,
      end: length === null ? undefined : epoch + ((at + length) * aDay) / 24,
    })),
);

/** A zone on either side of the day's line, and the one between. */
const zones = fc.constantFrom('Europe/Paris', 'Pacific/Kiritimati', 'Pacific/Pago_Pago');

const events: fc.Arbitrary<AgendaEvent> = fc
  .record({ timeZone: zones, occurrences: fc.array(occurrences, { minLength: 1, maxLength: 4 }) })
  .map((some) => anEvent(some));

describe('events by the fortnights they touch', () => {
  before(temporalReady);

  it('has all that happens on the days asked for, each event once', () => {
    const given = fc.record({
      all: fc.array(events, { maxLength: 30 }),
      from: fc.nat(1300),
      length: lengths,
      zone: zones,
    });
    fc.assert(
      fc.property(given, ({ all, from, length, zone }) => {
        const [first, last] = [day(from), day(from + length)];
        const near = new TimeIndex(all).near(first, last);
        expect(new Set(near).size, 'once').to.equal(near.length);
        const ids = (some: readonly AgendaEvent[]): string[] =>
          occurrencesBetween(some, first, last, zone)
            .map(({ event, occurrence }) => `${event.id} ${occurrence.start}`)
            .sort();
        expect(ids(near)).to.deep.equal(ids(all));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves out the months before and after', () => {
    const all = Array.from({ length: 36 }, (_, month) =>
      anEvent({ occurrences: [days(addDays('2026-01-15', month * 30))] }),
    );
    const near = new TimeIndex(all).near('2027-05-01', '2027-05-31');
    expect(near.length).to.be.within(1, 4);
  });

  it('has an event of years, and one that follows a rule, whatever the days', () => {
    const years = anEvent({ occurrences: [timed('1970-01-01T00:00Z', '2100-01-01T00:00Z')] });
    const ruled = anEvent({
      occurrences: [days('2020-01-01')],
      recurrence: { series: [], between: () => [days('2026-06-02')] },
    });
    const near = new TimeIndex([years, ruled]).near('2026-06-01', '2026-06-30');
    expect(near).to.have.members([years, ruled]);
  });

  it('has all of them for the days of a whole age', () => {
    const all = [anEvent(), anEvent({ occurrences: [days('9999-12-31')] })];
    expect(new TimeIndex(all).near('0000-01-01', '9999-12-31')).to.equal(all);
  });
});
