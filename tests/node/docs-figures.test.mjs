/** Figures of the documentation that a constant of the code decides: each is that of the code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** The number of a constant, such as `8 * 1024 * 1024`, or that beside a field's name in a list of pairs. */
function constant(file, name) {
  const pattern = new RegExp(`(?:const ${name} = |\\['${name}', )([\\d_* ]+)[;\\]]`);
  const [, factors] = pattern.exec(read(file)) ?? [];
  assert.ok(factors, `${name} is in ${file}`);
  const numbers = factors.replaceAll('_', '').split('*').map(Number);
  return numbers.reduce((product, number) => product * number);
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** The number that a page has in the place of `#`. In English a comma stands between thousands. */
function written(page, sentence) {
  const [before, after] = sentence.split('#').map(escaped);
  const [, number] = new RegExp(`${before}([\\d.,]+)${after}`).exec(read(page)) ?? [];
  assert.ok(number, `${page} says: ${sentence}`);
  return Number(page === 'docs/feed.md' ? number.replaceAll(',', '') : number.replace(',', '.'));
}

const load = 'src/feed/load';
const kinds = 'src/feed/read/kinds';
const fields = 'src/feed/read/fields.ts';
const calendar = 'src/elements/agenda-calendar/agenda-calendar.ts';

/** A page, the sentence with its figure, the constant that decides it, and how many of its units are one. */
const figures = [
  [
    'docs/cout.md',
    'se fait attendre plus de # s en',
    ['src/base/controllers/feed.ts', 'loadingDelay'],
    1000,
  ],
  ['docs/cout.md', '(moins de # em, un téléphone)', [calendar, 'narrowBelow']],
  ['docs/agenda.md', 'une boîte de moins de # em,', [calendar, 'narrowBelow']],
  [
    'docs/troubleshooting.md',
    'Aucune réponse complète en # secondes',
    [`${load}/request.ts`, 'usualTimeout'],
    1000,
  ],
  [
    'docs/troubleshooting.md',
    'deux fois au plus, en # secondes au plus',
    [`${load}/page.ts`, 'patience'],
    1000,
  ],
  [
    'docs/feed.md',
    'A widget stops reading at # MiB',
    [`${load}/load.ts`, 'defaultMaxBytes'],
    1024 ** 2,
  ],
  ['docs/feed.md', '| a title, a name, an address | # characters', [fields, 'title']],
  ['docs/feed.md', '| any other text | # characters', [fields, 'usualLongest']],
  ['docs/feed.md', '| `content_html`, `content_text` | # characters', [fields, 'content_html']],
  ['docs/feed.md', '| a list of tags or of ids | # |', [fields, 'mostTexts']],
  [
    'docs/feed.md',
    '| `occurrences` of an event | # |',
    [`${kinds}/event-dates.ts`, 'mostOccurrences'],
  ],
  [
    'docs/feed.md',
    '| values of an indicator, members | # |',
    [`${kinds}/shared-fields.ts`, 'mostObjects'],
  ],
  [
    'docs/feed.md',
    '| `rdate`, `exdate` of an event | # each',
    [`${kinds}/date-list.ts`, 'mostSingles'],
  ],
  ['docs/feed.md', '| rules of an event | # |', [`${kinds}/recurrence.ts`, 'mostRules']],
  [
    'docs/feed.md',
    '| parents above an action or a theme | # |',
    [`${kinds}/branches.ts`, 'mostLevels'],
  ],
];

for (const [page, sentence, [file, name], unit = 1] of figures) {
  test(`${page}: ${sentence}`, () => {
    assert.equal(written(page, sentence), constant(file, name) / unit);
  });
}

test('docs/feed.md says how many pages are read', () => {
  assert.match(read('docs/feed.md'), /on the same site; fifty are read/);
  assert.equal(constant(`${load}/pages.ts`, 'mostPages'), 50);
});

test('docs/troubleshooting.md names the statuses that are asked for again', () => {
  const [, statuses] = /const temporary = \[([\d, ]+)\]/.exec(read(`${load}/retry.ts`));
  const [, told] = /un statut ([\d, ou]+), le flux/.exec(read('docs/troubleshooting.md'));
  assert.deepEqual(told.match(/\d+/g), statuses.match(/\d+/g));
  assert.equal(constant(`${load}/retry.ts`, 'retries'), 2, 'deux fois');
});
