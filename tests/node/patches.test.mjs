/** Each text that the build replaces in a package stands in it exactly once, or the build fails. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { libraryPatches } from '../../rollup/library-patches.mjs';
import { applyPatches, litPatches } from '../../rollup/lit-patches.mjs';
import { root } from '../../scripts/lib/run.mjs';

const all = [...litPatches, ...libraryPatches];
const patch = { file: 'lit.js', find: 'document', replace: 'page' };

test('a text that stands once is replaced', () => {
  assert.equal(applyPatches('a = document;', [patch]), 'a = page;');
});

test('a text that stands nowhere fails', () => {
  assert.throws(() => applyPatches('a = window;', [patch]), /lit\.js: .*stands 0 times: document/);
});

test('a text that stands twice fails', () => {
  assert.throws(
    () => applyPatches('document = document;', [patch]),
    /lit\.js: .*stands 2 times: document/,
  );
});

test('texts that are replaced together stand once each', () => {
  const also = [{ find: 'window', replace: 'frame' }];
  assert.equal(applyPatches('window = document;', [{ ...patch, also }]), 'frame = page;');
  assert.throws(
    () => applyPatches('a = document;', [{ ...patch, also }]),
    /lit\.js: .*stands 0 times: window/,
  );
});

test('what a replacement needs is imported first', () => {
  const code = applyPatches('a = document;', [{ ...patch, imports: 'import "x";' }]);
  assert.equal(code, 'import "x";a = page;');
});

for (const file of new Set(all.map((one) => one.file))) {
  test(`each replacement has its place in ${file}`, () => {
    const code = readFileSync(join(root, 'node_modules', file), 'utf8');
    const patches = all.filter((one) => one.file === file);
    assert.doesNotThrow(() => applyPatches(code, patches));
  });
}

test('each replacement says why, and which page breaks without it', () => {
  for (const { find, because, page } of all) {
    assert.ok(because.length > 20, find);
    assert.ok(existsSync(join(root, `tests/pages/${page}.html`)), `${page}: ${find}`);
  }
});
