import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { hourAxis, isAboveHours, stretchOn } from '../../../src/time/layout/hours.js';
import { addDays, daySpan, type Dated, type DatedOccurrence } from '../../../src/time/days.js';
import { temporal, temporalReady } from '../../../src/time/temporal.js';

before(temporalReady);

/** An event by the clocks of a zone: `2026-06-17T20:00`, or with an offset. */
function dated(start: string, end?: string, timeZone = 'Europe/Paris'): DatedOccurrence<Dated> {
  const at = (text: string): number =>
    /[+Z]/.test(text)
      ? temporal.Instant.from(text).epochMilliseconds
      : temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  const occurrence = { allDay: false, start: at(start), ...(end && { end: at(end) }) } as const;
  const event = { title: 'a', timeZone, occurrences: [occurrence] };
  return { event, occurrence, ...daySpan(occurrence, timeZone) };
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function drawn(one: DatedOccurrence<Dated>, day: string): string {
  const { from, to } = stretchOn(one, day);
  return `${clock(from)}–${clock(to)}`;
}

describe('the hours of a day', () => {
  const cases: readonly (readonly [string, string, string | undefined, string, string, string?])[] =
    [
      ['an evening', '2026-06-17T20:00', '2026-06-17T22:30', '2026-06-17', '20:00–22:30'],
      ['no length', '2026-06-17T20:00', '2026-06-17T20:00', '2026-06-17', '20:00–20:30'],
      ['a quarter', '2026-06-17T20:00', '2026-06-17T20:15', '2026-06-17', '20:00–20:30'],
      ['no end', '2026-06-17T20:00', undefined, '2026-06-17', '20:00–21:00'],
      ['no end, late', '2026-06-17T23:30', undefined, '2026-06-17', '23:30–24:00'],
      [
        'no length, at the end',
        '2026-06-17T23:50',
        '2026-06-17T23:50',
        '2026-06-17',
        '23:30–24:00',
      ],
      [
        'no length, at midnight',
        '2026-06-17T00:00',
        '2026-06-17T00:00',
        '2026-06-17',
        '00:00–00:30',
      ],
      ['until midnight', '2026-06-17T20:00', '2026-06-18T00:00', '2026-06-17', '20:00–24:00'],
      [
        'over midnight, before',
        '2026-06-17T22:00',
        '2026-06-18T02:00',
        '2026-06-17',
        '22:00–24:00',
      ],
      ['over midnight, after', '2026-06-17T22:00', '2026-06-18T02:00', '2026-06-18', '00:00–02:00'],
      // 23 hours: 02:00 does not exist.
      [
        'after the hour that is lost',
        '2026-03-29T10:00',
        '2026-03-29T11:00',
        '2026-03-29',
        '10:00–11:00',
      ],
      [
        'over the hour that is lost',
        '2026-03-29T01:30',
        '2026-03-29T03:30',
        '2026-03-29',
        '01:30–03:30',
      ],
      [
        'up to the hour that is lost',
        '2026-03-29T01:00',
        '2026-03-29T03:00',
        '2026-03-29',
        '01:00–02:00',
      ],
      // 25 hours: 02:00 comes twice.
      [
        'after the hour that comes twice',
        '2026-10-25T10:00',
        '2026-10-25T11:00',
        '2026-10-25',
        '10:00–11:00',
      ],
      [
        'in its first time',
        '2026-10-25T02:00+02:00',
        '2026-10-25T03:00+02:00',
        '2026-10-25',
        '02:00–03:00',
      ],
      [
        'in its second',
        '2026-10-25T02:00+01:00',
        '2026-10-25T03:00+01:00',
        '2026-10-25',
        '02:00–03:00',
      ],
      [
        'from the first to an earlier minute of the second',
        '2026-10-25T02:30+02:00',
        '2026-10-25T02:15+01:00',
        '2026-10-25',
        '02:30–03:00',
      ],
      // Clocks are put back from 24:00 to 23:00, or forward at 00:00.
      [
        'before a midnight that comes twice',
        '2026-10-24T23:30',
        '2026-10-25T00:00',
        '2026-10-24',
        '23:30–24:00',
        'Asia/Beirut',
      ],
      [
        'on a day that begins at 01:00',
        '2026-03-29T01:00',
        '2026-03-29T02:00',
        '2026-03-29',
        '01:00–02:00',
        'Asia/Beirut',
      ],
      ['before 1970', '1969-07-20T20:17', '1969-07-20T21:00', '1969-07-20', '20:17–21:00'],
    ];
  for (const [name, start, end, day, expected, zone] of cases) {
    it(name, () => expect(drawn(dated(start, end, zone), day)).to.equal(expected));
  }

  it('are for what is shorter than a day', () => {
    const is = (start: string, end?: string): boolean => isAboveHours(dated(start, end));
    expect(is('2026-06-17T10:00', '2026-06-18T10:00')).to.equal(true);
    expect(is('2026-06-17T10:00', '2026-06-18T09:59')).to.equal(false);
    expect(is('2026-06-17T10:00')).to.equal(false);
    expect(is('2026-03-29T00:00', '2026-03-30T00:00'), 'a day of 23 hours').to.equal(true);
    expect(is('2026-03-29T00:00', '2026-03-29T23:30')).to.equal(false);
  });

  it('hold each event on each of its days, whatever the clocks do', () => {
    const zones = [
      'Europe/Paris',
      'America/Havana',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/Cayenne',
    ];
    const some = fc.record({
      zone: fc.constantFrom(...zones),
      // A year, so that all changes of clocks are in it.
      start: fc
        .integer({ min: 0, max: 366 * 96 })
        .map((quarters) => Date.UTC(2026, 0, 1) + quarters * 900_000),
      length: fc.option(fc.integer({ min: 0, max: 95 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(some, ({ zone, start, length }) => {
        const occurrence = {
          allDay: false,
          start,
          ...(length !== undefined && { end: start + length * 900_000 }),
        } as const;
        const span = daySpan(occurrence, zone);
        const one = {
          event: { title: 'a', timeZone: zone, occurrences: [occurrence] },
          occurrence,
          ...span,
        };
        const at = temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
        for (let day = span.first; day <= span.last; day = addDays(day, 1)) {
          const { from, to } = stretchOn(one, day);
          expect(from).to.be.within(0, 1410);
          expect(to).to.be.within(from + 30, 1440);
          if (day > span.first) expect(from).to.equal(0);
          else if (at.hour * 60 + at.minute <= 1410)
            expect(from).to.equal(at.hour * 60 + at.minute);
          if (day < span.last) expect(to).to.equal(1440);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('the axis of hours', () => {
  const hours = (...stretches: [number, number][]): string =>
    hourAxis(stretches.map(([from, to]) => ({ from: from * 60, to: to * 60 })))
      .hours.map(({ hour, isEmpty }) => (isEmpty ? `(${hour})` : hour))
      .join(' ');

  it('is from the first hour to the last', () => {
    expect(hours([9.5, 11], [14, 18.25])).to.equal('9 10 11 12 13 14 15 16 17 18');
    expect(hours([9, 12], [12, 18])).to.equal('9 10 11 12 13 14 15 16 17');
  });

  it('has six hours at least', () => {
    expect(hours([10, 12])).to.equal('8 9 10 11 12 13');
    expect(hours([22, 24])).to.equal('(18) (19) (20) (21) 22 23');
    expect(hours([0, 2])).to.equal('0 1 (2) (3) (4) (5)');
    expect(hours()).to.equal('(9) (10) (11) (12) (13) (14)');
  });

  it('is shorter where nothing happens for four hours', () => {
    expect(hours([0, 2], [6, 8])).to.equal('0 1 (2) (3) (4) (5) 6 7');
    expect(hours([0, 2], [5, 8])).to.equal('0 1 2 3 4 5 6 7');
  });

  it('has a place for every minute on it, each below the one before, and for no other', () => {
    const some = fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 300 }))
        .map(([from, length]) => ({ from, to: Math.min(1440, from + length) })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (stretches) => {
        const axis = hourAxis(stretches);
        const first = axis.hours[0]!.hour * 60;
        const end = first + axis.hours.length * 60;
        expect(axis.at(first)).to.equal(0);
        for (let minute = first; minute < end; minute += 5) {
          expect(axis.at(minute + 5)).to.be.above(axis.at(minute));
        }
        expect(axis.at(first - 1)).to.be.NaN;
        expect(axis.at(end + 1)).to.be.NaN;
        for (const { from, to } of stretches) {
          expect((axis.at(to) - axis.at(from)) / (to - from)).to.be.closeTo(3.25 / 60, 1e-9);
        }
      }),
      { numRuns: 100, seed: 8 },
    );
  });
});
