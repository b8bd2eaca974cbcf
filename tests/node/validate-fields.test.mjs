/** The fields that `validate` names, of a feed that is read by what its fields are called. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFeed, readFeedFile } from '../../dist/cli/validate/check.js';
import { cli, workFolder } from './cli/run.mjs';

const folder = workFolder();

/** Each field with what it is read as, in one text: `lieu.nom: place`. */
async function fieldsOf(document, kind) {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const feed = await readFeedFile({ name: 'test', bytes: [Buffer.from(text)] });
  const { fields = [] } = await checkFeed(feed, [], { kind });
  return fields.map(({ path, targets }) => `${path}: ${targets.join(', ') || '–'}`);
}

const ball = {
  titre: 'Bal des pompiers',
  jour: '2090-12-05',
  heure: '20h30',
  lieu: { nom: 'Salle des fêtes', ville: 'Riom', capacite: 300 },
  rubriques: [{ libelle: 'danse', rang: 1 }],
  semelles: 'Lisses',
};

test('each field of an item is named with what it is read as, or as one that is not', async () => {
  assert.deepEqual(await fieldsOf([ball], 'event'), [
    'titre: title',
    'jour: date',
    'heure: startTime',
    'lieu.nom: place',
    'lieu.ville: city',
    'lieu.capacite: –',
    'rubriques.libelle: tags',
    'rubriques.rang: –',
    'semelles: –',
  ]);
});

test('how long a whole day lasts is not read', async () => {
  const day = { titre: 'Portes ouvertes', jour: '2090-12-05', duree: '2h' };
  assert.deepEqual(await fieldsOf([day], 'event'), ['titre: title', 'jour: date', 'duree: –']);
});

test('what an element does not show of an item is not said to be read', async () => {
  const news = { titre: 'Un', contenu: 'Deux', date_publication: '2026-11-01', tarif: '5 €' };
  const fields = await fieldsOf([news], 'article');
  assert.ok(fields.includes('date_publication: published'), fields.join());
  assert.ok(fields.includes('tarif: –'), fields.join());
});

test('the fields are those of the items, wherever the list is', async () => {
  const item = { titre: 'Bal', jour: '2090-12-05', semelles: 'Lisses' };
  const expected = ['titre: title', 'jour: date', 'semelles: –'];
  const feature = (properties) => ({ type: 'Feature', properties, geometry: null });
  const lists = {
    'in an object': { version: 1, source: { nom: 'Mairie' }, evenements: [item] },
    'in lists': [
      { mois: 'mai', evenements: [item] },
      { mois: 'juin', evenements: [{ ...item, titre: 'Fête' }] },
    ],
    GeoJSON: { type: 'FeatureCollection', features: [feature(item)] },
  };
  for (const [name, list] of Object.entries(lists))
    assert.deepEqual(await fieldsOf(list, 'event'), expected, name);
  assert.deepEqual(
    await fieldsOf('Agenda de la ville;;\ntitre;jour;semelles\nBal;2090-12-05;Lisses\n', 'event'),
    expected,
    'under the title of a table',
  );
});

test('what is put together, computed or written in other figures is read', async () => {
  const match = {
    date: '2090-12-05',
    domicile: 'Riom',
    exterieur: 'Vichy',
    duree: 90,
    heure: '15h',
  };
  assert.deepEqual(await fieldsOf([match, { ...match, exterieur: 'Issoire' }], 'event'), [
    'date: date',
    'domicile: title',
    'exterieur: title',
    'duree: end',
    'heure: startTime',
  ]);
  const seances = [{ titre: 'Bal', seances: [{ debut: 4_000_000_000, fin: 4_000_003_600 }] }];
  assert.deepEqual(await fieldsOf(seances, 'event'), [
    'titre: title',
    'seances.debut: occurrences',
    'seances.fin: occurrences',
  ]);
});

