/** `metropole-widgets validate`: what it finds, where, and how it ends. */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feedOf, problemOf } from './cli/house-feed.mjs';
import { cli, serve, workFolder } from './cli/run.mjs';

const folder = workFolder();

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const demo = fileURLToPath(new URL('../../demo/feeds/', import.meta.url));
for (const name of readdirSync(demo).filter((name) => name.endsWith('.json'))) {
  test(`no error in demo/feeds/${name}`, async () => {
    const { code, stdout } = await cli(['validate', join(demo, name)]);
    assert.equal(code, 0, stdout);
  });
}

test('a good feed: nothing to say, exit code 0', async () => {
  const path = file('bon.json', JSON.stringify(feedOf({})));
  const { code, stdout, stderr } = await cli(['validate', path]);
  assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: 'Aucun problème.\n', stderr: '' });
});

test('an error has its file, line and column, its path and one sentence; exit code 1', async () => {
  const text = JSON.stringify(
    feedOf({ _event: { startDate: '2026-03-28T20:00', endDate: '2026-03-28T18:00' } }),
    null,
    2,
  );
  const lines = text.split('\n');
  const line = lines.findIndex((text) => text.includes('"endDate"'));
  const column = lines[line].indexOf('"2026') + 1;
  const path = file('fin.json', text);
  const { code, stdout } = await cli(['validate', path]);
  assert.equal(code, 1);
  assert.equal(
    stdout.split('\n')[1],
    `${path}:${line + 1}:${column}: erreur: items[0]._event.endDate : La fin précède le début : fin ignorée.`,
  );
  assert.match(stdout, /^1 erreur, 1 avertissement\.$/m);
});

test('--json tells the same to a program', async () => {
  const path = file('double.json', JSON.stringify(feedOf({ id: 'a' }, { id: 'a' }), null, 2));
  const { code, stdout } = await cli(['validate', path, '--json']);
  assert.equal(code, 1);
  assert.deepEqual(JSON.parse(stdout), {
    source: path,
    valid: false,
    errors: 1,
    warnings: 0,
    problems: [
      {
        severity: 'error',
        code: 'duplicate',
        path: 'items[1].id',
        message: 'L’identifiant « a » est déjà celui de items[0] : élément ignoré.',
        line: 11,
        column: 13,
      },
    ],
  });
});

test('warnings do not fail, unless --strict says so', async () => {
  const path = file('alt.json', JSON.stringify(feedOf({ image: 'https://example.org/a.png' })));
  const { code, stdout } = await cli(['validate', path]);
  assert.equal(code, 0);
  assert.match(stdout, /avertissement: items\[0\]\.image : L’image n’a pas de texte/);
  assert.equal((await cli(['validate', path, '--strict'])).code, 1);
});

test('of one sort, five problems have a line; --json has all', async () => {
  const picture = { image: 'https://example.org/a.png' };
  const items = new Array(8).fill(picture);
  const path = file('alike.json', JSON.stringify(feedOf(...items, { title: 'Pain &amp; vin' })));
  const { stdout } = await cli(['validate', path]);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.filter((line) => /items\[\d\]\.image : L’image/.test(line)).length, 5);
  assert.deepEqual(lines.slice(-2), [
    `${path}: avertissement: items[…].image : 3 autres du même genre ; « --json » les donne tous.`,
    '9 avertissements.',
  ]);
  const { problems } = JSON.parse((await cli(['validate', path, '--json'])).stdout);
  assert.equal(problems.filter(({ code }) => code === 'missing-alt').length, 8);
});

test('what is no feed at all is named', async () => {
  const page = await problemOf('<!doctype html><title>Erreur 500</title>');
  assert.match(page.message, /c’est une page HTML intitulée « Erreur 500 »/);
  const list = await problemOf('[1, 2]');
  assert.match(list.message, /c’est une liste de 2 éléments/);
});

