/** `validate` of feeds that are no house feeds, and of dates and words that look wrong. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkFeed, readFeedFile } from '../../dist/cli/validate/check.js';
import { cli, workFolder } from './cli/run.mjs';

const folder = workFolder();

const looked = async (document) => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return await checkFeed(await readFeedFile({ name: 'test', bytes: [Buffer.from(text)] }));
};
const codesOf = async (document) =>
  (await looked(document)).problems.map(({ severity, code }) => `${severity} ${code}`);
const rows = (count, row) =>
  Array.from({ length: count }, (_, index) => ({ id: index, titre: `A${index}`, ...row(index) }));

test('a feed that widgets read as it is says so, with what they show, and has no error', async () => {
  const calendar = (inside) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${inside}\r\nEND:VCALENDAR`;
  const event = 'BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Bal\r\nDTSTART:20261205T190000Z\r\nEND:VEVENT';
  const { problems, format, sentence } = await looked(calendar(event));
  assert.deepEqual({ problems, format }, { problems: [], format: 'icalendar' });
  assert.match(sentence, /tel quel : 1 événement par <agenda-list>\.$/);
  const news = await looked([{ titre: 'Un', contenu: 'x', date_publication: '2026-11-01' }]);
  assert.match(news.sentence, /1 article par <news-list>/);
  const todo = await looked(calendar('BEGIN:VTODO\r\nUID:1\r\nEND:VTODO'));
  assert.deepEqual(
    todo.problems.map(({ severity, message }) => [severity, message]),
    [
      ['warning', 'Ni article ni événement ici, mais 1 VTODO : rien n’en est montré.'],
      ['error', 'Aucun élément de ce flux ne sera montré.'],
    ],
  );
});

test('in a calendar, a field has the name that the file has for it', async () => {
  const jCal = await looked([
    'vcalendar',
    [],
    [
      ['vevent', [['dtstart', {}, 'date-time', '2030-12-05T19:00:00Z']], []],
      ['vevent', [['summary', {}, 'text', 'Bal']], []],
    ],
  ]);
  assert.deepEqual(
    jCal.problems.map(({ path }) => path),
    ['DTSTART', 'items[0].SUMMARY', ''],
  );
  const events = [
    'UID:1\r\nDTSTART:20301205T190000Z',
    'UID:2\r\nSUMMARY:Sans date',
    'UID:3\r\nSUMMARY:Bal\r\nDTSTART;VALUE=DATE:19700101',
    'UID:4\r\nSUMMARY:Bal\r\nDTSTART:20301205T190000Z\r\nDTEND:20301204T190000Z',
  ].map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT`);
  const { problems } = await looked(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n'),
  );
  assert.deepEqual(
    problems
      .map(({ path }) => path.split('.').at(-1))
      .filter(Boolean)
      .toSorted(),
    ['DTEND', 'DTSTART', 'DTSTART', 'SUMMARY'],
  );
});

test('an answer of APIDAE without objects, and one that refuses, are known as such', async () => {
  const none = await looked({ query: { projetId: 1 }, numFound: 0 });
  assert.equal(none.format, 'apidae');
  const refused = await looked({ errorType: 'PROJET_NOT_FOUND', message: 'Projet inconnu' });
  assert.match(refused.problems[0].message, /Projet inconnu/);
});

test('dates that look wrong, and words of programs, are warnings', async () => {
  for (const [feed, expected] of [
    [rows(1, () => ({ date_debut: '1926-12-05', lieu: 'ici' })), ['odd-year']],
    [rows(1, () => ({ date_debut: '2206-12-05', lieu: 'ici' })), ['odd-year']],
    [
      rows(1, () => ({ lieu: 'ici', timings: [{ start: '1899-12-05' }, { start: '2026-12-05' }] })),
      ['odd-year'],
    ],
    [rows(1, () => ({ date_debut: '2026-10-05T10:00', date_fin: '2026-12-05T18:00' })), ['long']],
    [rows(1, () => ({ date_debut: '2026-10-05', date_fin: '2026-12-05', lieu: 'ici' })), []],
    [rows(1, () => ({ date_debut: '2026-12-05', rendezvous: '9h30', lieu: 'ici' })), ['field']],
    [rows(1, () => ({ date_debut: '2026-12-05', duree: '1h30', lieu: 'ici' })), []],
    [rows(1, () => ({ date_begin: '2026-12-05 17:00:00', lieu: 'ici' })), ['field']],
    [rows(1, () => ({ date_debut: '1970-01-01T00:00' })), ['year-1970']],
    [rows(1, () => ({ date_debut: '2026-12-05T20:00', date_fin: '2026-12-05T18:00' })), ['field']],
    [rows(5, (index) => ({ date_debut: `2026-12-0${index + 1}T02:00` })), ['one-hour']],
    [rows(5, (index) => ({ date_debut: `2026-12-0${index + 1}T20:00` })), []],
    [rows(3, (index) => ({ date_debut: `2026-12-01T10:0${index}` })), ['one-hour']],
    [rows(1, () => ({ date_debut: '2026-12-05', lieu: 'null' })), ['no-text']],
    [rows(2, () => ({ date_debut: '2026-12-05', lieu: '-' })), ['no-text']],
    [
      'Titre;Début;Lieu\nBal;2090-06-01 20:00;-\nBal;2090-06-02 20:00;N/A\n',
      ['no-text', 'no-text'],
    ],
    [
      rows(1, () => ({ date_debut: '2026-12-05', date_publication: '2026-11-01', contenu: 'x' })),
      ['two-kinds'],
    ],
  ]) {
    const warnings = expected.map((code) => `warning ${code}`);
    assert.deepEqual(await codesOf(feed), warnings, JSON.stringify(feed));
  }
});

test('a house feed is warned of the same', async () => {
  const house = (_event) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Test',
    items: [{ id: '1', title: 'Bal', content_text: 'x', _event }],
  });
  const [start, end] = ['2090-12-05T00:00:00+01:00', '2090-12-06T00:00:00+01:00'];
  assert.deepEqual(await codesOf(house({ startDate: start, endDate: end })), ['warning midnights']);
  assert.deepEqual(await codesOf(house({ startDate: '1970-01-01' })), [
    'warning past-only',
    'warning year-1970',
  ]);
  const { problems } = await looked(house({ startDate: '2090-12-05', location: { name: '-' } }));
  assert.deepEqual(
    problems.map(({ code, path, line }) => [code, path, line]),
    [['text', 'items[0]._event.location.name', 1]],
  );
});

test('a JSON Feed without what no widget needs is read, with a warning for each', async () => {
  const item = { id: '1', title: 'Bal', content_text: 'x' };
  for (const [feed, expected] of [
    [{ version: '1.0', title: 'Test', items: [item] }, ['warning version']],
    [{ version: 1.1, items: [item] }, ['warning ', 'warning version']],
    [{ items: [{ ...item, id: undefined, url: 'https://example.org/1' }] }, 3],
    [
      { version: '1.0', title: 'Test', items: [{ ...item, id: undefined }] },
      ['warning version', 'error items[0]'],
    ],
  ]) {
    const { problems } = await looked(feed);
    const findings = problems.map(({ severity, path }) => `${severity} ${path}`);
    if (typeof expected === 'number') {
      assert.equal(findings.length, expected);
      assert.ok(findings.every((one) => one.startsWith('warning')));
    } else assert.deepEqual(findings, expected);
    assert.match(problems[0].message, /Les widgets lisent quand même le flux/);
  }
});

/** Tables as their owners call the columns, and the kind that these are of. */
const tables = {
  indicateurs:
    'Nom;Unité;Départ;Année de départ;Cible;Année cible;2024\nPistes;km;120;2019;340;2028;250\n',
  actions:
    'Nom;Pilote;Budget prévu;Statut\nPiste;Métropole;1 000;en cours\nPont;Ville;2 000;réalisé\n',
  organisations: 'Nom;SIREN;Forme juridique\nRégie;123456789;association\n',
  initiatives: 'Nom;Statut;Structure;Commune\nFerme;en cours;Régie;Riom\n',
};