test('words and numbers that mean nothing to a widget are not read', async () => {
  const event = { titre: 'Bal', jour: '2090-12-05' };
  assert.deepEqual(await fieldsOf([{ ...event, modalite: 'Sur inscription' }], 'event'), [
    'titre: title',
    'jour: date',
    'modalite: –',
  ]);
  assert.deepEqual(await fieldsOf([{ ...event, modalite: 'En ligne' }], 'event'), [
    'titre: title',
    'jour: date',
    'modalite: attendance',
  ]);
  const organization = { nom: 'Les Lices', formejuridique: 92 };
  assert.deepEqual(await fieldsOf([organization], 'organization'), [
    'nom: title',
    'formejuridique: –',
  ]);
});

test('the fields of a list that is refused are named, from which a map is made', async () => {
  const list = [{ zirk: 'Bal', jour: '2090-12-05' }];
  assert.deepEqual(await fieldsOf(list, 'event'), ['zirk: –', 'jour: date']);
  assert.deepEqual(await fieldsOf('zirk;jour\n12;2090-12-05\n13;2090-12-06\n', 'event'), [
    'zirk: –',
    'jour: date',
  ]);
  const path = join(folder, 'zirk.json');
  writeFileSync(path, JSON.stringify(list));
  const { code, stdout } = await cli(['validate', path, '--kind', 'événements']);
  assert.equal(code, 1);
  assert.match(stdout, /^Champs qui ne sont pas lus :\n {2}zirk +« Bal »$/m);
});

test('convert names the fields that are not read and that a visitor may want to see', async () => {
  const event = {
    titre: 'Bal',
    jour: '2090-12-05',
    guide: 'Ada Petit',
    zirk: 'Venir avec ses bottes',
    telephone_guide: 'Poste douze',
    page_de_rechange: 'https://bal.example/',
    en_avant: 'Oui',
    places: 30,
  };
  const converted = async (...events) => {
    const path = join(folder, 'guides.json');
    writeFileSync(path, JSON.stringify(events));
    return (await cli(['convert', path, '--kind', 'événements'])).stderr;
  };
  assert.match(
    await converted(event),
    /Rien n’est lu de « guide » \(« Ada Petit »\), « zirk » \(« Venir avec ses bottes »\) : si un visiteur doit le voir, dites par « map » ce que c’est \(docs\/field-map\.md\)\.$/m,
  );
  const more = Object.fromEntries([...'abcdefg'].map((one) => [`champ_${one}`, `Mot ${one} bis`]));
  assert.match(await converted({ ...event, ...more }), /, ni de 3 autres : si/);
  const { titre, jour } = event;
  assert.doesNotMatch(await converted({ titre, jour }), /Rien n’est lu/);
  const draft = { ...event, statut: 'brouillon' };
  assert.doesNotMatch(await converted({ titre, jour }, draft), /Rien n’est lu/, 'of a draft');
});

test('a map is followed, and a known format has no such table', async () => {
  const path = join(folder, 'bal.json');
  writeFileSync(path, JSON.stringify([ball]));
  const map = '{"tags": "semelles"}';
  const { code, stdout } = await cli(['validate', path, '--kind', 'événements', '--map', map]);
  assert.equal(code, 0);
  const [, read, unread] =
    /Champs lus, et ce que chacun donne :\n([^]*)\nChamps qui ne sont pas lus :\n([^]*)\nUne ligne/.exec(
      stdout,
    ) ?? [];
  assert.match(read ?? stdout, /^ {2}semelles +→ tags +« Lisses »$/m);
  assert.match(unread ?? stdout, /^ {2}rubriques\.libelle +« danse »$/m);
  const { stdout: json } = await cli(['validate', '--json', path, '--kind', 'événements']);
  assert.deepEqual(JSON.parse(json).fields.at(-1), {
    path: 'semelles',
    targets: [],
    example: 'Lisses',
  });
  const rss =
    '<rss version="2.0"><channel><title>A</title><item><title>B</title></item></channel></rss>';
  assert.deepEqual(await fieldsOf(rss), []);
});
