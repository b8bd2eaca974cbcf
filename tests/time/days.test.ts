import { expect } from '@open-wc/testing';
import type { Occurrence } from '../../src/model/index.js';
import {
  addDays,
  addMonths,
  addMonthsToDay,
  dayOf,
  dayOfWeek,
  daySpan,
  isDay,
  isMonth,
  monthOf,
  takesWholeDay,
} from '../../src/time/days.js';
import { startOfDay, today } from '../../src/time/zone.js';
import { temporalReady } from '../../src/time/temporal.js';

const at = (text: string): number => Date.parse(text);
const paris = 'Europe/Paris';

describe('days', () => {
  before(temporalReady);

  it('are told by the zone, not by the visitor', () => {
    const instant = at('2026-12-31T23:30:00Z');
    expect(dayOf(instant, 'UTC')).to.equal('2026-12-31');
    expect(dayOf(instant, paris)).to.equal('2027-01-01');
    expect(dayOf(instant, 'America/Cayenne')).to.equal('2026-12-31');
    expect(dayOf(at('1969-12-31T23:59:59.999Z'), 'UTC')).to.equal('1969-12-31');
  });

  it('are those of the calendar', () => {
    for (const day of ['2028-02-29', '1970-01-01', '0000-01-01', '9999-12-31']) {
      expect(isDay(day), day).to.equal(true);
    }
    for (const text of ['2026-02-29', '2026-04-31', '2026-13-01', '26-01-01', '2026-1-1', '']) {
      expect(isDay(text), text).to.equal(false);
    }
  });

  it('have a today in each zone', () => {
    const spoken = (timeZone: string): string =>
      new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(Date.now());
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', paris]) {
      const before = spoken(zone);
      expect([before, spoken(zone)]).to.include(today(zone));
    }
  });

  it('are whole from midnight to midnight, also of 23 or 25 hours', () => {
    const isWhole = (start: string, end: string): boolean =>
      takesWholeDay({ allDay: false, start: at(start), end: at(end) }, paris);
    expect(isWhole('2027-03-27T23:00Z', '2027-03-28T22:00Z'), '23 hours').to.equal(true);
    expect(isWhole('2026-10-24T22:00Z', '2026-10-25T23:00Z'), '25 hours').to.equal(true);
    expect(isWhole('2026-12-04T23:00Z', '2026-12-05T23:00Z'), '24 hours').to.equal(true);
    expect(isWhole('2026-10-24T22:00Z', '2026-10-25T22:00Z'), '24 of 25').to.equal(false);
    expect(isWhole('2026-12-05T09:00Z', '2026-12-06T09:00Z'), 'from ten to ten').to.equal(false);
    expect(isWhole('2026-12-04T23:00Z', '2026-12-06T23:00Z'), 'two days').to.equal(false);
  });

  const starts = [
    ['2026-03-29', paris, '2026-03-28T23:00Z'],
    ['2026-03-30', paris, '2026-03-29T22:00Z'],
    ['2026-10-26', paris, '2026-10-25T23:00Z'],
    // Clocks went from midnight to one: the day began at 01:00.
    ['2022-09-11', 'America/Santiago', '2022-09-11T04:00Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00Z'],
  ] as const;
  for (const [day, zone, start] of starts) {
    it(`${day} begins in ${zone} at ${start}`, () =>
      expect(startOfDay(day, zone)).to.equal(at(start)));
  }

  const sums = [
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 365, '2027-01-01'],
  ] as const;
  for (const [from, days, to] of sums) {
    it(`${from} and ${days} days make ${to}`, () => {
      expect(addDays(from, days)).to.equal(to);
    });
  }

  it('move by months, and stay in the month they reach', () => {
    expect(addMonths('2026-01', 1)).to.equal('2026-02');
    expect(addMonths('2026-01', -1)).to.equal('2025-12');
    expect(addMonths('2026-11', 14)).to.equal('2028-01');
    expect(addMonths('9999-12', 1), 'as Temporal writes such a year').to.equal('+010000-01');
    expect(addMonths('0000-01', -1)).to.equal('-000001-12');
    expect(addMonthsToDay('2026-01-31', 1)).to.equal('2026-02-28');
    expect(addMonthsToDay('2028-01-31', 1)).to.equal('2028-02-29');
    expect(addMonthsToDay('2026-03-31', -1)).to.equal('2026-02-28');
    expect(addMonthsToDay('2028-02-29', 12)).to.equal('2029-02-28');
  });

  it('have a month and a place in the week', () => {
    expect(monthOf('2026-05-31')).to.equal('2026-05');
    expect(dayOfWeek('2026-05-04')).to.equal(1);
    expect(dayOfWeek('2026-05-10')).to.equal(7);
  });

  it('know a month from what is none', () => {
    expect(['2026-01', '2026-12'].every(isMonth)).to.equal(true);
    const none = ['2026-00', '2026-13', '2026-1', '2026', '2026-01-01', '', ' 2026-01', '26-01'];
    expect(none.filter(isMonth)).to.deep.equal([]);
  });
});

