/** `metropole-widgets validate`: what it finds, where, and how it ends. */
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check, readFeedFile } from '../../dist/cli/validate/check.js';
import { cli, serve, workFolder } from './cli/run.mjs';

const folder = workFolder();

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const feedOf = (...items) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test',
  items: items.map((item, index) => ({
    id: `${index}`,
    title: 'Titre',
    content_text: 'Texte',
    ...item,
  })),
});

/** The problems of a feed, without a process for each. */
async function problemsOf(feed) {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed, null, 2);
  return await check(await readFeedFile({ name: 'test', bytes: [Buffer.from(text)] }));
}

/** The one problem there is. */
async function problemOf(feed) {
  const problems = await problemsOf(feed);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  return problems[0];
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

const past = { startDate: '2019-02-27', endDate: '2019-02-28' };
const warned = {
  'missing-alt': { image: 'https://example.org/a.png' },
  'http-image': { image: 'http://example.org/a.png', _image: { alt: '' } },
  'past-only': { _event: past },
  'markup-in-text': { title: 'Pain &amp; vin' },
};
for (const [code, item] of Object.entries(warned)) {
  test(`warned of: ${code}`, async () => {
    const problem = await problemOf(feedOf(item));
    assert.equal(problem.severity, 'warning');
    assert.equal(problem.code, code);
    assert.ok(problem.line >= 1 && problem.column >= 1);
  });
}

test('warned of: a feed without items, at its list', async () => {
  const { severity, code, line } = await problemOf({ ...feedOf(), next_url: undefined });
  assert.deepEqual({ severity, code, line }, { severity: 'warning', code: 'no-items', line: 4 });
});

/** The value that stands where a problem is said to be. */
function valueAt(text, { line, column }) {
  const lines = text.split(/\r\n|\n/);
  return [lines[line - 1].slice(column - 1), ...lines.slice(line)].join('\n');
}

/** Values that are each found fault with, whatever stands around them. */
const misplaced = feedOf({
  url: 'javascript:alert(1)',
  image: 'http://example.org/É😀.png',
  tags: ['un', 2],
  date_published: 'hier',
  authors: [{ name: 'A' }, { url: 'ftp://example.org' }],
  _event: {
    startDate: '2099-03-28T20:00',
    endDate: '2099-03-28T18:00',
    location: [{ name: 'Salle' }, { name: 'Parc', geo: { latitude: 145, longitude: 3 } }],
    occurrences: [{ startDate: '2099-03-28' }, { startDate: 'demain' }],
  },
  _links: { labels: ['absent'] },
});
const spellings = {
  'on one line': JSON.stringify(misplaced),
  'on many': JSON.stringify(misplaced, null, 2),
  'with tabs and the line ends of Windows': JSON.stringify(misplaced, null, '\t').replaceAll(
    '\n',
    '\r\n',
  ),
  'with keys that are escaped': JSON.stringify(misplaced, null, 1).replaceAll(
    '"_event"',
    '"_\\u0065vent"',
  ),
};
for (const [name, text] of Object.entries(spellings)) {
  test(`each problem has the line and the column of its value: ${name}`, async () => {
    for (const mark of ['', '\uFEFF']) {
      const problems = await problemsOf(mark + text);
      assert.ok(problems.length > 8, JSON.stringify(problems));
      const parsed = JSON.parse(text);
      for (const problem of problems) {
        const at = [...problem.path.matchAll(/\w+/g)].map(([part]) => part);
        const value = at.reduce((holder, part) => holder[part], parsed);
        const rest = valueAt(text, problem);
        const begin =
          typeof value === 'object' ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value);
        assert.ok(rest.startsWith(begin), `${problem.path}: ${rest.slice(0, 30)}`);
      }
    }
  });
}

test('what is missing is looked for where it should be; in order also on a line that is long', async () => {
  const items = Array.from({ length: 3 }, (_, index) => ({
    content_text: 'x'.repeat(490_000),
    id: `${index}`,
    image: 'https://example.org/a.png',
  }));
  const text = JSON.stringify({ ...feedOf(), items: [...items, {}], x: 1 }).replace(
    ',"x":1',
    '\n,"x":[]',
  );
  const problems = await problemsOf(text.replace('"x":[]', '"next_url":"javascript:1"'));
  assert.deepEqual(
    problems.map(({ path }) => path),
    ['items[0].image', 'items[1].image', 'items[2].image', 'items[3]', 'items[3]', 'next_url'],
  );
});

test('one event to come, or one that repeats, is enough', async () => {
  const rule = { ...past, rrule: 'FREQ=WEEKLY' };
  for (const event of [{ startDate: '2099-01-01' }, rule]) {
    assert.deepEqual(await problemsOf(feedOf({ _event: past }, { _event: event })), []);
  }
});

