/**
 * French dates are written without `Intl`, to the last letter as with it. The expectations are those of
 * `Intl.DateTimeFormat` itself, with options written out here, and nothing of the library.
 */
import { expect } from '@open-wc/testing';
import {
  formatDayFast,
  formatHoursFast,
  formatMonthFast,
  formatTimeFast,
} from '../../src/time/format-fast.js';
import { temporalReady } from '../../src/time/temporal.js';
import { timed } from '../helpers/items.js';

const minute = 60_000;
const aDay = 1440 * minute;

const french = ['fr', 'fr-FR', 'FR'];
const others = ['en', 'en-US', 'en-GB', 'fr-CA', 'fr-CH', 'fr-BE'];

const fullDate = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const monthAndYear = { month: 'long', year: 'numeric' } as const;

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  'the full date': fullDate,
  'the long date': longDate,
  'the weekday': { weekday: 'long' },
  'the short weekday': { weekday: 'short' },
  'the month with its year': monthAndYear,
  'the month': { month: 'long' },
};

/** A day as `Intl` writes it. People in France say "premier" of the first of a month, which `Intl` does not. */
function dayByIntl(day: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).formatToParts(
    new Date(`${day}T12:00Z`),
  );
  return parts
    .map(({ type, value }) =>
      type === 'day' && value === '1' && /^fr/i.test(lang) ? '1er' : value,
    )
    .join('');
}

const timeFormats = new Map<string, Intl.DateTimeFormat>();

function timeByIntl(instant: number, lang: string, timeZone: string): string {
  const key = `${lang} ${timeZone}`;
  const format =
    timeFormats.get(key) ?? new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone });
  timeFormats.set(key, format);
  return format.format(instant);
}

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
        const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
        const isFirst = (day: string): boolean => day.endsWith('-01');
        const differing = days
          .map((day) => [
            formatDayFast(day, lang, options).replace('\u00a0', ' '),
            isFirst(day) ? dayByIntl(day, lang, options) : format.format(new Date(`${day}T12:00Z`)),
          ])
          .filter(([fast, byIntl]) => fast !== byIntl);
        expect(differing).to.deep.equal([]);
      });
    }

    it(`${lang}: a month is what Intl writes`, () => {
      for (const month of ['1970-01', '2026-02', '2026-08', '2026-12', '2100-03']) {
        expect(formatMonthFast(month, lang)).to.equal(
          new Intl.DateTimeFormat(lang, { ...monthAndYear, timeZone: 'UTC' }).format(
            new Date(`${month}-15T12:00Z`),
          ),
        );
      }
    });
  }

  it('is in words that are known', () => {
    expect(formatDayFast('2026-08-01', 'fr', fullDate)).to.equal('samedi 1er\u00a0août 2026');
    expect(formatDayFast('2028-02-29', 'fr', longDate)).to.equal('29\u00a0février 2028');
    expect(formatDayFast('2026-05-05', 'fr', { weekday: 'short' })).to.equal('mar.');
    expect(formatMonthFast('2026-12', 'fr')).to.equal('décembre 2026');
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
          const differing = instants
            .map((instant) => [
              formatTimeFast(instant, lang, zone),
              timeByIntl(instant, lang, zone),
            ])
            .filter(([fast, byIntl]) => fast !== byIntl);
          expect(differing, day).to.deep.equal([]);
        }
      });
    }
  }

  it('is the hour of the zone', () => {
    const noon = Date.parse('2026-05-01T10:05Z');
    expect(zones.map((zone) => formatTimeFast(noon, 'fr', zone))).to.deep.equal([
      '12:05',
      '07:05',
      '15:50',
      '10:05',
    ]);
  });

  it('is two of them from one hour to another, one when there is no end', () => {
    const evening = timed('2026-06-05T16:00Z', '2026-06-05T18:30Z');
    expect(formatHoursFast(evening, 'fr', 'Europe/Paris')).to.equal('18:00\u00a0– 20:30');
    expect(formatHoursFast(evening, 'fr-CH', 'Europe/Paris')).to.equal(
      [evening.start, evening.end!]
        .map((instant) => timeByIntl(instant, 'fr-CH', 'Europe/Paris'))
        .join('\u00a0– '),
    );
    expect(formatHoursFast(timed('2026-06-05T16:00Z'), 'fr', 'Europe/Paris')).to.equal('18:00');
  });
});
