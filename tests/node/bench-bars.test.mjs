import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsSection, heldToBars } from '../../bench/lib/bars.mjs';
import { inTurn } from '../../bench/lib/report.mjs';

const start1000 = { kind: 'month', size: 1000, cpu: 4, net: 'fast' };

/** A result of a run: rows by name, each with the figures of its visits. */
async function resultOf(conditions, visitsOf) {
  const rows = Object.keys(visitsOf).map((name) => ({ name, label: `<${name}>` }));
  const left = Object.fromEntries(
    Object.entries(visitsOf).map(([name, visits]) => [name, [...visits]]),
  );
  const runs = Object.values(visitsOf)[0].length;
  return { ...conditions, rows: await inTurn(rows, runs, ({ name }) => left[name].shift()) };
}

const starts = (...times) => times.map((start) => ({ start, shift: 0 }));

const barOf = (results, what) => heldToBars(results).find((bar) => bar.what.startsWith(what));

test('a time is held against the page by hand, and peers against nothing', async () => {
  const result = await resultOf(start1000, {
    floor: starts(100, 100, 100),
    ours: starts(120, 120, 120),
    autoload: starts(126, 126, 126),
    fullcalendar: starts(300, 300, 300),
  });
  assert.deepEqual(barOf([result], 'Start, 1,000'), {
    what: 'Start, 1,000 events, CPU ×4',
    allowed: '×1.25',
    figures: [
      { label: '<ours>', text: '×1.20 (×1.20 ± 0.00)', over: false },
      { label: '<autoload>', text: '×1.26 (×1.26 ± 0.00)', over: true },
    ],
  });
});

test('of two runs the one with more visits counts', async () => {
  const few = await resultOf(start1000, { floor: starts(100, 100), ours: starts(150, 150) });
  const many = await resultOf(start1000, {
    floor: starts(100, 100, 100),
    ours: starts(110, 110, 110),
  });
  for (const results of [
    [few, many],
    [many, few],
  ])
    assert.equal(barOf(results, 'Start, 1,000').figures[0].text, '×1.10 (×1.10 ± 0.00)');
});

test('of several tables the largest shift counts', async () => {
  const still = await resultOf(start1000, { ours: [{ shift: 0 }] });
  const moving = await resultOf({ ...start1000, size: 300 }, { ours: [{ shift: 0.02 }] });
  const [figure] = barOf([still, moving], 'Layout shift').figures;
  assert.deepEqual(figure, { label: '<ours>', text: '0.02', over: true });
});

test('one node that stays is over the bar', async () => {
  const left = { nodesBefore: 10, listenersBefore: 2, listeners: 2 };
  const result = await resultOf(
    { measure: 'churn' },
    { 'news-list': [{ ...left, nodes: 10 }], 'label-badge': [{ ...left, nodes: 11 }] },
  );
  assert.match(
    barsSection([result]),
    /\| Nodes and listeners .+ \| +0 \| +`<news-list>` 0, `<label-badge>` \*\*1\*\* \|/,
  );
});

test('what was not measured is not said to be kept', async () => {
  const alone = await resultOf(start1000, { ours: starts(100, 100) });
  assert.equal(barOf([alone], 'Start, 1,000'), undefined);
  assert.equal(barsSection([]), '');
});
