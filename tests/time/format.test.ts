import { expect } from '@open-wc/testing';
import type { Occurrence } from '../../src/model/index.js';
import {
  clocksDiffer,
  dateTimeAttribute,
  formatDay,
  formatTime,
  longDate,
} from '../../src/time/format.js';
import { formatOccurrence, fullDate, shortDate, zoneCity } from '../../src/time/format-full.js';
import {
  formatDayFast,
  formatHoursFast,
  formatLongDateFast,
  formatMonthFast,
} from '../../src/time/format-fast.js';
import { temporalReady } from '../../src/time/temporal.js';
import { days, timed } from '../helpers/items.js';

const paris = 'Europe/Paris';
const noon = Date.parse('2026-05-01T10:05Z');
const late = Date.parse('2026-12-31T23:30Z');

/** Engines differ in the kind of space and of dash, and in nothing that is said. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[–—]/g, '-');

/** A range, whatever is between its ends: `au`, a dash, with spaces or without. */
const ends = (text: string): string[] => plain(text).split(/\s*-\s*|\sau\s/);

describe('a day in words', () => {
  const cases = [
    ['2026-05-02', 'fr', longDate, '2 mai 2026'],
    ['2026-09-16', 'fr', fullDate, 'mercredi 16 septembre 2026'],
    ['2026-09-16', 'fr', { weekday: 'short' }, 'mer.'],
    ['2026-11-01', 'fr', fullDate, 'dimanche 1er novembre 2026'],
    ['2026-12-01', 'fr', shortDate, 'mar. 1er déc.'],
    ['2026-12-01', 'fr-CA', longDate, '1er décembre 2026'],
    ['2026-12-11', 'fr', longDate, '11 décembre 2026'],
    ['2026-12-01', 'fr', { month: 'long', year: 'numeric' }, 'décembre 2026'],
    ['2026-12-01', 'en-GB', longDate, '1 December 2026'],
    ['2026-09-16', 'en-GB', longDate, '16 September 2026'],
    ['2026-09-16', 'en-GB', { weekday: 'long' }, 'Wednesday'],
    ['2026-09-16', 'en-US', longDate, 'September 16, 2026'],
    ['2026-09-16', 'en-US', { month: 'long' }, 'September'],
  ] as const;
  for (const [day, lang, options, expected] of cases) {
    it(`${day}, ${lang}: ${expected}`, () =>
      expect(plain(formatDay(day, lang, options))).to.equal(expected));
  }

  it('is the same day whatever the visitor’s zone, from the first of January on', () => {
    expect(plain(formatDay('2026-01-01', 'fr', { weekday: 'long' }))).to.equal('jeudi');
    expect(plain(formatLongDateFast('2026-12-31', 'fr', 'Pacific/Kiritimati'))).to.equal(
      '31 décembre 2026',
    );
    expect(plain(formatMonthFast('2026-03', 'fr'))).to.equal('mars 2026');
    expect(plain(formatMonthFast('2026-03', 'en'))).to.equal('March 2026');
  });
});

describe('the day and its month stay on one line', () => {
  const parts = (text: string): string[] => text.split(/[^\S\u00a0]/u);

  it('in French, with and without Intl', () => {
    const expected = ['mardi', '16\u00a0juin', '2026'];
    expect(parts(formatDay('2026-06-16', 'fr', fullDate))).to.deep.equal(expected);
    expect(parts(formatDayFast('2026-06-16', 'fr', fullDate))).to.deep.equal(expected);
    expect(parts(formatDay('2026-11-01', 'fr'))).to.deep.equal(['1er\u00a0novembre', '2026']);
    expect(parts(formatLongDateFast('2026-05-02', 'fr', paris))).to.deep.equal([
      '2\u00a0mai',
      '2026',
    ]);
  });

  it('in other languages', () => {
    expect(parts(formatDay('2026-09-16', 'en-GB'))).to.deep.equal(['16\u00a0September', '2026']);
    expect(parts(formatDay('2026-09-16', 'en-US'))).to.deep.equal(['September\u00a016,', '2026']);
    expect(parts(formatDay('2026-09-16', 'de'))).to.deep.equal(['16.\u00a0September', '2026']);
  });

  it('in a range, and not the minutes with what follows them', () => {
    const range = formatOccurrence(days('2026-06-16', '2026-07-01'), 'fr', paris, longDate);
    expect(range).to.contain('16\u00a0juin').and.to.contain('1er\u00a0juillet 2026');
    const evening = timed('2026-06-16T18:30Z', '2026-06-18T20:00Z');
    expect(formatOccurrence(evening, 'fr', paris)).to.contain('18\u00a0juin 2026');
    expect(formatOccurrence(evening, 'fr', paris)).not.to.match(/:\d\d\u00a0/);
  });
});

