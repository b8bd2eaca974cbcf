/** The docs say what the code does: generated pages are up to date, and every part is documented. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

const check = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
  cwd: root,
  encoding: 'utf8',
});

test('docs/elements.md is what the comments in src/ say', () => {
  assert.equal(check.status, 0, check.stderr);
});

const { modules } = JSON.parse(read('custom-elements.json'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The words in every `part="…"` of some files, and in what `heading(…)` and `picture(…)` draw. */
function partsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return [...source.matchAll(/\bpart="([^"]+)"/g)]
    .flatMap(([, names]) => names.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/))
    .filter((name) => name && !/^-|-$/.test(name));
}

/** Folders of the components that an element draws, besides its own folder. */
const agenda = ['event-dialog', 'event-list', 'export-menu', 'filters', 'print'];
const components = {
  'agenda-calendar': agenda,
  'agenda-list': ['event-dialog', 'event-list', 'map'],
  'feed-filter': ['filters'],
  'initiative-list': ['map'],
  'label-badge': ['label'],
  'label-list': ['label', 'select'],
  'member-list': ['map', 'select'],
};

for (const { tagName, cssParts } of elements) {
  test(`every part of <${tagName}> is documented`, () => {
    const documented = cssParts.map(({ name }) => name);
    const drawers = (components[tagName] ?? []).map((name) => `src/components/${name}`);
    const folders = [`src/elements/${tagName}`, ...drawers];
    const drawn = folders.flatMap((folder) => partsIn(join(root, folder)));
    assert.ok(drawn.length > 5, 'parts were found');
    assert.deepEqual(
      drawn.filter((name) => !documented.includes(name)),
      [],
    );
  });
}

for (const { tagName, attributes, members } of elements) {
  test(`the manifest tells of <${tagName}> all that its author gives`, () => {
    const isFilter = tagName === 'feed-filter'; // It reads no feed.
    const feed = members.find(({ name }) => name === 'feed');
    if (!isFilter) assert.match(feed.description, /feed itself, as an object or as text/);
    const without = attributes.filter((attribute) => attribute.default === undefined);
    assert.deepEqual(
      without.map(({ name }) => name),
      isFilter ? ['facets', 'lang'] : ['lang', 'map'],
    );
    const isValue = /^(\d+|true|false|null|'.*')$/;
    for (const { name, default: value } of attributes) {
      if (!without.some((one) => one.name === name)) assert.match(value, isValue, name);
    }
    for (const { name, attribute } of members) {
      if (attribute)
        assert.ok(
          attributes.some((other) => other.name === attribute),
          name,
        );
    }
  });
}

test('docs/field-map.md has every field that a map fills', () => {
  const source = read('src/feed/formats/mapped/targets.ts');
  const page = read('docs/field-map.md');
  const [, table] = /const targets = \{\n(.*?)\n\} as const/s.exec(source);
  const names = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  assert.ok(names.length > 30, 'fields were found');
  assert.deepEqual(
    names.filter((name) => !page.includes(`\`${name}\``)),
    [],
  );
});
