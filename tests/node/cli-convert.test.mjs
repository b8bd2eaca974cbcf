/** `metropole-widgets convert`: from files of other formats to a file that any server serves. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { cli } from './cli/run.mjs';
import { at, file, read, idsIn, errorsIn, feedOf, agenda } from './cli/converted.mjs';

test('a calendar becomes a house feed without an error', async () => {
  const source = file('agenda.ics', agenda);
  const { code, stdout, stderr } = await cli(['convert', source, '-o', at('agenda.json')]);
  assert.deepEqual(
    { code, stdout, stderr },
    { code: 0, stdout: '', stderr: `${at('agenda.json')} : 4 éléments.\n` },
  );
  const feed = read(at('agenda.json'));
  assert.equal(feed.title, 'Maison de quartier');
  assert.deepEqual(idsIn(at('agenda.json')), ['passe', 'atelier', 'loin', 'plus-loin']);
  assert.equal(feed.items[2]._event.endDate, '2999-06-11', 'the last day is part of the event');
  assert.deepEqual(await errorsIn(at('agenda.json')), []);
});

test('without -o the feed is on the standard output; - reads the standard input', async () => {
  const { code, stdout } = await cli(['convert', '-'], { input: agenda });
  assert.equal(code, 0);
  assert.equal(JSON.parse(stdout).items.length, 4);
});

test('a file that is the first of several pages says that the others are missing', async () => {
  const google = { kind: 'calendar#events', nextPageToken: 'abc', items: [] };
  google.items.push({ id: 'a', summary: 'Bal', start: { date: '2999-07-13' } });
  const names = [
    file('page.json', JSON.stringify(feedOf([{ id: 'a', title: 'A' }], { next_url: '/2' }))),
    file('google.json', JSON.stringify(google)),
    file('openagenda.json', JSON.stringify({ total: 9, after: [1], events: [openAgendaEvent] })),
  ];
  for (const name of names) {
    for (const url of [[], ['--url', 'https://asso.example/feed']]) {
      const { code, stderr } = await cli(['convert', name, ...url]);
      assert.equal(code, 0, stderr);
      assert.equal(stderr.match(/D’autres pages suivent/g)?.length, 1, stderr);
      assert.doesNotMatch(stderr, /même serveur/);
    }
  }
});

const openAgendaEvent = {
  uid: 1,
  slug: 'bal',
  title: { fr: 'Bal' },
  timings: [{ begin: '2999-07-13T20:00:00+02:00', end: '2999-07-13T23:00:00+02:00' }],
};

const choices = [
  [
    ['--since', '2999-06-11'],
    ['atelier', 'loin', 'plus-loin'],
  ],
  [['--since', 'aujourd’hui', '--until', '+30j'], ['atelier']],
  [['--until', '2019-12-31'], ['passe']],
  [
    ['--tags', 'culture, numerique'],
    ['atelier', 'plus-loin'],
  ],
  [
    ['--limit', '2', '--since', '2999-06-12'],
    ['atelier', 'plus-loin'],
  ],
  [
    ['--limit', '3'],
    ['atelier', 'loin', 'plus-loin'],
  ],
  [
    ['--kind', 'événements'],
    ['passe', 'atelier', 'loin', 'plus-loin'],
  ],
];

for (const [options, ids] of choices) {
  test(`chosen: ${options.join(' ')}`, async () => {
    const { stdout, stderr } = await cli(['convert', '-', ...options], { input: agenda });
    assert.deepEqual(
      JSON.parse(stdout || '{}').items?.map(({ id }) => id),
      ids,
      stderr,
    );
  });
}

test('articles: the newest, of a period by when they were published; what has no date stays', async () => {
  const source = file(
    'articles.json',
    feedOf([
      { id: 'vieux', date_published: '2020-01-01T10:00:00Z' },
      { id: 'soir', date_published: '2026-03-28T23:30:00Z' },
      { id: 'neuf', date_published: '2026-05-01T10:00:00Z' },
      { id: 'sans' },
    ]),
  );
  const ids = async (...options) => {
    await cli(['convert', source, ...options, '-o', at('choisis.json')]);
    return idsIn(at('choisis.json'));
  };
  assert.deepEqual(await ids('--limit', '2'), ['neuf', 'soir']);
  assert.deepEqual(await ids('--since', '2026-03-29', '--until', '2026-04-30'), ['soir', 'sans']);
});

test('of many dates, those in the period are kept', async () => {
  const occurrences = ['2020-05-01', '2999-05-01', '2999-06-01'].map((startDate) => ({
    startDate,
  }));
  const source = file('dates.json', feedOf([{ id: 'a', _event: { occurrences } }]));
  await cli([
    'convert',
    source,
    '--since',
    'aujourd’hui',
    '--until',
    '2999-05-31',
    '-o',
    at('d.json'),
  ]);
  assert.deepEqual(read(at('d.json')).items[0]._event.occurrences, [{ startDate: '2999-05-01' }]);
});

test('title and language are the person’s to say', async () => {
  const source = file('court.json', feedOf([{ id: 'a' }], { language: 'en' }));
  await cli([
    'convert',
    source,
    '--title',
    'Le nôtre',
    '--language',
    'fr',
    '-o',
    at('court2.json'),
  ]);
  const { title, language } = read(at('court2.json'));
  assert.deepEqual({ title, language }, { title: 'Le nôtre', language: 'fr' });
});

test('a field map, given or in a file', async () => {
  const rows = [{ titre: 'Fête', date_debut: '28/03/2999', lieu: 'Parc' }];
  const source = file('lignes.json', rows);
  const map = '{"title":"titre","start":"date_debut","place":"lieu","zone":"x"}';
  for (const given of [map, file('carte.json', map)]) {
    const { code, stdout, stderr } = await cli(['convert', source, '--map', given]);
    assert.equal(code, 0, stderr);
    const [item] = JSON.parse(stdout).items;
    assert.equal(item.title, 'Fête');
    assert.equal(item._event.startDate, '2999-03-28');
    assert.match(stderr, /« zone », qui n’est pas un champ/);
  }
});

test('events that no format describes are found by what their fields are called', async () => {
  const source = file('calendrier.json', [
    { title: 'Fête', start: '2999-03-28', end: '2999-03-30' },
  ]);
  const { stdout, stderr } = await cli(['convert', source]);
  const [{ _event }] = JSON.parse(stdout || '{"items":[{}]}').items;
  assert.deepEqual(_event, { startDate: '2999-03-28', endDate: '2999-03-29' }, stderr);
});

test('what may be an article or an event is told, and how to choose', async () => {
  const node = (id, more) => ({
    type: 'node--page',
    id,
    attributes: { title: 'Fête', created: '2026-03-01T10:00:00+00:00', ...more },
  });
  const dated = { field_date: { value: '2999-03-28T20:00:00+01:00' } };
  const data = [
    node('00000000-0000-4000-8000-000000000001', dated),
    node('00000000-0000-4000-8000-000000000002', dated),
  ];
  const rss = `<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/"><channel><item><guid>a</guid>
    <title>Fête</title><pubDate>Wed, 27 Feb 2019 09:30:00 +0100</pubDate>
    <ev:startdate>2999-03-28T20:00:00+01:00</ev:startdate></item></channel></rss>`;
  const sources = [
    [
      file('drupal.json', { jsonapi: { version: '1.0' }, data }),
      /^2 éléments peuvent être lus .* --kind événements/m,
    ],
    [file('deux-dates.rss', rss), /^Un élément peut être lu .* --kind événements/m],
  ];
  for (const [source, sentence] of sources) {
    const guessed = await cli(['convert', source]);
    assert.match(guessed.stderr, sentence);
    assert.equal(JSON.parse(guessed.stdout).items[0]._event, undefined);
    const asEvents = await cli(['convert', source, '--kind', 'événements']);
    assert.equal(asEvents.stderr, '');
    assert.match(JSON.parse(asEvents.stdout).items[0]._event.startDate, /^2999-03-28/);
    assert.equal((await cli(['convert', source, '--kind', 'articles'])).stderr, '');
  }
});

test('RSS, with jsdom: namespaces, an encoding of its own, entities written twice', async () => {
  const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
    <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/"><channel><title>Été</title>
    <item><guid>news-1</guid><link>https://asso.example/1</link><title>Pain &amp;amp; vin</title>
    <pubDate>Wed, 27 Feb 2019 09:30:00 +0100</pubDate><c:encoded><![CDATA[<p>À lire</p>]]></c:encoded></item>
    </channel></rss>`;
  writeFileSync(at('flux.rss'), Buffer.from(rss, 'latin1'));
  const { code, stderr } = await cli(['convert', at('flux.rss'), '-o', at('rss.json')]);
  assert.equal(code, 0, stderr);
  const { title, items } = read(at('rss.json'));
  assert.equal(title, 'Été');
  assert.equal(items[0].title, 'Pain & vin');
  assert.equal(items[0].content_html, '<p>À lire</p>');
  assert.deepEqual(await errorsIn(at('rss.json')), []);
});

test('XML of a tourist office, by a field map: LEI as docs/field-map.md has it', async () => {
  const docs = readFileSync('docs/field-map.md', 'utf8');
  const [, map] = /## LEI[^]*?```json\n([^]*?)```/.exec(docs);
  const xml = 'tests/feeds/custom/lei.xml';
  await cli(['convert', xml, '--map', file('lei-map.json', map), '-o', at('lei.json')]);
  const items = read(at('lei.json')).items.map(({ title, _event }) => [
    title,
    _event.occurrences ?? _event.startDate ?? _event.eventSchedule.map(({ byDay }) => byDay),
  ]);
  assert.deepEqual(items, [
    [
      'Fête du vin nouveau',
      [
        { startDate: '2030-10-05', endDate: '2030-10-06' },
        { startDate: '2030-10-12', endDate: '2030-10-12' },
      ],
    ],
    ['Marché de Noël', '2030-11-23'],
    ['Visite de la cave', [['Monday'], ['Monday'], ['Saturday'], undefined]],
    ['Soirée au caveau', [['Saturday']]],
  ]);
});

test('one element that is not wanted is not several', async () => {
  const { stderr } = await cli([
    'convert',
    file('un.json', feedOf([{ id: 'a' }])),
    '--tags',
    'sport',
  ]);
  assert.match(stderr, /^Le seul élément de .* n’est pas à garder/);
});

test('a spreadsheet becomes a house feed, and its rows are told by their numbers', async () => {
  const text =
    'Titre;Date de début;Lieu\r\nBal;14/07/2999;"Parc\r\ndu Lac"\r\nLoto;bientôt;Salle\r\n';
  const { code, stdout, stderr } = await cli(['convert', file('agenda.csv', text)]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(
    JSON.parse(stdout).items.map(({ title, _event: event }) => [title, event.startDate]),
    [['Bal', '2999-07-14']],
  );
  assert.match(stderr, /Ligne 3 du tableau : « bientôt » n’est pas une date/);
});

test('a position that is dropped leaves the rest of the place, also of the only one of a list', async () => {
  const place = { name: 'Cour des Carmes', geo: { latitude: 3.08, longitude: 45.78 } };
  const _event = { startDate: '2999-06-12', location: [place] };
  const { code, stdout, stderr } = await cli(['convert', '-'], {
    input: JSON.stringify(feedOf([{ id: '1', title: 'Bal', _event }])),
  });
  assert.equal(code, 0);
  assert.match(stderr, /échangées/);
  assert.deepEqual(JSON.parse(stdout).items[0]._event.location, [{ name: 'Cour des Carmes' }]);
});

test('JSON in Latin-1 has its accents, as in a page, and validate only warns of it', async () => {
  const text = JSON.stringify([{ titre: 'Fête de l’été', date: '2999-06-12' }]);
  const source = at('latin.json');
  writeFileSync(source, Buffer.from(text.replace('’', '\x92'), 'latin1'));
  const { stdout } = await cli(['convert', source, '--kind', 'événements']);
  assert.equal(JSON.parse(stdout).items[0].title, 'Fête de l’été');
  const told = await cli(['validate', source, '--kind', 'événements']);
  assert.equal(told.code, 0);
  assert.match(told.stdout, /avertissement: Le fichier n’est pas en UTF-8/);
});

test('relative addresses of a file from nowhere are told, and those of a file whose address is known are whole', async () => {
  const rows = [
    {
      titre: 'Concert',
      date_debut: '2999-06-11',
      lien: 'https://social.example/e/1',
      photo: 'img/a.jpg',
    },
  ];
  const source = file('relatives.json', JSON.stringify(rows));
  const alone = await cli(['convert', source, '-o', at('relatives-alone.json')]);
  assert.equal(alone.code, 0);
  assert.match(alone.stderr, /« img\/a\.jpg » est une adresse relative.*« --url »/u);
  const from = ['--url', 'https://example.org/agenda.json', '-o', at('relatives.out.json')];
  const { stderr } = await cli(['convert', source, ...from]);
  assert.doesNotMatch(stderr, /adresse relative/u);
  assert.equal(read(at('relatives.out.json')).items[0].image, 'https://example.org/img/a.jpg');
});