describe('the days an occurrence touches', () => {
  before(temporalReady);

  const timed = (start: string, end?: string): Occurrence => ({
    allDay: false,
    start: at(start),
    end: end === undefined ? undefined : at(end),
  });
  const cases: readonly [string, Occurrence, string, string, string][] = [
    ['whole days stay', day('2026-06-05', '2026-06-07'), paris, '2026-06-05', '2026-06-07'],
    ['no end', timed('2026-06-05T18:00Z'), paris, '2026-06-05', '2026-06-05'],
    [
      'zero length',
      timed('2026-06-05T18:00Z', '2026-06-05T18:00Z'),
      paris,
      '2026-06-05',
      '2026-06-05',
    ],
    [
      'zero length at midnight',
      timed('2026-06-05T22:00Z', '2026-06-05T22:00Z'),
      paris,
      '2026-06-06',
      '2026-06-06',
    ],
    [
      'an end at midnight',
      timed('2026-06-05T18:00Z', '2026-06-05T22:00Z'),
      paris,
      '2026-06-05',
      '2026-06-05',
    ],
    [
      'an end just after midnight',
      timed('2026-06-05T18:00Z', '2026-06-05T22:00:00.001Z'),
      paris,
      '2026-06-05',
      '2026-06-06',
    ],
    [
      'from midnight to midnight',
      timed('2026-06-04T22:00Z', '2026-06-05T22:00Z'),
      paris,
      '2026-06-05',
      '2026-06-05',
    ],
    [
      'over the night',
      timed('2026-06-05T19:00Z', '2026-06-05T23:30Z'),
      paris,
      '2026-06-05',
      '2026-06-06',
    ],
    [
      'the same instants in another zone',
      timed('2026-06-05T19:00Z', '2026-06-05T23:30Z'),
      'America/New_York',
      '2026-06-05',
      '2026-06-05',
    ],
    [
      'over the short night of March',
      timed('2026-03-28T20:00Z', '2026-03-29T22:00Z'),
      paris,
      '2026-03-28',
      '2026-03-29',
    ],
    [
      'over the long night of October, to its last minute',
      timed('2026-10-24T20:00Z', '2026-10-25T23:00Z'),
      paris,
      '2026-10-24',
      '2026-10-25',
    ],
    [
      'through a year',
      timed('2026-12-31T20:00Z', '2027-01-01T02:00Z'),
      paris,
      '2026-12-31',
      '2027-01-01',
    ],
  ];
  for (const [name, occurrence, zone, first, last] of cases) {
    it(name, () => expect(daySpan(occurrence, zone)).to.deep.equal({ first, last }));
  }
});

function day(start: string, end: string): Occurrence {
  return { allDay: true, start, end };
}