test('a table of another kind says which, and is read as that kind when asked', async () => {
  for (const [kind, table] of Object.entries(tables)) {
    const said = (await looked(table)).problems.find(({ code }) => code === 'other-kind');
    assert.match(said?.message ?? '', new RegExp(`--kind ${kind} »`), kind);
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, table);
    const { code, stdout } = await cli(['validate', '--kind', kind, path]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, new RegExp(`: \\d ${kind.slice(0, -1)}s? par <`));
    assert.doesNotMatch(stdout, /--kind|erreur/);
    const { stderr } = await cli(['convert', path]);
    assert.match(stderr, new RegExp(`--kind ${kind} »`), kind);
  }
  const agenda = 'Titre;Statut;Organisateur;Lieu;Début\nBal;en cours;Ville;Riom;2090-06-01 20:00\n';
  assert.deepEqual(await codesOf(agenda), []);
});

test('a field map is tried on a feed before a page has it', async () => {
  const path = join(folder, 'carte.csv');
  writeFileSync(path, 'Quoi ?;Mesure;Combien;Quand\nPistes;km;262,5;2025\n');
  const map = (unit) =>
    JSON.stringify({ title: 'Quoi ?', unit, value: 'Combien', valueDate: 'Quand' });
  const tried = async (unit) =>
    await cli(['validate', '--kind', 'indicateur', '--map', map(unit), path]);
  const { code, stdout } = await tried('Mesure');
  assert.equal(code, 0, stdout);
  assert.match(stdout, /1 indicateur par <action-plan>/);
  assert.match((await tried('Unité')).stdout, /« Unité » .* ne mène à rien/);
  assert.match((await cli(['validate', '--kind', 'chats', path])).stderr, /« chats » n’est pas/);
});

