import { expect } from '@open-wc/testing';
import { Series } from '../../../src/time/recurrence/series.js';
import { temporal, temporalReady } from '../../../src/time/temporal.js';
import { aRule, datesOf, type WrittenRule } from './rules.js';
import { wholeFrom } from '../../helpers/random.js';

describe('a thousand rules, in zones and over their changes', () => {
  before(temporalReady);

  for (let seed = 0; seed < 10; seed++) {
    it(`give what Temporal gives: ${seed * 100} and on`, () => {
      const whole = wholeFrom(seed + 1);
      for (let one = 0; one < 100; one++) {
        const written = aRule(whole);
        const name = `${written.lines.join(' ')} between ${written.first} and ${written.last}`;
        expect(linesOf(written), name).to.deep.equal(datesOf(written));
      }
    });
  }
});

function linesOf({ lines, first, last, timeZone }: WrittenRule): string[] {
  return new Series(lines)
    .between(first, last, timeZone)
    .map((one) =>
      one.allDay
        ? `${one.start}…${one.end}`
        : [one.start, one.end!]
            .map((at) => temporal.Instant.fromEpochMilliseconds(at).toString())
            .join('…'),
    );
}
