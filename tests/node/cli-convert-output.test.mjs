/** `metropole-widgets convert`: what is written, and what is refused. */
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
import { bin, cli, serve } from './cli/run.mjs';
import { at, file, read, idsIn, errorsIn, feedOf, agenda } from './cli/converted.mjs';

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
