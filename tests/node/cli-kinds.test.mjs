/** Organizations, initiatives, themes, actions and indicators on the command line: schema, validate, convert. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import addFormats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { cli, workFolder } from './cli/run.mjs';

const folder = workFolder();
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const place = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats(ajv);
const validate = ajv.compile(read(place('schema/feed.schema.json')));

const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test',
  items: items.map((item, index) => ({
    id: String(index),
    title: 'Titre',
    content_text: 'Texte',
    ...item,
  })),
});

function file(name, feed) {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(feed, null, 2));
  return path;
}

const value = { value: 3, date: '2026' };

const good = {
  'bare extensions': feedOf(
    { _organization: {} },
    { _initiative: {} },
    { _theme: {} },
    { _action: {} },
    { _indicator: {} },
  ),
  'members in all their forms': feedOf({
    _organization: {
      members: [
        'Une école',
        { name: 'Une ferme', logo: '/f.svg' },
        { member: { id: 'metropole' }, roleName: 'Présidence', startDate: '2019' },
        { post: 'Siège 2', group: 'Conseil' },
      ],
    },
  }),
  'a public contact': feedOf({
    _organization: { contact: { public: true, email: 'contact@example.org' } },
  }),
  'a state in French and one of schema.org': feedOf(
    { _action: { status: 'à discuter' } },
    { _action: { status: 'https://schema.org/CompletedActionStatus' } },
  ),
  'negative values': feedOf({
    _indicator: { unit: '°C', baseline: { value: -3 }, values: [value] },
  }),
  'a token as proof, and an address': feedOf(
    { _label: { credential: 'eyJh.eyJp.c2ln' } },
    { _label: { credential: 'https://example.org/preuve.jwt', about: { id: 'cisca' } } },
  ),
  'an article with its licence': feedOf({
    _article: { license: { name: 'Licence ouverte 2.0' }, isBasedOn: 'Un communiqué' },
  }),
};
for (const [name, feed] of Object.entries(good)) {
  test(`accepted: ${name}`, () => assert.ok(validate(feed), ajv.errorsText(validate.errors)));
}

const refused = {
  'two kinds at once': { _action: {}, _indicator: {} },
  'a theme without a title': { title: undefined, _theme: {} },
  'a contact that is not marked as public': { _organization: { contact: { email: 'a@b.fr' } } },
  'a contact that is marked as private': { _initiative: { contact: { public: false } } },
  'a seat without anything': { _organization: { members: [{}] } },
  'an identifier without its register': { _organization: { identifiers: [{ id: '1' }] } },
  'a state that no plan has': { _action: { status: 'presque' } },
  'a budget in words': { _action: { budget: { planned: '1 200 €' } } },
  'a step without a name': { _action: { steps: [{ done: true }] } },
  'a number in words': { _indicator: { values: [{ value: '1 234,5', date: '2026' }] } },
  'a value without a date': { _indicator: { values: [{ value: 1 }] } },
  'a thirteenth month': { _indicator: { values: [{ value: 1, date: '2026-13' }] } },
  'a direction in French': { _indicator: { direction: 'hausse' } },
  'half of a position': { _initiative: { location: { geo: { latitude: 45 } } } },
  'a figure without a label': { _initiative: { figures: [{ value: 1 }] } },
  'a proof over plain http': { _label: { credential: 'http://example.org/preuve.jwt' } },
};
for (const [name, item] of Object.entries(refused)) {
  test(`refused by the schema: ${name}`, () => {
    assert.equal(validate(JSON.parse(JSON.stringify(feedOf(item)))), false);
  });
}

async function problemsIn(feed) {
  const { stdout } = await cli(['validate', '--json', file('flux.json', feed)]);
  return JSON.parse(stdout).problems;
}

test('validate says in one sentence what is wrong with an item, and where', async () => {
  const cases = [
    [
      { _organization: { contact: { email: 'a@b.fr' } } },
      '_organization.contact',
      /"public": true/,
    ],
    [{ _action: { status: 'presque' } }, '_action.status', /L’état n’est ni à venir/],
    [{ _action: { parent: '0' } }, '_action.parent', /son propre ancêtre/],
    [
      { _initiative: { location: { geo: { latitude: 0, longitude: 0 } } } },
      '_initiative.location.geo',
      /0, 0/,
    ],
    [
      { _initiative: { location: { geo: { latitude: 3.1, longitude: 45.8 } } } },
      '_initiative.location.geo',
      /échangées/,
    ],
    [
      { _indicator: { values: [{ value: 1, date: 'hier' }] } },
      '_indicator.values[0].date',
      /une année/,
    ],
  ];
  for (const [item, path, sentence] of cases) {
    const problems = await problemsIn(feedOf(item));
    const errors = problems.filter(({ severity }) => severity === 'error');
    assert.equal(errors.length, 1, JSON.stringify(problems));
    assert.equal(errors[0].path, `items[0].${path}`);
    assert.match(errors[0].message, sentence);
  }
});

test('what costs nothing is a warning', async () => {
  const problems = await problemsIn(
    feedOf({
      _indicator: {
        baseline: { value: 1, date: '2026' },
        target: { value: 2, date: '2025' },
      },
    }),
  );
  assert.deepEqual(
    problems.map(({ severity, code }) => `${severity} ${code}`),
    ['warning no-unit', 'warning target-before-baseline'],
  );
});

test('a link may lead to another feed of the same page', async () => {
  const news = file('actualites.json', feedOf({ _links: { organizations: ['cisca'] } }));
  const members = file('membres.json', feedOf({ id: 'cisca', _organization: {} }));
  const alone = await cli(['validate', '--strict', news]);
  assert.equal(alone.code, 1);
  assert.match(alone.stdout, /sauf si un autre flux/);
  const together = await cli(['validate', '--strict', news, members]);
  assert.deepEqual([together.code, together.stdout], [0, 'Aucun problème.\n']);
  const { stdout } = await cli(['validate', '--json', news, members]);
  assert.deepEqual(
    JSON.parse(stdout).map(({ source, valid }) => [source, valid]),
    [
      [news, true],
      [members, true],
    ],
  );
});

test('the feeds of the territory lead to one another, without a warning', async () => {
  const names = readdirSync(place('demo/feeds')).filter((name) => name.startsWith('territoire-'));
  assert.equal(names.length, 5);
  const paths = names.map((name) => place(`demo/feeds/${name}`));
  const { code, stdout } = await cli(['validate', '--strict', ...paths]);
  assert.deepEqual([code, stdout], [0, 'Aucun problème.\n']);
});

test('convert: numbers as people write them, and nothing that is private', async () => {
  const source = file(
    'plan.json',
    feedOf(
      {
        _indicator: {
          unit: 'km',
          target: { value: '1 234,5', date: 2030 },
          values: [{ value: '1,234.5', date: '2026' }],
        },
      },
      { _action: { restricted: true } },
      { _organization: { email: 'prive@example.org', contact: { email: 'prive@example.org' } } },
    ),
  );
  const { code, stdout, stderr } = await cli(['convert', source]);
  assert.equal(code, 0, stderr);
  const feed = JSON.parse(stdout);
  assert.deepEqual(feed.items[0]._indicator, {
    unit: 'km',
    target: { value: 1234.5, date: '2030' },
    values: [{ value: 1234.5, date: '2026' }],
  });
  assert.deepEqual(
    feed.items.map(({ id }) => id),
    ['0', '2'],
  );
  assert.doesNotMatch(stdout, /prive@/);
  assert.match(stderr, /accès restreint/);
});

for (const name of readdirSync(place('tests/feeds/house')).filter((name) =>
  /^(organization|initiative|plan)-all-fields\.json$/.test(name),
)) {
  test(`convert keeps all of ${name}, and a second time changes nothing`, async () => {
    const options = ['--url', 'https://example.org/feed.json'];
    const once = await cli(['convert', place(`tests/feeds/house/${name}`), ...options]);
    assert.equal(once.code, 0, once.stderr);
    const path = file(name, JSON.parse(once.stdout));
    assert.equal((await cli(['convert', path, ...options])).stdout, once.stdout);
    const { stdout } = await cli(['validate', path]);
    assert.doesNotMatch(stdout, /erreur/);
    const keys = (feed) =>
      feed.items.map((item) =>
        Object.keys(
          item._organization ?? item._initiative ?? item._indicator ?? item._action ?? item._theme,
        ).sort(),
      );
    assert.deepEqual(keys(read(path)), keys(read(place(`tests/feeds/house/${name}`))));
  });
}

test('the published tables of plans are read without a word about their kind', async () => {
  const counts = {
    pilote: { _indicator: 3 },
    'territoires-en-transitions': { _theme: 3, _action: 3 },
    'decidim-results': { _action: 3 },
    'open-sdg': { _indicator: 1 },
    'action-plan': { _theme: 1, _action: 1, _indicator: 1 },
  };
  for (const [name, expected] of Object.entries(counts)) {
    const source = place(`tests/feeds/csv/${name}.csv`);
    // Open SDG's indicators are called by the number that is in the address.
    const { stdout } = await cli([
      'convert',
      source,
      '--url',
      'https://odd.example/data/1-2-1.csv',
    ]);
    const { items } = JSON.parse(stdout);
    assert.ok(validate({ version: 'https://jsonfeed.org/version/1.1', title: name, items }), name);
    for (const [extension, count] of Object.entries(expected))
      assert.equal(items.filter((item) => item[extension]).length, count, `${name} ${extension}`);
    if (name === 'open-sdg') continue;
    const checked = await cli(['validate', source]);
    assert.match(checked.stdout, /par <action-plan>/, name);
  }
});

test('a table of one year a column, and GeoJSON, are read as the kind that is asked for', async () => {
  for (const [path, kind, count] of [
    ['csv/ecological-planning.csv', 'indicateurs', 3],
    ['custom/geojson-initiatives.json', 'initiatives', 5],
  ]) {
    const { stdout } = await cli(['convert', place(`tests/feeds/${path}`), '--kind', kind]);
    assert.equal(JSON.parse(stdout).items.length, count, path);
  }
});

test('a kind may be asked for by what its element shows', async () => {
  const table = place('tests/feeds/csv/members-who-left.csv');
  for (const kind of ['membres', 'membre', 'organisations', 'organization']) {
    const { stdout, stderr } = await cli(['convert', table, '--kind', kind]);
    assert.equal(JSON.parse(stdout).items.length, 1, kind);
    assert.match(stderr, /Ligne 3 du tableau : N’est plus membre \(« 2024-03-31 »\)/);
  }
});

test('with its actions, a plan keeps its axes and its indicators; what else is left out is told', async () => {
  const plan = file('plan.json', feedOf({ _theme: {} }, { _action: {} }, { _indicator: {} }, {}));
  const actions = await cli(['convert', plan, '--kind', 'actions']);
  const kinds = JSON.parse(actions.stdout).items.map((item) =>
    Object.keys(item).find((key) => key.startsWith('_')),
  );
  assert.deepEqual(kinds, ['_theme', '_action', '_indicator']);
  assert.match(
    actions.stderr,
    /^Il y a aussi des articles, que « --kind actions » laisse de côté\.$/m,
  );
  const table = join(folder, 'plan.csv');
  writeFileSync(table, 'Axe;Indicateur;Unité;2023;2024\nAir;Poêles remplacés;nombre;120;340\n');
  const { stdout, code } = await cli(['convert', table, '--kind', 'actions']);
  assert.equal(code, 0);
  assert.deepEqual(
    JSON.parse(stdout).items.map(({ title, _indicator: { values } }) => [title, values.length]),
    [['Poêles remplacés', 2]],
  );
});

test('the name of a list says the kind of its items, where they have no dates', async () => {
  const path = file('associations.json', {
    associations: [
      { nom: 'Les Marcheurs', contact: 'Via la mairie', description: 'Randonnées.' },
      { nom: 'Entraide', contact: 'Via la mairie', description: 'Visites et courses.' },
    ],
  });
  const run = await cli(['convert', path]);
  assert.equal(run.code, 1);
  assert.match(run.stderr, /ajoutez « --kind organisations »/);
  const asked = await cli(['convert', path, '--kind', 'organisations']);
  assert.equal(asked.code, 0, asked.stderr);
  assert.match(asked.stdout, /Entraide/);
});
