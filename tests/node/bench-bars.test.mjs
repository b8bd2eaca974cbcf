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

test('of several tables the largest shift counts, of however few visits', async () => {
  const still = await resultOf(start1000, { ours: [{ shift: 0 }, { shift: 0 }] });
  const moving = await resultOf({ ...start1000, size: 300 }, { ours: [{ shift: 0.02 }] });
  for (const results of [
    [still, moving],
    [moving, still],
  ]) {
    const [figure] = barOf(results, 'Layout shift').figures;
    assert.deepEqual(figure, { label: '<ours>', text: '0.02', over: true });
  }
});

test('what must not happen must happen at no visit', async () => {
  const visits = [{ tasks: 0 }, { tasks: 1 }, { tasks: 0 }];
  const result = await resultOf({ measure: 'scroll' }, { 'news-list': visits });
  assert.deepEqual(barOf([result], 'Long tasks').figures, [
    { label: '<news-list>', text: '1', over: true },
  ]);
});

const left = { nodesBefore: 10, nodes: 10, listenersBefore: 2, listeners: 2, leak: 500.4 };

test('one node that stays is over the bar', async () => {
  const result = await resultOf(
    { measure: 'churn' },
    { 'news-list': [left], 'label-badge': [{ ...left, nodes: 11 }] },
  );
  assert.match(
    barsSection([result]),
    /\| Nodes and listeners .+ \| +0 \| +`<news-list>` 0, `<label-badge>` \*\*1\*\* \|/,
  );
});

test('a node that is lost does not make up for a listener that stays', async () => {
  const swapped = { ...left, nodes: 9, listeners: 3 };
  const result = await resultOf({ measure: 'churn' }, { 'news-list': [swapped] });
  assert.equal(barOf([result], 'Nodes and listeners').figures[0].text, '2');
});

test('an element that stays in memory is over the bar', async () => {
  const kept = { ...left, leak: 5000.2 };
  const result = await resultOf(
    { measure: 'churn' },
    { 'news-list': [left], 'label-badge': [kept] },
  );
  assert.deepEqual(barOf([result], 'Heap left'), {
    what: 'Heap left of each of them',
    allowed: '1024 B',
    figures: [
      { label: '<news-list>', text: '500 B', over: false },
      { label: '<label-badge>', text: '5000 B', over: true },
    ],
  });
});

test('timers count when idle, but for the one that waits for midnight', async () => {
  const nothing = { timers: 0, waiting: 1, frames: 0, observers: 0, requests: 0 };
  const overOf = async (figures) => {
    const result = await resultOf({ measure: 'idle' }, { ours: [{ ...nothing, ...figures }] });
    return ['Timers, frames', 'Timers that wait'].map(
      (what) => barOf([result], what).figures[0].over,
    );
  };
  assert.deepEqual(await overOf({}), [false, false]);
  assert.deepEqual(await overOf({ timers: 30 }), [true, false]);
  assert.deepEqual(await overOf({ waiting: 2 }), [false, true]);
});

test('what is written as the bar is keeps it', async () => {
  const conditions = { kind: 'month', size: 10_000, cpu: 1, net: 'fast' };
  for (const [turn, over] of [
    [16.04, false],
    [16.06, true],
  ]) {
    const result = await resultOf(conditions, { ours: [{ turn }] });
    assert.equal(barOf([result], 'Next month').figures[0].over, over);
  }
});

test('where the page by hand was not visited, no other stands in its place', async () => {
  const result = await resultOf(start1000, {
    ours: starts(100, 100),
    autoload: starts(200, 200),
  });
  assert.equal(barOf([result], 'Start, 1,000'), undefined);
});

test('another language and another build have no bars', async () => {
  const pages = { floor: starts(100, 100), ours: starts(200, 200) };
  const [english, build] = [
    await resultOf({ ...start1000, lang: 'en' }, pages),
    await resultOf({ ...start1000, dist: 'before' }, pages),
  ];
  assert.equal(barsSection([english, build]), '');
});

test('what was not measured is not said to be kept', async () => {
  const alone = await resultOf(start1000, { ours: starts(100, 100) });
  assert.equal(barOf([alone], 'Start, 1,000'), undefined);
  assert.equal(barsSection([]), '');
});
