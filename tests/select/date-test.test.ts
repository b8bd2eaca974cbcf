/** Events that a question of dates lets pass; a rule is asked for no more dates than the question needs. */
import { expect } from '@open-wc/testing';
import type { Recurrence } from '../../src/model/index.js';
import { farthest } from '../../src/select/date-presets.js';
import { occurrenceTest, type WantedDates } from '../../src/select/date-test.js';
import { addDays } from '../../src/time/days.js';
import { schoolCalendar } from '../../src/time/holidays/school.js';
import { temporalReady } from '../../src/time/temporal.js';
import { anEvent, days } from '../helpers/items.js';

before(temporalReady);

/** The dates that a question asks of a rule with one date. */
function asked(question: WantedDates): { readonly passes: boolean; readonly of: string[] } {
  const of: string[] = [];
  const recurrence: Recurrence = {
    series: [],
    between: (first, last) => {
      of.push(first, String(last));
      return [days('2026-06-20')];
    },
  };
  const passes = occurrenceTest(question)!(anEvent({ recurrence }));
  return { passes, of };
}

describe('the dates of a rule', () => {
  it('are those of the days asked for', () => {
    expect(asked({ days: { first: '2026-06-01', last: '2026-06-30' } })).to.deep.equal({
      passes: true,
      of: ['2026-06-01', '2026-06-30'],
    });
  });

  it('are the first that come where the end is open', () => {
    const first = '2026-06-01';
    expect(asked({ days: { first, last: farthest.last } })).to.deep.equal({
      passes: true,
      of: [first, 'undefined'],
    });
  });

  it('are of the years alone of which school holidays are known', () => {
    const { first, last } = schoolCalendar;
    const all = asked({ zone: 'A', holidays: 'during' });
    expect(all.passes).to.equal(false);
    expect([all.of[0], all.of.at(-1)]).to.deep.equal([first, last]);
    const open = { first: '2026-06-01', last: farthest.last };
    const later = asked({ days: open, zone: 'A', holidays: 'during' }).of;
    expect([later[0], later.at(-1)]).to.deep.equal([open.first, last]);
  });

  it('are asked for quarter by quarter, until one passes', () => {
    const { of, passes } = asked({ zone: 'A', holidays: 'outside' });
    expect(passes).to.be.true;
    expect(of).to.deep.equal([schoolCalendar.first, addDays(schoolCalendar.first, 91)]);
    const days = asked({ zone: 'A', holidays: 'during' }).of;
    for (let index = 2; index < days.length; index += 2) {
      expect(days[index], 'no day is left out').to.equal(addDays(days[index - 1]!, 1));
    }
  });
});
