import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../bench/lib/options.mjs';

test('a run in another language or of another build is set apart', () => {
  assert.deepEqual(readOptions([]).unusual, {});
  assert.deepEqual(readOptions(['--lang', 'fr', '--dist', 'dist']).unusual, {});
  assert.deepEqual(readOptions(['--lang', 'en']).unusual, { lang: 'en' });
  assert.deepEqual(readOptions(['--dist', '/tmp/before']).unusual, { dist: '/tmp/before' });
  assert.deepEqual(readOptions(['--quick', '--lang', 'en']).unusual, {});
});