test('data of Open SDG that nothing names say what their address must have', async () => {
  const table = 'Year,Group,Value\n2015,,3\n2016,,4\n';
  const { problems } = await looked(table);
  assert.match(problems[0].message, /quel indicateur .* « …\/1-2-1\.csv »/);
});

test('an empty list is a feed without items, and an error of the server is none', async () => {
  const agenda = { evenements: [], message: 'Aucun événement' };
  for (const empty of [
    [],
    agenda,
    { success: true, count: 0, concerts: [] },
    { data: { events: [] } },
  ])
    assert.deepEqual(await codesOf(empty), ['warning no-items'], JSON.stringify(empty));
  for (const other of [
    { nom: 'Ada', themes: [] },
    { errors: ['x'], data: [] },
  ])
    assert.deepEqual(await codesOf(other), ['error format'], JSON.stringify(other));
});

test('a document that only another kind reads is refused with the kind that reads it', async () => {
  const directory = {
    associations: [
      { nom: 'Chorale', sigle: 'CDL', adresse: 'Le Bourg', site: 'https://chorale.example' },
      { nom: 'Secours', adresse: '3 rue du Pont' },
    ],
  };
  const { problems } = await looked(directory);
  assert.deepEqual(
    problems.map(({ severity, message }) => [severity, message.split(/[;:]/, 1)[0].trim()]),
    [
      ['error', 'Le flux n’est d’aucun format connu'],
      ['warning', 'Les champs semblent ceux d’organisations'],
    ],
  );
  const { code, stderr } = await cli(['convert', '-'], { input: JSON.stringify(directory) });
  assert.equal(code, 1);
  assert.match(stderr, /--kind organisations/);
  const labels = 'Label;Organisme;Obtenu le\nCommune nature;Agence;15/06/2024\n';
  const { problems: advice } = await looked(labels);
  assert.match(advice.map(({ message }) => message).join('\n'), /ceux de labels/);
});

test('markets of each week, whose rows have towns and no names, are no directory', async () => {
  const markets = 'Commune;Jour;Horaires;Lieu\nBeaumont;mercredi;8h-12h;Place du Parc\n';
  assert.deepEqual(await codesOf(markets), ['error format']);
});

test('what events lack is said before that there are no articles', async () => {
  const { problems } = await looked({ activites: [{ nom: 'Gym', jour: 'mardi', heure: '18h30' }] });
  assert.match(problems[0].message, /« mardi » n’a pas de premier jour/);
});

test('news in a list of their own beside events are told', async () => {
  const document = {
    actualites: [{ titre: 'Local', date: '2026-11-15', texte: 'Nous avons déménagé.' }],
    evenements: [{ titre: 'Fête', date: '2027-01-16', heure: '11h00', lieu: 'Rue Haute' }],
  };
  const [{ severity, message }, ...others] = (await looked(document)).problems;
  assert.deepEqual([severity, others], ['warning', []]);
  assert.match(message, /^Il y a aussi un article, dans une autre liste/);
  const { stderr, stdout } = await cli(['convert', '-'], { input: JSON.stringify(document) });
  assert.match(stderr, /aussi un article/);
  assert.equal(JSON.parse(stdout).items.length, 1);
  assert.deepEqual(await codesOf({ evenements: document.evenements }), []);
});