test('pictures and links within the text', async () => {
  const html =
    '<p id="n"><a href="#n">1</a><a href="#m">2</a><a href="#1">3</a><img src="http://example.org/a.png"></p>';
  const problems = await problemsOf(feedOf({ content_html: html }, {}));
  assert.deepEqual(problems.map(({ code }) => code).sort(), [
    'dead-link',
    'http-image',
    'missing-alt',
  ]);
  assert.match(problems.find(({ code }) => code === 'dead-link').message, /« #m »/);
});

test('links to items that are not there, and to those that are', async () => {
  const label = { id: 'l', _label: {} };
  const problem = await problemOf(
    feedOf({ _links: { labels: ['l', 'absent'], themes: ['eau'] } }, label),
  );
  assert.equal(problem.path, 'items[0]._links.labels[1]');
  const elsewhere = await problemOf(
    feedOf({ _links: { actions: ['a'] } }, { _links: { actions: ['b'] } }),
  );
  assert.match(elsewhere.message, /ces 2 liens/);
});

test('an item that has a title alone is shown: that other readers ask for more is a warning', async () => {
  const event = { content_text: undefined, _event: { startDate: '2099-03-28T20:00:00+01:00' } };
  const { severity, path, message } = await problemOf(feedOf(event));
  assert.deepEqual([severity, path], ['warning', 'items[0]']);
  assert.match(
    message,
    /^L’élément n’a ni « content_text » ni « content_html »\. Les widgets lisent/,
  );
});

const refused = {
  'an id that is a number': [
    { id: 12 },
    'items[0].id',
    '« 12 » n’est pas un texte entre guillemets.',
  ],
  'a label that expires before it holds': [
    { _label: { validFrom: '2026-01-01', expires: '2025-01-01' } },
    'items[0]._label.expires',
    'Le label expire avant d’être valable.',
  ],
  'no content': [
    { content_text: undefined, title: undefined, summary: undefined },
    'items[0]',
    'L’élément n’a ni « content_text » ni « content_html ».',
  ],
  'a script as a link': [
    { url: 'javascript:alert(1)' },
    'items[0].url',
    '« javascript:alert(1) » n’est pas une adresse https://, http://, mailto: ou tel:, ou relative.',
  ],
  'an event without a date': [
    { _event: {} },
    'items[0]._event',
    'L’événement n’a pas de date : donnez « startDate », « occurrences » ou « eventSchedule ».',
  ],
  'a day to a time': [
    { _event: { startDate: '2099-03-28', endDate: '2099-03-28T20:00' } },
    'items[0]._event.endDate',
    'Le début est un jour sans heure : la fin doit l’être aussi.',
  ],
  'a time to a day': [
    { _event: { startDate: '2099-03-28T20:00', endDate: '2099-03-29' } },
    'items[0]._event.endDate',
    'Le début a une heure : la fin doit en avoir une aussi.',
  ],
  'a latitude past the pole': [
    { _event: { startDate: '2099-01-01', location: { geo: { latitude: 145, longitude: 3 } } } },
    'items[0]._event.location.geo.latitude',
    '« 145 » n’est pas un nombre d’au plus 90.',
  ],
  'an unknown time zone': [
    { _event: { startDate: '2099-01-01T10:00', timeZone: 'Paris' } },
    'items[0]._event.timeZone',
    '« Paris » n’est pas un fuseau horaire : champ ignoré.',
  ],
  'an event that is a label': [
    { _event: { startDate: '2099-01-01' }, _label: {} },
    'items[0]',
    'Un élément n’est que d’une sorte : il a « _event », « _label » ou un autre, pas plusieurs.',
  ],
  'a logo without an address': [
    { _label: { logo: { alt: 'Logo' } } },
    'items[0]._label.logo',
    'Il manque « url ».',
  ],
};
for (const [name, [item, path, message]] of Object.entries(refused)) {
  test(`refused in one sentence: ${name}`, async () => {
    const problem = await problemOf(feedOf(item));
    assert.deepEqual(
      { severity: problem.severity, path: problem.path, message: problem.message },
      { severity: 'error', path, message },
    );
  });
}

const notJson = {
  '{"a": 1,}': [1, 9, 'Virgule de trop avant « } ».'],
  '{"a": 1\n "b": 2}': [2, 2, 'Il manque « , » ou « : » avant « " ».'],
  "{'a': 1}": [1, 2, 'Un texte JSON s’écrit entre guillemets droits : "…".'],
  '{"a": [1,2': [1, 10, 'Le JSON s’arrête avant sa fin : il a été coupé.'],
  '{"a":\n"x\ny"}': [
    2,
    3,
    'Un texte JSON tient sur une ligne : écrivez \\n pour passer à la ligne.',
  ],
  '{"a": 1} // b': [1, 10, 'Le JSON n’a pas de commentaires.'],
};
for (const [text, [line, column, message]] of Object.entries(notJson)) {
  test(`a fault of syntax: ${JSON.stringify(text)}`, async () => {
    const problem = await problemOf(text);
    assert.deepEqual(problem, {
      severity: 'error',
      code: 'syntax',
      path: '',
      message,
      line,
      column,
    });
  });
}

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
  assert.equal(code, 1);
  assert.match(stdout, /pas en UTF-8/);
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
