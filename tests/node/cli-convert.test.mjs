/** `metropole-widgets convert`: from files and servers of other formats to a file that any server serves. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { check, readFeedFile } from '../../dist/cli/validate/check.js';
import { bin, cli, serve, workFolder } from './cli/run.mjs';

const folder = workFolder();
const at = (name) => join(folder, name);

function file(name, content) {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const idsIn = (path) => read(path).items.map(({ id }) => id);

/** The errors that `validate` finds in a file. */
async function errorsIn(path) {
  const problems = await check(await readFeedFile({ name: path, bytes: [readFileSync(path)] }));
  return problems.filter(({ severity }) => severity === 'error');
}

const feedOf = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Source',
  items: items.map((item) => ({ title: 'Titre', content_text: 'Texte', ...item })),
  ...more,
});

const post = (id, more = {}) => ({
  id,
  link: `https://asso.example/${id}/`,
  guid: { rendered: `https://asso.example/?p=${id}` },
  date_gmt: '2026-03-28T18:00:00',
  title: { rendered: `Pain &amp; vin ${id}` },
  excerpt: { rendered: '<p>Une soir&eacute;e [&hellip;]</p>' },
  content: { rendered: '<p>Une soirée.</p>' },
  ...more,
});

const calendar = (...events) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Maison de quartier',
    ...events.flat(),
    'END:VCALENDAR',
  ].join('\r\n');
const vevent = (uid, ...lines) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SUMMARY:${uid}`,
  ...lines,
  'END:VEVENT',
];

const agenda = calendar(
  vevent('passe', 'DTSTART;VALUE=DATE:20190301'),
  vevent(
    'atelier',
    'DTSTART:20260908T160000Z',
    'RRULE:FREQ=WEEKLY;BYDAY=TU',
    'CATEGORIES:Numérique',
  ),
  vevent('loin', 'DTSTART;VALUE=DATE:29990610', 'DTEND;VALUE=DATE:29990612'),
  vevent('plus-loin', 'DTSTART;VALUE=DATE:29991224', 'CATEGORIES:Culture'),
);

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

test('what does not fit the schema is mended or left out, and told', async () => {
  const source = file('abime.json', {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Abîmé',
    home_page_url: 'https://asso.example/',
    items: [
      { id: 12, title: 'Nombre', url: '/a', date_published: '2026-03-28 20:00', image: 'i/a.jpg' },
      {
        id: 'b',
        title: 'Script',
        url: 'javascript:alert(1)',
        summary: null,
        tags: ['un', { a: 1 }],
      },
      {
        id: 'c',
        title: 'Fin',
        content_text: 'x',
        _event: {
          startDate: '2026-03-28T20:00',
          endDate: '2026-03-28T18:00',
          location: { name: 'Salle', geo: { latitude: '45.7', longitude: 3 } },
          offers: { price: '8 €', description: '8 €' },
        },
      },
      { id: 'd', title: 'Sans date', _event: { startDate: 'demain' } },
      { id: 'b', title: 'Double' },
      'rien',
    ],
  });
  const { code, stderr } = await cli(['convert', source, '-o', at('repare.json')]);
  assert.equal(code, 0);
  assert.deepEqual(await errorsIn(at('repare.json')), []);
  const [a, b, c, ...others] = read(at('repare.json')).items;
  assert.deepEqual(
    others.map(({ id, title }) => ({ id, title })),
    [{ id: 'b#2', title: 'Double' }],
  );
  assert.deepEqual(
    { id: a.id, url: a.url, image: a.image, published: a.date_published },
    {
      id: '12',
      url: 'https://asso.example/a',
      image: 'https://asso.example/i/a.jpg',
      published: '2026-03-28T20:00:00+01:00',
    },
  );
  assert.deepEqual({ url: b.url, tags: b.tags }, { url: undefined, tags: ['un'] });
  assert.equal(c._event.endDate, undefined);
  assert.deepEqual(c._event.location.geo, { latitude: 45.7, longitude: 3 });
  assert.deepEqual(c._event.offers, { description: '8 €' });
  for (const path of [
    'items[1].url',
    'items[1].tags',
    'items[2]._event.endDate',
    'items[2]._event.offers.price',
    'items[3]',
    'items[4].id',
    'items[5]',
  ]) {
    assert.ok(stderr.includes(`${path}`), `${path} in ${stderr}`);
  }
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

test('over the web: all pages, in turn, politely, whatever names the next one', async () => {
  const asked = [];
  const site = await serve((request, response) => {
    asked.push(request);
    const page = Number(new URL(request.url, 'http://a').searchParams.get('page') ?? 1);
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-wp-totalpages', '3');
    response.setHeader(
      'link',
      page < 3 ? `<${site}/wp-json/wp/v2/posts?page=${page + 1}>; rel="next"` : '',
    );
    response.end(JSON.stringify([post(page * 10), post(page * 10 + 1)]));
  });
  const { code, stderr } = await cli([
    'convert',
    `${site}/wp-json/wp/v2/posts`,
    '-o',
    at('posts.json'),
  ]);
  assert.equal(code, 0, stderr);
  assert.equal(asked.length, 3);
  assert.match(asked[0].headers['user-agent'], /^metropole-widgets\/\d/);
  assert.deepEqual(
    idsIn(at('posts.json')),
    [10, 11, 20, 21, 30, 31].map((id) => `https://asso.example/?p=${id}`),
  );
  assert.equal(read(at('posts.json')).items[0].title, 'Pain & vin 10');
  assert.deepEqual(await errorsIn(at('posts.json')), []);
});

