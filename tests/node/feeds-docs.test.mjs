/** docs/feeds.md and docs/prepared-feeds.md name what there is, and all of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatNames } from '../../dist/feed/formats/names.js';
import { targetNames } from '../../dist/feed/formats/mapped/targets.js';
import { cli } from './cli/run.mjs';

const read = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const feeds = read('feeds.md');
const prepared = read('prepared-feeds.md');

/** What stands in `code` in the cells of a table that follows a heading or a sentence. */
function codesIn(text, start, column) {
  const rows = text.slice(text.indexOf(start)).match(/(?:^\|.*\|\n)+/m)[0];
  return rows
    .split('\n')
    .slice(2, -1)
    .flatMap((row) => [...row.split(' | ')[column].matchAll(/`([^`]+)`/g)].map(([, code]) => code));
}

test('each format has its line in the table', () => {
  assert.deepEqual(
    codesIn(feeds, '## Le tableau', 2).sort(),
    [...formatNames, 'icalendar', 'json-feed'].sort(),
  );
});

test('each field of the field map is listed', () => {
  assert.deepEqual(
    codesIn(read('field-map.md'), '## The fields', 0).sort(),
    [...targetNames].sort(),
  );
});

test('each option of convert is listed', async () => {
  const { stdout } = await cli(['convert', '--help']);
  const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option);
  const listed = codesIn(prepared, '| Option', 0).map((code) => /--[a-z-]+/.exec(code)[0]);
  assert.deepEqual(listed.sort(), options.filter((option) => option !== '--help').sort());
});

test('links lead to files and headings that are there', () => {
  const anchor = (heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  for (const text of [feeds, prepared]) {
    for (const [, file, id] of text.matchAll(/\]\((?!https?:)([\w./-]*)(?:#([^)]+))?\)/g)) {
      const target = file ? read(file) : text;
      const anchors = [...target.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading));
      if (id) assert.ok(anchors.includes(id), `${file}#${id}`);
    }
  }
});

test('the field maps of the examples are JSON', () => {
  const maps = [...feeds.matchAll(/map='([^']+)'|data-map>\n([^<]+)</g)].map(([, a, b]) => a ?? b);
  assert.equal(maps.length, 2);
  for (const map of maps) {
    const fields = Object.keys(JSON.parse(map)).filter(
      (field) => !['items', 'next'].includes(field),
    );
    assert.deepEqual(
      fields.filter((field) => !targetNames.includes(field)),
      [],
    );
  }
});
