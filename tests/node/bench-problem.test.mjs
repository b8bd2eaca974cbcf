import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthProblem } from '../../bench/lib/problem.mjs';

/** February 2027 begins on a Monday and fills four weeks. */
const first = new Date('2027-02-01T00:00Z');
const dayOf = (number) => `2027-02-${String(number).padStart(2, '0')}`;
const event = (number, from, to = from) => ({
  title: `Event (${number})`,
  _event: { startDate: dayOf(from), endDate: dayOf(to) },
});
const items = [event(1, 1), event(2, 1), event(3, 1), event(4, 1), event(5, 8, 10), event(6, 9)];

/** The fault that the bench finds in a month with these cells, by the number of the day. */
function problemOf(cells) {
  const days = Array.from({ length: 28 }, (_, index) =>
    (cells[index + 1] ?? []).map((number) => number && `Event (${number})`),
  );
  const numbers = new Set(days.flat().flatMap((text) => /\d+/.exec(text) ?? []));
  const shown = { period: 'février 2027', numbers, days, items, lang: 'fr' };
  return monthProblem(shown, first, 'month');
}

const good = { 1: [2, 3, 4], 8: [5], 9: ['', 6], 10: [''] };

test('a month shows three events a day, whichever, and a bar its title once', () => {
  assert.equal(problemOf(good), undefined);
});

test('all events in one cell are no month', () => {
  assert.equal(problemOf({ 1: [1, 2, 3, 5, 6] }), '2 events on 2027-02-01 are of other days');
});

test('one event a day is no month where there are three', () => {
  assert.equal(problemOf({ ...good, 1: [1] }), '1 of 3 events can be seen on 2027-02-01');
  assert.equal(problemOf({ ...good, 1: [1, 1, 1] }), '1 of 3 events can be seen on 2027-02-01');
});

test('what has no title goes on from the day before', () => {
  assert.equal(problemOf({ ...good, 1: [1, '', ''] }), '1 of 3 events can be seen on 2027-02-01');
  assert.equal(problemOf({ ...good, 10: [] }), '0 of 1 events can be seen on 2027-02-10');
});