test('a next page on another server is not asked for, and told; one that comes round ends it', async () => {
  const site = await serve((request, response) => {
    const next_url = request.url === '/rond' ? '/rond' : 'https://autre.example/2';
    response.end(JSON.stringify(feedOf([{ id: 'a' }], { next_url })));
  });
  const away = await cli(['convert', `${site}/loin`]);
  assert.equal(away.code, 0);
  assert.match(away.stderr, /autre\.example\/2 n’est pas du même serveur/);
  const round = await cli(['convert', `${site}/rond`]);
  assert.deepEqual([round.code, round.stderr], [0, '']);
});

test('in the encoding that the server says', async () => {
  const site = await serve((_request, response) => {
    response.setHeader('content-type', 'text/calendar; charset=iso-8859-1');
    response.end(Buffer.from(calendar(vevent('été', 'DTSTART;VALUE=DATE:29990101')), 'latin1'));
  });
  const { stdout } = await cli(['convert', site]);
  assert.equal(JSON.parse(stdout).items[0].title, 'été');
});

test('ISO-8859-1 is windows-1252, whatever Node takes it for', async () => {
  const text = calendar(vevent('été', 'DTSTART;VALUE=DATE:29990101'));
  const bytes = Buffer.from(text.replace('SUMMARY:', 'SUMMARY:L\x92\x9cuf, '), 'latin1');
  writeFileSync(at('ancien.ics'), bytes);
  const { stdout } = await cli(['convert', at('ancien.ics')]);
  assert.match(JSON.parse(stdout).items[0].title, /^L’œuf, /);
});

test('where to subscribe to the whole agenda stays known, and is absolute', async () => {
  const site = await serve((request, response) => {
    const isIcs = request.url === '/agenda.ics';
    const event = vevent('fête', 'DTSTART;VALUE=DATE:29990101');
    const house = feedOf([{ id: 'a' }], { _calendar: { ics_url: 'agenda.ics', autre: 1 } });
    response.end(isIcs ? calendar(event) : JSON.stringify(house));
  });
  for (const name of ['agenda.ics', 'flux.json']) {
    const { stdout } = await cli(['convert', `${site}/${name}`]);
    assert.deepEqual(JSON.parse(stdout)._calendar, { ics_url: `${site}/agenda.ics` }, name);
  }
  const source = file('seul.ics', calendar(vevent('fête', 'DTSTART;VALUE=DATE:29990101')));
  assert.equal('_calendar' in JSON.parse((await cli(['convert', source])).stdout), false);
});

