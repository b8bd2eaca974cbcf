/** French dates are written without `Intl`: the same, to the last space, as with it. */
import { expect } from '@open-wc/testing';
import { formatDay, formatTime, longDate, monthAlone } from '../../src/time/format.js';
import { fullDate } from '../../src/time/format-full.js';
import { quickDay, quickHours, quickMonth, quickTime } from '../../src/time/format-fast.js';
import { temporalReady } from '../../src/time/temporal.js';
import { timed } from '../helpers/items.js';

const minute = 60_000;
const aDay = 1440 * minute;

const french = ['fr', 'fr-FR', 'FR'];
const others = ['en', 'en-US', 'en-GB', 'fr-CA', 'fr-CH', 'fr-BE'];

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  'the full date': fullDate,
  'the long date': longDate,
  'the weekday': { weekday: 'long' },
  'the short weekday': { weekday: 'short' },
  'the month with its year': monthAlone,
  'the month': { month: 'long' },
};

/** A common year, a leap year, the first of Unix, a multiple of four that is no leap year. */
const years = [2026, 2028, 1970, 2100];

function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += aDay) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

describe('a day written without Intl', () => {
  for (const lang of [...french, ...others]) {
    for (const [name, options] of Object.entries(formats)) {
      it(`${lang}: ${name} is what Intl writes, each day of four years`, () => {
        const days = years.flatMap(daysOfYear);
        expect(days).to.have.length(4 * 365 + 1);
        const wrong = days.filter(
          (day) => quickDay(day, lang, options) !== formatDay(day, lang, options),
        );
        expect(
          wrong.map((day) => [quickDay(day, lang, options), formatDay(day, lang, options)]),
        ).to.deep.equal([]);
      });
    }

    it(`${lang}: a month is what Intl writes`, () => {
      for (const month of ['1970-01', '2026-02', '2026-08', '2026-12', '2100-03']) {
        expect(quickMonth(month, lang)).to.equal(formatDay(`${month}-01`, lang, monthAlone));
      }
    });
  }

  it('is in words that are known', () => {
    expect(quickDay('2026-08-01', 'fr', fullDate)).to.equal('samedi 1er août 2026');
    expect(quickDay('2028-02-29', 'fr', longDate)).to.equal('29 février 2028');
    expect(quickDay('2026-05-05', 'fr', { weekday: 'short' })).to.equal('mar.');
    expect(quickMonth('2026-12', 'fr')).to.equal('décembre 2026');
  });
});

/** Days of 23, 24 and 25 hours in Paris, and the first of Unix. */
const days = ['2026-03-29', '2026-06-17', '2026-10-25', '1970-01-01'];
const zones = ['Europe/Paris', 'America/Cayenne', 'Asia/Kathmandu', 'UTC'];

describe('a time written without Intl', () => {
  before(temporalReady);

  for (const lang of [...french, ...others]) {
    for (const zone of zones) {
      it(`${lang}: is what Intl writes all day long in ${zone}`, () => {
        for (const day of days) {
          // From the evening before to the morning after, and not on the minute alone.
          const start = Date.parse(`${day}T00:00Z`) - 180 * minute + 59_999;
          const instants = Array.from({ length: 260 }, (_, index) => start + index * 7 * minute);
          const wrong = instants.filter(
            (instant) => quickTime(instant, lang, zone) !== formatTime(instant, lang, zone),
          );
          expect(
            wrong.map((instant) => [
              quickTime(instant, lang, zone),
              formatTime(instant, lang, zone),
            ]),
            day,
          ).to.deep.equal([]);
        }
      });
    }
  }

  it('is the hour of the zone', () => {
    const noon = Date.parse('2026-05-01T10:05Z');
    expect(zones.map((zone) => quickTime(noon, 'fr', zone))).to.deep.equal([
      '12:05',
      '07:05',
      '15:50',
      '10:05',
    ]);
  });

  it('is two of them from one hour to another, one when there is no end', () => {
    const evening = timed('2026-06-05T16:00Z', '2026-06-05T18:30Z');
    expect(quickHours(evening, 'fr', 'Europe/Paris')).to.equal('18:00 – 20:30');
    expect(quickHours(evening, 'fr-CH', 'Europe/Paris')).to.equal(
      [evening.start, evening.end!]
        .map((instant) => formatTime(instant, 'fr-CH', 'Europe/Paris'))
        .join(' – '),
    );
    expect(quickHours(timed('2026-06-05T16:00Z'), 'fr', 'Europe/Paris')).to.equal('18:00');
  });
});
