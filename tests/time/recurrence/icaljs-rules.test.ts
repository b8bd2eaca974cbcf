import { expect } from '@open-wc/testing';
import { Series } from '../../../src/time/recurrence/series.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { rulesOfIcal, rulesThatDiffer, rulesToCome } from './icaljs-rules.js';

/** Our dates of an event with this rule, in UTC, as the table writes them. */
function ours(rule: string, start: string, most: number): string[] {
  const begin = start.replace(/[-:]/g, '');
  const line = start.length === 10 ? `DTSTART;VALUE=DATE:${begin}` : `DTSTART:${begin}Z`;
  const [first, last] = [start.slice(0, 10), `${Number(start.slice(0, 4)) + 12}-01-01`];
  return new Series([line, `RRULE:${rule}`])
    .between(first, last, 'UTC', most)
    .map((one) => (one.allDay ? one.start : new Date(one.start).toISOString().slice(0, 19)));
}

/**
 * The start is the first date, whether the rule gives it or not, and counts as one (RFC 5545, sections 3.8.5.3
 * and 3.3.10). ical.js leaves it out when the rule does not give it.
 */
function expected(rule: string, start: string, dates: string): string[] {
  const written = dates.split(' ').filter(Boolean);
  const own = written.map((date) => (date.length < start.length ? date + start.slice(10) : date));
  if (own[0] === start) return own;
  return [start, ...(rule.includes('COUNT') ? own.slice(0, -1) : own)];
}

function compare(rule: string, start: string, dates: string): void {
  const own = expected(rule, start, dates);
  // One more would be given if there was one. A rule without any has only its start.
  const isWhole = /COUNT|UNTIL/.test(rule) || !dates;
  expect(ours(rule, start, own.length + (isWhole ? 1 : 0))).to.deep.equal(own);
}

describe('the rules of ical.js', () => {
  before(temporalReady);

  for (const row of rulesOfIcal) {
    it(`${row[0]} from ${row[1]}`, () => compare(...row));
  }

  describe('that it leaves for later', () => {
    for (const row of rulesToCome) {
      it(`${row[0]} from ${row[1]}`, () => compare(...row));
    }
  });

  describe('that RFC 5545 has otherwise', () => {
    for (const [why, ...row] of rulesThatDiffer) {
      it(`${row[0]} from ${row[1]}: ${why}`, () => compare(...row));
    }
  });
});