test('relative addresses in the text are those of its page, else of where the feed is from', async () => {
  const content_html =
    '<a href="suite?a=1&amp;b=2">Suite</a><img src="/i.png" alt=""><a href="#1">1</a>';
  const items = [
    { id: 'a', url: 'https://asso.example/a/', content_html },
    { id: 'b', content_html },
  ];
  const source = file('relatif.json', feedOf(items));
  const { stdout } = await cli(['convert', source, '--url', 'https://flux.example/f/feed.json']);
  const at = (base, root) =>
    `<a href="${base}suite?a=1&amp;b=2">Suite</a><img src="${root}/i.png" alt=""><a href="#1">1</a>`;
  assert.deepEqual(
    JSON.parse(stdout).items.map((one) => one.content_html),
    [
      at('https://asso.example/a/', 'https://asso.example'),
      at('https://flux.example/f/', 'https://flux.example'),
    ],
  );
});

test('a picture in the text of a file, whose address is relative, gets no made-up address', async () => {
  const source = [{ titre: 'Actu', contenu: '<p>Texte</p><img src="/a.jpg" alt="Vue">' }];
  await cli(['convert', file('relative.json', source), '-o', at('relative-out.json')]);
  const [item] = read(at('relative-out.json')).items;
  assert.equal(item.image, undefined);
  assert.match(item.content_html, /src="\/a\.jpg"/);
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

test('webcal: is asked for as https:', async () => {
  const { code, stderr } = await cli(['convert', 'webcal://agenda.invalid/agenda.ics']);
  assert.equal(code, 2);
  assert.match(stderr, /https:\/\/agenda\.invalid\/agenda\.ics n’a pas pu être lu/);
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

test('a server that asks to wait is asked again', async () => {
  let count = 0;
  const site = await serve((_request, response) => {
    response.statusCode = count++ === 0 ? 503 : 200;
    response.end(JSON.stringify(feedOf([{ id: 'a' }])));
  });
  const { code } = await cli(['convert', site]);
  assert.deepEqual([code, count], [0, 2]);
});

/** Failures that a cron job meets while last night's file is still there. */
const bad = {
  'a server that is down': [(response) => response.destroy(), 2],
  'a server’s error page': [(response) => response.writeHead(500).end('Erreur'), 2],
  'a page in place of the feed': [
    (response) => response.end('<!doctype html><title>Connexion</title>'),
    1,
  ],
  'an error in JSON': [
    (response) => response.end('{"code":"rest_forbidden","message":"Non","data":{"status":401}}'),
    1,
  ],
  'JSON that was cut': [
    (response) => response.end('{"version":"https://jsonfeed.org/version/1.1","items":[{'),
    1,
  ],
  'a feed without items': [(response) => response.end(JSON.stringify(feedOf([]))), 1],
  'items that cannot be used': [(response) => response.end(JSON.stringify(feedOf([{}]))), 1],
  'a second page that fails': [
    (response, { url, headers }) =>
      url === '/2'
        ? response.writeHead(404).end()
        : response.end(
            JSON.stringify(feedOf([{ id: 'a' }], { next_url: `http://${headers.host}/2` })),
          ),
    2,
  ],
};
for (const [name, [answer, expected]] of Object.entries(bad)) {
  test(`the good file stays: ${name}`, async () => {
    const site = await serve((request, response) => answer(response, request));
    mkdirSync(at(name));
    const output = join(at(name), 'feed.json');
    writeFileSync(output, 'hier');
    const { code, stderr } = await cli(['convert', `${site}/1`, '-o', output]);
    assert.equal(code, expected, stderr);
    assert.ok(stderr.trim(), 'and the reason is told');
    assert.equal(readFileSync(output, 'utf8'), 'hier');
    assert.deepEqual(readdirSync(at(name)), ['feed.json'], 'nothing else is left behind');
  });
}

test('fields that the schema does not name stay behind, at any depth', async () => {
  const person = { name: 'Jeanne', email: 'jeanne@a.example' };
  const place = { name: 'Salle', address: { addressLocality: 'Clermont', telephone: '04' } };
  const _event = {
    startDate: '2026-12-05',
    location: [place],
    organizer: person,
    attendee: [person],
  };
  const more = { _event, contributor: person, _member: person, _links: { members: ['a'] } };
  const source = file('personnes.json', feedOf([{ id: 'a', ...more, constructor: { a: 1 } }]));
  assert.equal((await cli(['convert', source, '-o', at('sans.json')])).code, 0);
  const known = { name: 'Salle', address: { addressLocality: 'Clermont' } };
  assert.deepEqual(read(at('sans.json')).items, [
    {
      id: 'a',
      title: 'Titre',
      content_text: 'Texte',
      _event: { startDate: '2026-12-05', location: [known], organizer: { name: 'Jeanne' } },
    },
  ]);
});

test('--allow-empty writes a feed without items', async () => {
  const source = file('vide.json', feedOf([]));
  const { code } = await cli(['convert', source, '--allow-empty', '-o', at('vide2.json')]);
  assert.equal(code, 0);
  assert.deepEqual(await errorsIn(at('vide2.json')), []);
});

test('a link stays a link, and what it points to is replaced', async () => {
  const source = file('lien-source.json', feedOf([{ id: 'a' }]));
  const target = file('cible.json', 'hier');
  symlinkSync(target, at('lien.json'));
  assert.equal((await cli(['convert', source, '-o', at('lien.json')])).code, 0);
  assert.deepEqual(idsIn(target), ['a']);
});

test('where nothing can be written: exit code 2 and a sentence', async () => {
  const source = file('ecrire.json', feedOf([{ id: 'a' }]));
  const { code, stderr } = await cli(['convert', source, '-o', at('absent/feed.json')]);
  assert.equal(code, 2);
  assert.match(stderr, /ne peut pas être écrit : son dossier n’existe pas\.$/m);
  assert.ok(!existsSync(at('absent')));
});

test('options that cannot be', async () => {
  for (const [options, sentence] of [
    [['--limit', '0'], '« 0 » n’est pas un nombre d’au moins 1.'],
    [['--since', 'bientôt'], '« bientôt » n’est pas un jour'],
    [
      ['--kind', 'recettes'],
      '« recettes » n’est pas articles, événements, labels, organisations, initiatives, thèmes, actions ou indicateurs.',
    ],
    [['--time-zone', 'Paris'], '« Paris » n’est pas un fuseau horaire'],
    [['--map', 'absent.json'], '« absent.json » n’est pas un objet JSON, ni un fichier'],
    [['--output'], 'L’option « -o, --output <fichier> » attend une valeur.'],
  ]) {
    const { code, stderr } = await cli(['convert', '-', ...options], { input: agenda });
    assert.equal(code, 2, stderr);
    assert.ok(stderr.startsWith(sentence), stderr);
  }
});

test('--from names a format that there is, or all of them are named', async () => {
  const { code, stderr } = await cli(['convert', '-', '--from', 'bizarre'], { input: agenda });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^« bizarre » n’est pas un format connu ; ce sont json-feed, .*, icalendar, /,
  );
  for (const name of ['auto', 'ICS']) {
    assert.equal((await cli(['convert', '-', '--from', name], { input: agenda })).code, 0, name);
  }
});

test('ends without a word when who reads has enough', async () => {
  const long = 'Un texte. '.repeat(100);
  const items = Array.from({ length: 3000 }, (_, id) => ({ id: String(id), content_text: long }));
  const child = spawn(process.execPath, [bin, 'convert', file('long.json', feedOf(items))]);
  let told = '';
  child.stderr.on('data', (text) => (told += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual([code, told], [141, '']);
});

test('a field map whose title or date is nowhere is refused, and the old file stays', async () => {
  const source = file('lignes.json', [{ nom: 'Bal', jour: '2999-07-14' }]);
  for (const [map, key] of [
    [{ title: 'libelle', start: 'jour' }, 'title'],
    [{ title: 'nom', start: ['quand', 'debut'] }, 'start'],
  ]) {
    const path = file('ancien.json', { ancien: true });
    const { code, stderr } = await cli([
      'convert',
      source,
      '--map',
      JSON.stringify(map),
      '-o',
      path,
    ]);
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`lit « ${key} » dans .* ne mène à rien`));
    assert.deepEqual(read(path), { ancien: true });
  }
  const map = JSON.stringify({ title: ['libelle', 'nom'], start: 'jour' });
  assert.equal((await cli(['convert', source, '--map', map])).code, 0);
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
