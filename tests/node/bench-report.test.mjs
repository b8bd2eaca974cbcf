import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTurn, section } from '../../bench/lib/report.mjs';

const columns = [{ key: 'start', title: 'visible ms', write: String, ratio: true }];

/** Visits of pages that take so many times the floor, on a machine whose turns take these times. */
async function sectionOf(turns, pages) {
  const rows = Object.keys(pages).map((name) => ({ name, label: `<${name}>` }));
  const left = turns.flatMap((time) => rows.map(() => time));
  const visit = ({ name }) => ({ start: left.shift() * pages[name] });
  return section({ title: 'Start', rows: await inTurn(rows, turns.length, visit) }, columns);
}

test('a page is compared with the floor turn by turn, however slow a turn is', async () => {
  const text = await sectionOf([100, 100, 900, 100, 500], { floor: 1, ours: 1.25, peer: 2 });
  assert.match(text, /Turn by turn: `<ours>` ×1\.25 ± 0\.00, `<peer>` ×2\.00 ± 0\.00\.$/);
});

test('what differs from turn to turn is told as an error', async () => {
  const rows = [
    { name: 'floor', label: 'by hand' },
    { name: 'ours', label: 'ours' },
  ];
  const times = { floor: [100, 100, 100, 100], ours: [100, 144, 100, 144] };
  const visit = ({ name }) => ({ start: times[name].shift() });
  const text = section({ title: 'Start', rows: await inTurn(rows, 4, visit) }, columns);
  assert.match(text, /Turn by turn: ours ×1\.20 ± 0\.25\.$/);
});

test('a floor alone is compared with nothing', async () => {
  assert.doesNotMatch(await sectionOf([100, 110], { floor: 1 }), /Turn by turn/);
});