describe('an instant in words', () => {
  before(temporalReady);

  it('is on the day of the zone', () => {
    expect(plain(formatLongDateFast(late, 'fr', paris))).to.equal('1er janvier 2027');
    expect(plain(formatLongDateFast(late, 'fr', 'America/Cayenne'))).to.equal('31 décembre 2026');
  });

  it('is at the hour of the zone, as the language counts hours', () => {
    expect(plain(formatTime(noon, 'fr', paris))).to.equal('12:05');
    expect(plain(formatTime(noon, 'fr', 'America/Cayenne'))).to.equal('07:05');
    expect(plain(formatTime(noon, 'en-GB', 'Asia/Kathmandu'))).to.equal('15:50');
    expect(plain(formatTime(noon, 'en-US', paris)).toUpperCase()).to.equal('12:05 PM');
    expect(plain(formatTime(Date.parse('2026-05-01T22:00Z'), 'fr', paris))).to.equal('00:00');
    const afternoon = noon + 2 * 3_600_000;
    expect(plain(formatTime(afternoon, 'fr', paris))).to.equal('14:05');
    expect(plain(formatTime(afternoon, 'en', paris))).to.equal('2:05 PM');
  });

  it('is a machine’s date with the offset of its zone', () => {
    expect(dateTimeAttribute(noon, paris)).to.equal('2026-05-01T12:05+02:00');
    expect(dateTimeAttribute(late, paris)).to.equal('2027-01-01T00:30+01:00');
    expect(dateTimeAttribute(noon, 'America/St_Johns')).to.equal('2026-05-01T07:35-02:30');
    expect(dateTimeAttribute(noon + 59_999, 'UTC')).to.equal('2026-05-01T10:05+00:00');
    expect(dateTimeAttribute('2026-05-01', paris)).to.equal('2026-05-01');
  });
});

describe('an occurrence in words', () => {
  const cases = [
    ['one day', days('2026-06-05'), 'fr', 'vendredi 5 juin 2026'],
    ['one day, in English', days('2026-06-05'), 'en-GB', 'Friday 5 June 2026'],
    ['no end', timed('2026-06-05T16:00Z'), 'fr', 'vendredi 5 juin 2026 18:00'],
    [
      'zero length',
      timed('2026-06-05T16:00Z', '2026-06-05T16:00Z'),
      'fr',
      'vendredi 5 juin 2026 18:00',
    ],
  ] as const;
  for (const [name, occurrence, lang, expected] of cases) {
    it(name, () => {
      const words = plain(formatOccurrence(occurrence, lang, paris));
      expect(words.replace(/,? à |, /, ' ')).to.equal(expected);
    });
  }

  it('has a zero before the hour on a clock of 24 hours alone', () => {
    const atNine = (lang: string, end?: string): string =>
      plain(formatOccurrence(timed('2026-06-05T07:00Z', end), lang, paris));
    expect(atNine('fr')).to.match(/ 09:00$/);
    expect(atNine('en')).to.match(/ 9:00 AM$/);
    expect(atNine('fr', '2026-06-05T12:00Z')).to.match(/ 09:00 ?- ?14:00$/);
    expect(atNine('en', '2026-06-05T12:00Z')).to.match(/ 9:00 AM ?- ?2:00 PM$/);
  });

  it('from one day to another says both', () => {
    const [first, last] = ends(formatOccurrence(days('2026-06-05', '2026-06-07'), 'fr', paris));
    expect(first).to.contain('du vendredi 5');
    expect(last).to.contain('dimanche 7 juin 2026');
    const english = ends(formatOccurrence(days('2026-06-05', '2026-07-02'), 'en-GB', paris));
    expect(english[0]).to.contain('5 June');
    expect(english[1]).to.contain('2 July 2026');
  });

  it('from the first of a month on, in French', () => {
    const range = (occurrence: Occurrence, lang = 'fr'): string =>
      plain(formatOccurrence(occurrence, lang, paris, longDate));
    expect(range(days('2026-06-01', '2026-06-03'))).to.equal('du 1er au 3 juin 2026');
    expect(range(days('2026-06-01', '2026-07-01'))).to.equal('du 1er juin au 1er juillet 2026');
    expect(range(days('2026-06-21', '2026-07-01'))).to.equal('du 21 juin au 1er juillet 2026');
    expect(range(timed('2026-06-01T16:00Z', '2026-06-01T18:00Z'))).to.match(/^1er juin 2026/);
    // Hours as they are written in Canada.
    const early = range(timed('2026-06-01T23:00Z', '2026-06-02T01:00Z'), 'fr-CA');
    expect(early)
      .to.match(/^2 juin 2026/)
      .and.not.to.contain('er');
    expect(range(days('2026-06-01', '2026-06-03'), 'en-GB')).to.match(/^1 ?- ?3 June 2026$/);
  });

  for (const [occurrence, options, expected] of [
    [days('2026-05-24', '2026-05-26'), fullDate, 'du dimanche 24 au mardi 26 mai 2026'],
    [days('2026-05-24', '2026-05-26'), shortDate, 'du dim. 24 au mar. 26 mai'],
    [days('2025-12-31', '2026-01-02'), longDate, 'du 31 décembre 2025 au 2 janvier 2026'],
    [
      timed('2026-05-24T10:00Z', '2026-05-26T12:30Z'),
      shortDate,
      'du dim. 24 mai à 12:00 au mar. 26 mai à 14:30',
    ],
    [timed('2026-05-24T10:00Z', '2026-05-24T12:30Z'), shortDate, 'dim. 24 mai, 12:00 - 14:30'],
  ] as const) {
    it(`is in French as it is said: ${expected}`, () =>
      expect(plain(formatOccurrence(occurrence, 'fr', paris, options))).to.equal(expected));
  }

  it('within a day says the day once', () => {
    const evening = timed('2026-06-05T16:00Z', '2026-06-05T18:30Z');
    const words = plain(formatOccurrence(evening, 'fr', paris));
    expect(words.match(/juin/g)).to.have.length(1);
    expect(ends(words)[0]).to.contain('18:00');
    expect(ends(words)[1]).to.contain('20:30');
  });

  it('over midnight says both days', () => {
    const night = timed('2026-06-05T19:00Z', '2026-06-05T23:30Z');
    const [start, end] = ends(formatOccurrence(night, 'fr', paris));
    expect(start).to.match(/5 juin.*21:00/);
    expect(end).to.match(/6 juin.*01:30/);
    expect(plain(formatOccurrence(night, 'fr', 'America/New_York')).match(/juin/g)).to.have.length(
      1,
    );
  });
});

