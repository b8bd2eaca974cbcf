/** What `validate` finds in a feed of the house, and where. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedOf, problemOf, problemsOf } from './cli/house-feed.mjs';

const past = { startDate: '2019-02-27', endDate: '2019-02-28' };
const warned = {
  'missing-alt': { image: 'https://example.org/a.png' },
  'http-image': { image: 'http://example.org/a.png', _image: { alt: '' } },
  'past-only': { _event: past },
  'markup-in-text': { title: 'Pain &amp; vin' },
  'markup-cut': { content_html: '<p><b>a'.repeat(30) },
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
