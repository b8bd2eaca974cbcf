/** How the command line reads a document of which nobody says the kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertByKind } from '../../dist/cli/reading.js';

const byKind = async (json, name) => {
  const { choice } = await convertByKind({ json }, {}, 'Europe/Paris', name);
  return [choice.kind, choice.undecided];
};

/** A day that many days are before, whenever the tests run. */
const nextYear = `${new Date().getFullYear() + 1}-12-05`;

const numbered = (rows) => rows.map((row, id) => ({ id, ...row }));

test('a list is of the kind that most of its items say, and the choice is told where there is one', async () => {
  const published = { titre: 'Fête', date_publication: '2026-11-01' };
  const dated = { ...published, date_debut: '2026-12-05T20:00' };
  const placed = { ...dated, lieu: 'Salle' };
  const written = { titre: 'Bal', date: '2020-12-05', contenu: 'Un bal.' };
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
    [[written], ['article', 1]],
    [[{ ...written, date: nextYear }], ['event', 1]],
    [[{ ...written, heure: '20h' }], ['event', 1]],
    [[{ ...written, heure: '20h', auteur: 'Mairie' }], ['article', 1]],
    [[{ ...written, date_fin: '2020-12-06' }], ['event', 0]],
    [
      [{ ...written, 'date-fin': '2020-12-06' }, written, written],
      ['event', 3],
    ],
  ])
    assert.deepEqual(await byKind(numbered(rows)), expected, JSON.stringify(rows));
});

test('the type of the rows says what they are, and the folder that all their pages are in', async () => {
  const post = { date_gmt: '2020-11-02T09:00:00', link: 'https://a.example/bal/' };
  const words = { title: { rendered: 'Bal' }, content: { rendered: '<p>Venez</p>' } };
  const meta = { mec_start_date: '2020-12-05', mec_start_day_seconds: '73800' };
  const events = numbered([{ ...post, ...words, meta, type: 'mec-events' }]);
  assert.deepEqual(await byKind(events), ['event', 0]);
  assert.deepEqual(await byKind(numbered([{ ...events[0], type: 'post' }])), ['article', 1]);
  const attributes = {
    title: 'Bal',
    created: '2020-11-02T09:00:00Z',
    field_event_date: { value: '2020-12-05T20:30:00+01:00' },
  };
  const node = { id: 'a', type: 'node--event', attributes };
  assert.deepEqual(await byKind({ jsonapi: {}, data: [node] }), ['event', 0]);
  const dated = { titre: 'Bal', date: '2020-12-05', contenu: 'Un bal.' };
  const within = (folder) => numbered([{ ...dated, lien: `${folder}/2020/bal` }]);
  assert.deepEqual(await byKind(within('evenements')), ['event', 0]);
  assert.deepEqual(await byKind(within('https://a.example/agenda')), ['event', 0]);
  assert.deepEqual(await byKind(within('https://a.example/pages')), ['article', 1]);
});

test('the name of a list, of its file or in its address says what a mere date is', async () => {
  const rows = numbered([{ titre: 'Bal', date: '2020-12-05', contenu: 'Un bal.' }]);
  assert.deepEqual(await byKind({ evenements: rows }), ['event', 0]);
  assert.deepEqual(await byKind({ page: { listeActualites: rows } }), ['article', 0]);
  assert.deepEqual(await byKind(rows, 'donnees/agenda-2020.json'), ['event', 0]);
  assert.deepEqual(await byKind(rows, 'agenda/2020.json'), ['article', 1], 'a folder is no name');
  assert.deepEqual(await byKind(rows, 'actus-et-agenda.json'), ['article', 1], 'it says both');
  const { choice } = await convertByKind(
    { json: rows, url: 'https://exemple.fr/api/events?page=1' },
    {},
    'Europe/Paris',
  );
  assert.deepEqual([choice.kind, choice.undecided], ['event', 0]);
});
