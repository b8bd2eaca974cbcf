/** How the command line reads a document of which nobody says the kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertByKind } from '../../dist/cli/reading.js';

const byKind = async (json) => {
  const { chosen, possibleEvents } = await convertByKind({ json }, {}, 'Europe/Paris');
  return [chosen, possibleEvents];
};

test('a list is of the kind that most of its items say, and the choice is told where there is one', async () => {
  const published = { titre: 'Fête', date_publication: '2026-11-01' };
  const dated = { ...published, date_debut: '2026-12-05T20:00' };
  const placed = { ...dated, lieu: 'Salle' };
  for (const [rows, expected] of [
    [
      [published, published],
      ['article', 0],
    ],
    [
      [dated, dated],
      ['article', 2],
    ],
    [
      [placed, placed, dated],
      ['event', 0],
    ],
    [[{ titre: 'Bal', date_debut: '2026-12-05' }], ['event', 0]],
  ]) {
    const numbered = rows.map((row, id) => ({ id, ...row }));
    assert.deepEqual(await byKind(numbered), expected, JSON.stringify(rows));
  }
});
