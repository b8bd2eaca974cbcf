import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { box } from '../../helpers/box.js';
import { daysOf, houseFeed } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { part, parts, textOf } from '../../helpers/seen.js';

describe('the year', () => {
  for (const [width, columns] of [
    // Text of 16 px: a phone of 320 px, and one of 390 px inside of a card with its own room.
    [272, 1],
    [310, 2],
    [358, 2],
    [600, 3],
    [768, 4],
    [1168, 6],
  ] as const) {
    it(`has twelve months in full rows: ${columns} each in ${width} px`, async () => {
      const element = await loaded(
        'agenda-calendar',
        { view: 'year', date: '2026-06' },
        { feed: houseFeed([daysOf('Bal', '2026-06-25')]), parent: box(width) },
      );
      const months = [...part(element, 'year').children];
      expect(months).to.have.length(12);
      const places = new Set(months.map((month) => Math.round(month.getBoundingClientRect().x)));
      expect(places.size).to.equal(columns);
    });
  }

  it('counts each event of two thousand that repeat daily, in every month', async () => {
    const courses = Array.from({ length: 2000 }, (_, n) => ({
      id: `cours-${n}`,
      title: `Cours ${n}`,
      _event: { startDate: '2026-01-15T19:00', timeZone: 'Europe/Paris', rrule: 'FREQ=DAILY' },
    }));
    const about = [daysOf('Bal', '2026-06-25', '2026-07-02'), ...courses];
    const element = await loaded(
      'agenda-calendar',
      { view: 'year', date: '2026-06' },
      { feed: houseFeed(about), parent: box(600) },
    );
    const counts = parts(element, 'year-month').map((month) => /[\d\s]+/.exec(textOf(month))![0]);
    const numbers = counts.map((count) => Number(count.replace(/\s/g, '')));
    const expected = numbers.map((_, month) => (month === 5 || month === 6 ? 2001 : 2000));
    expect(numbers).to.have.length(12);
    expect(numbers).to.deep.equal(expected);
    expect(element.problems).to.be.empty;
  });
});
