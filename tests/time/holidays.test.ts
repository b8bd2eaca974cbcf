import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, dayOfWeek } from '../../src/time/days.js';
import { noteOf } from '../../src/time/holidays/day-notes.js';
import { easterSunday, publicHolidays } from '../../src/time/holidays/public.js';
import {
  holidaysWithin,
  schoolCalendar,
  schoolHolidayOn,
  schoolHolidays,
  zoneFrom,
} from '../../src/time/holidays/school.js';
import { temporalReady } from '../../src/time/temporal.js';

before(temporalReady);

const zones = ['A', 'B', 'C'] as const;

describe('public holidays', () => {
  // Published tables: the earliest and the latest Easter there can be are among them.
  const easters = [
    '1818-03-22', '1886-04-25', '1943-04-25', '1954-04-18', '1970-03-29', '1981-04-19',
    '2000-04-23', '2008-03-23', '2016-03-27', '2024-03-31', '2025-04-20', '2026-04-05',
    '2027-03-28', '2028-04-16', '2038-04-25', '2049-04-18', '2076-04-19', '2100-03-28',
    '2285-03-22',
  ]; // prettier-ignore
  for (const day of easters) {
    it(`Easter of ${day.slice(0, 4)} is on ${day}`, () =>
      expect(easterSunday(Number(day.slice(0, 4)))).to.equal(day));
  }

  it('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = easterSunday(year);
        expect(dayOfWeek(day)).to.equal(7);
        expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').to.equal(true);
      }),
      { seed: 1 },
    );
  });

  it('of 2026', () => {
    expect([...publicHolidays(2026)].map(([day, { fr }]) => `${day} ${fr}`)).to.deep.equal([
      '2026-01-01 Jour de l’An',
      '2026-04-06 Lundi de Pâques',
      '2026-05-01 Fête du Travail',
      '2026-05-08 Victoire 1945',
      '2026-05-14 Ascension',
      '2026-05-25 Lundi de Pentecôte',
      '2026-07-14 Fête nationale',
      '2026-08-15 Assomption',
      '2026-11-01 Toussaint',
      '2026-11-11 Armistice 1918',
      '2026-12-25 Noël',
    ]);
  });

  it('a day that is two of them is one', () => {
    expect(publicHolidays(2008).get('2008-05-01')?.fr).to.equal('Fête du Travail');
    expect(publicHolidays(2008).size).to.equal(10);
  });
});

describe('school holidays', () => {
  for (const zone of zones) {
    it(`of zone ${zone} begin on a Saturday, end on a Sunday, and do not overlap`, () => {
      let before = '';
      for (const { holiday, first, last } of schoolHolidays(zone)) {
        expect(first > before, first).to.equal(true);
        expect(last > first, first).to.equal(true);
        before = last;
        if (holiday === 'ascension') expect(dayOfWeek(first)).to.equal(5);
        else expect(dayOfWeek(first), first).to.equal(6);
        if (holiday !== 'summer' && holiday !== 'ascension') {
          expect(dayOfWeek(last), last).to.equal(7);
          expect(addDays(first, 15), first).to.equal(last);
        }
      }
      expect(schoolHolidays(zone)).to.have.length(12);
    });
  }

  it('are told by zone', () => {
    expect(schoolHolidayOn('2026-02-10', 'A')?.holiday).to.equal('winter');
    expect(schoolHolidayOn('2026-02-10', 'B')).to.equal(undefined);
    expect(schoolHolidayOn('2026-02-23', 'A')).to.equal(undefined);
    expect(schoolHolidayOn('2027-04-18', 'C')?.holiday).to.equal('spring');
    expect(schoolHolidayOn('2027-09-01', 'A')).to.equal(undefined);
  });

  it('days from one to another are inside, outside, both, or not known: as day by day', () => {
    const start = addDays(schoolCalendar.first, -20);
    const day = fc.integer({ min: 0, max: 780 }).map((after) => addDays(start, after));
    const length = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(day, length, fc.constantFrom(...zones), (first, more, zone) => {
        const last = addDays(first, more);
        let [inside, outside] = [false, false];
        for (let one = first; one <= last; one = addDays(one, 1)) {
          if (one < schoolCalendar.first || one > schoolCalendar.last) continue;
          if (schoolHolidayOn(one, zone)) inside = true;
          else outside = true;
        }
        expect(holidaysWithin({ first, last }, zone)).to.deep.equal({ inside, outside });
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('a zone is read as people write it', () => {
    expect(['A', ' b ', 'zone C', 'Zone a', 'D', '', 'AB', 'true'].map(zoneFrom)).to.deep.equal([
      'A',
      'B',
      'C',
      'A',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the note of a day', () => {
  it('is the public holiday, else the school holiday', () => {
    expect(noteOf('2025-12-25', 'A', 'fr')).to.deep.equal({ name: 'Noël', kind: 'public' });
    expect(noteOf('2025-12-26', 'A', 'en')).to.deep.equal({
      name: 'Christmas school holidays',
      kind: 'school',
    });
    expect(noteOf('2026-07-04', 'B', 'fr')?.name).to.equal('Vacances d’été');
  });

  it('is absent on other days, of no zone, and of years that are not known', () => {
    expect(noteOf('2026-03-24', 'A', 'fr')).to.equal(undefined);
    expect(noteOf('2025-12-26', undefined, 'fr')).to.equal(undefined);
    expect(noteOf('2031-12-26', 'A', 'fr')).to.equal(undefined);
    expect(noteOf('2031-12-25', 'A', 'en')?.name).to.equal('Christmas Day');
  });
});
