import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';

/** The bench's packages are its own. */
const isInstalled = existsSync(new URL('../../bench/node_modules', import.meta.url));
const skip = !isInstalled && 'npm ci --prefix bench';

test('a run in another language or of another build is set apart', { skip }, async () => {
  const { readOptions } = await import('../../bench/lib/options.mjs');
  assert.deepEqual(readOptions([]).unusual, {});
  assert.deepEqual(readOptions(['--lang', 'fr', '--dist', 'dist']).unusual, {});
  assert.deepEqual(readOptions(['--lang', 'en']).unusual, { lang: 'en' });
  assert.deepEqual(readOptions(['--dist', '/tmp/before']).unusual, { dist: '/tmp/before' });
  assert.deepEqual(readOptions(['--quick', '--lang', 'en']).unusual, {});
});
