/** No test file is forgotten by the runners. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { uncollected } from '../../scripts/lib/collected.mjs';

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
