import { expect } from '@open-wc/testing';
import { addMonths, dayOfWeek, monthWeeks } from '../../src/time/days.js';
import { temporalReady } from '../../src/time/temporal.js';

const aDay = 86_400_000;
const iso = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);

/** The same, the long way round: every day of the month, and what fills its weeks. */
function expectedWeeks(year: number, month: number, firstDay: number): string[][] {
  let day = Date.UTC(year, month - 1, 1);
  while ((new Date(day).getUTCDay() || 7) !== firstDay) day -= aDay;
  const weeks: string[][] = [];
  for (; day < Date.UTC(year, month, 1); day += 7 * aDay) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((index) => iso(day + index * aDay)));
  }
  return weeks;
}

describe('the weeks of a month', () => {
  before(temporalReady);

  for (const firstDay of [1, 6, 7]) {
    it(`from 1999 to 2040, when a week begins on day ${firstDay}`, () => {
      for (let month = '1999-01'; month < '2041'; month = addMonths(month, 1)) {
        const [year, number] = month.split('-').map(Number) as [number, number];
        const weeks = monthWeeks(month, firstDay);
        expect(weeks, month).to.deep.equal(expectedWeeks(year, number, firstDay));
        expect(dayOfWeek(weeks[0]![0]!), month).to.equal(firstDay);
      }
    });
  }

  const counts = [
    ['2027-02', 1, 4],
    ['2026-02', 7, 4],
    ['2026-02', 1, 5],
    ['2026-08', 1, 6],
    ['2026-03', 7, 5],
    ['2026-03', 1, 6],
  ] as const;
  for (const [month, firstDay, count] of counts) {
    it(`${month} takes ${count} weeks from day ${firstDay}`, () =>
      expect(monthWeeks(month, firstDay)).to.have.length(count));
  }

  it('of a month in which clocks change has no day twice and none missing', () => {
    for (const month of ['2026-03', '2026-10']) {
      const days = monthWeeks(month, 1)
        .flat()
        .filter((day) => day.startsWith(month));
      expect(new Set(days).size).to.equal(31);
      expect(days).to.have.length(31);
    }
  });
});
