/** `convert` of a workbook: its first sheet with rows, as the same table in CSV would be read. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { cli, workFolder } from './cli/run.mjs';

const folder = workFolder();

const workbook = join(root, 'tests/node/cli/agenda.xlsx');

test('a workbook is converted: days, times, numbers and line breaks as they are in its cells', async () => {
  const { stdout, code } = await cli(['convert', workbook, '--kind', 'event']);
  assert.equal(code, 0);
  const events = JSON.parse(stdout).items;
  assert.deepEqual(
    events.map(({ title, _event }) => [title, _event.startDate, _event.location?.name]),
    [
      ['Concert d’été', '2030-06-12T20:30', 'Halle, place du Marché'],
      ['Marché de nuit', '2030-06-13T18:00', 'Place de Jaude'],
      ['Exposition', '2030-06-15', 'Musée'],
    ],
  );
  const { latitude, longitude } = events[0]._event.location.geo;
  assert.deepEqual([latitude, longitude], [45.7772, 3.087]);
  assert.match(JSON.stringify(events[0]), /entre guillemets/);
});

test('an archive that is no workbook, and one that says it is too large, are refused with a sentence', async () => {
  const bytes = readFileSync(workbook);
  const cut = join(folder, 'coupe.xlsx');
  writeFileSync(cut, bytes.subarray(0, 400));
  const large = join(folder, 'bombe.xlsx');
  const header = bytes.indexOf('PK\u0001\u0002');
  const bomb = Buffer.from(bytes);
  bomb.writeUInt32LE(0xf0000000, header + 24);
  writeFileSync(large, bomb);
  for (const [name, sentence] of [
    [cut, /ne peut pas être lu : enregistrez la feuille/],
    [large, /dépasse 64 Mo/],
  ]) {
    const { code, stderr } = await cli(['convert', name]);
    assert.equal(code, 1);
    assert.match(stderr, sentence);
  }
});
