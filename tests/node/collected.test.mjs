/** No test file is forgotten by the runners. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { testsOf, uncollected } from '../../scripts/lib/collected.mjs';
import { onlyTogether, togetherIn, writeTogether } from '../../scripts/lib/together.mjs';

test('a test file that no runner would run is named', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'collected-'));
  context.after(() => rmSync(root, { recursive: true }));
  const files = [
    'tests/node/a.test.mjs',
    'tests/feed/b.test.ts',
    'build/tests/feed/b.test.js',
    'tests/feed/helper.ts',
    'tests/forgotten.test.mjs',
    'tests/node/deeper/forgotten.test.mjs',
    'tests/feed/forgotten.test.js',
    'tests/feed/not-compiled.test.ts',
  ];
  for (const file of files) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  assert.deepEqual(uncollected(root), [
    'tests/feed/forgotten.test.js',
    'tests/feed/not-compiled.test.ts',
    'tests/forgotten.test.mjs',
    'tests/node/deeper/forgotten.test.mjs',
  ]);
});

test('tests that share a page are imported by its file, and have no page of their own', (context) => {
  const root = mkdtempSync(join(tmpdir(), 'together-'));
  context.after(() => rmSync(root, { recursive: true }));
  const folders = onlyTogether.map((glob) => glob.slice(1).replace('/**', ''));
  for (const folder of folders) mkdirSync(join(root, folder, 'deeper'), { recursive: true });
  for (const file of ['a.test.js', 'deeper/b.test.js', 'helper.js', 'a.test.js.map'])
    writeFileSync(join(root, 'build/tests/time', file), '');
  writeTogether(root);
  assert.equal(
    readFileSync(join(root, togetherIn('time')), 'utf8'),
    `import '../time/a.test.js';\nimport '../time/deeper/b.test.js';\n`,
  );
  for (const isFirst of [true, false])
    assert.ok(testsOf({ isFirstEngine: isFirst, isFirstZone: isFirst }).includes(onlyTogether[0]));
});