describe('the hours of an occurrence', () => {
  const cases = [
    ['an evening', '2026-06-05T16:00Z', '2026-06-05T18:30Z', ['18:00', '20:30']],
    ['a night', '2026-06-05T19:00Z', '2026-06-05T23:30Z', ['21:00', '01:30']],
    ['to midnight', '2026-06-05T19:00Z', '2026-06-05T22:00Z', ['21:00', '00:00']],
    ['through the gap', '2026-03-29T00:30Z', '2026-03-29T01:30Z', ['01:30', '03:30']],
    ['through the overlap', '2026-10-25T00:30Z', '2026-10-25T01:30Z', ['02:30', '02:30']],
    ['no end', '2026-06-05T16:00Z', undefined, ['18:00']],
    ['zero length', '2026-06-05T16:00Z', '2026-06-05T16:00Z', ['18:00']],
  ] as const;
  for (const [name, start, end, expected] of cases) {
    it(name, () =>
      expect(ends(formatHoursFast(timed(start, end), 'fr', paris))).to.deep.equal(expected),
    );
  }

  it('are those of the zone', () => {
    const hours = formatHoursFast(timed('2026-06-05T16:00Z'), 'en-GB', 'America/Cayenne');
    expect(hours).to.equal('13:00');
  });
});

describe('two zones', () => {
  before(temporalReady);

  const cases = [
    ['2026-07-01T12:00Z', paris, 'Europe/Madrid', false],
    ['2026-07-01T12:00Z', paris, 'Europe/London', true],
    // The same offset in summer and not in winter, for the one has no summer time.
    ['2026-07-01T12:00Z', paris, 'Africa/Johannesburg', false],
    ['2026-01-01T12:00Z', paris, 'Africa/Johannesburg', true],
    // America changes its clocks three weeks before Europe.
    ['2026-03-20T12:00Z', 'America/New_York', 'America/Martinique', false],
    ['2026-02-20T12:00Z', 'America/New_York', 'America/Martinique', true],
  ] as const;
  for (const [instant, one, other, differ] of cases) {
    it(`${one} and ${other} ${differ ? 'differ' : 'agree'} at ${instant}`, () =>
      expect(clocksDiffer(Date.parse(instant), one, other)).to.equal(differ));
  }

  it('are called by their cities', () => {
    expect(zoneCity('America/Argentina/Buenos_Aires')).to.equal('Buenos Aires');
    expect(zoneCity('Europe/Paris')).to.equal('Paris');
    expect(zoneCity('UTC')).to.equal('UTC');
    expect(zoneCity('Indian/Reunion')).to.equal('La Réunion');
    expect(zoneCity('Pacific/Noumea')).to.equal('Nouméa');
  });
});