test('a calendar that defines its own zone is named, too', async () => {
  const lines = [
    'BEGIN:VCALENDAR',
    ...['BEGIN:VTIMEZONE', 'TZID:Bureau', 'BEGIN:STANDARD', 'DTSTART:19700101T000000'],
    ...['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'END:STANDARD', 'END:VTIMEZONE'],
    ...[
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Bal',
      'DTSTART;TZID=Bureau:20261205T100000',
      'END:VEVENT',
    ],
    'END:VCALENDAR',
  ];
  // In a process of its own: nothing has fetched Temporal before.
  const { code, stdout } = await cli(['validate', file('zone.ics', lines.join('\r\n'))]);
  assert.equal(code, 0);
  assert.match(
    stdout,
    /« icalendar », que les widgets lisent tel quel : 1 événement par <agenda-list>\.$/m,
  );
});

test('nested deeper than any feed: no crash', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const { code, stderr } = await cli(['validate', '-'], { input: deep });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
});

test('a file that is not UTF-8', async () => {
  const path = file('latin1.json', Buffer.from(JSON.stringify(feedOf({ title: 'Été' })), 'latin1'));
  const { code, stdout } = await cli(['validate', path]);
  assert.equal(code, 0, 'widgets read it all the same');
  assert.match(stdout, /avertissement: Le fichier n’est pas en UTF-8/);
});

test('a file whose accents were encoded twice, or are lost', async () => {
  const told = async (name, text) => (await cli(['validate', file(name, text)])).stdout;
  const twice = /« FÃªte » se lira tel quel : .* deux fois/;
  const feed = JSON.stringify(feedOf({ title: 'FÃªte' }));
  assert.match(await told('twice.json', feed), twice);
  assert.match(await told('twice.csv', 'titre,date\nFÃªte,2026-12-05\n'), twice);
  const escaped = feed.replace('Ãª', String.raw`\u00c3\u00aa`);
  assert.match(await told('escaped.json', escaped), /u00aate » se lira tel quel/);
  assert.match(
    await told('lost.json', feed.replace('Ãª', '\uFFFD')),
    /« F�te » .* perdu des lettres/,
  );
  const right = JSON.stringify(feedOf({ title: 'ÉVÉNEMENT À « Âge d’or », SÃO PAULO' }));
  assert.doesNotMatch(await told('right.json', right), /tel quel/);
});

test('over the web: a feed that other sites may read, and one that they may not', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/ouvert') response.setHeader('access-control-allow-origin', '*');
    if (request.url === '/absent') {
      response.statusCode = 404;
      response.end('{"message":"Pas de <b>tel</b> agenda","info":{"uid":"1"}}');
      return;
    }
    response.end(JSON.stringify({ ...feedOf({ url: '/a' }), next_url: 'https://autre.example/2' }));
  });
  const open = await cli(['validate', `${site}/ouvert`, '--json']);
  assert.deepEqual(
    JSON.parse(open.stdout).problems.map(({ code }) => code),
    ['other-origin'],
  );
  const closed = await cli(['validate', `${site}/ferme`, '--json']);
  assert.deepEqual(
    JSON.parse(closed.stdout).problems.map(({ code }) => code),
    ['cors', 'other-origin'],
  );
  const absent = await cli(['validate', `${site}/absent`]);
  assert.deepEqual(absent, {
    code: 2,
    stdout: '',
    stderr: `Le serveur du flux ${site}/absent répond par l’erreur 404 et le message « Pas de tel agenda ».\n`,
  });
});

test('what cannot be read: exit code 2, one sentence on the error output', async () => {
  const absent = join(folder, 'absent.json');
  assert.deepEqual(await cli(['validate', absent]), {
    code: 2,
    stdout: '',
    stderr: `Le fichier ${absent} n’existe pas.\n`,
  });
  assert.match((await cli(['validate', folder])).stderr, /est un dossier/);
});

test('the command line speaks French, also when it is misused', async () => {
  const help = await cli(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /^Utilisation : metropole-widgets <commande> \[options\]/);
  assert.doesNotMatch(help.stdout, /Usage|Arguments:|Options:|Commands:|display|output/);
  assert.match((await cli(['validate', '--help'])).stdout, /Exemples :/);
  for (const [args, sentence] of [
    [['valider'], 'Il n’y a pas de commande « valider ».'],
    [['validate'], 'Il manque l’argument « source ».'],
    [['validate', 'a', '--jason'], 'Il n’y a pas d’option « --jason ».'],
    [['convert', 'a', 'b'], 'Il y a trop d’arguments.'],
  ]) {
    const { code, stderr } = await cli(args);
    assert.equal(code, 2);
    assert.ok(stderr.startsWith(sentence), stderr);
  }
});
