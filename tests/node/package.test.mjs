/** The package as npm would install it: all of it is there, and a site in TypeScript can use it. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  errorsOfConsumer,
  missingExports,
  missingModules,
  pack,
} from '../../scripts/lib/package.mjs';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { unpacked, files } = pack(folder);

test('every export is in the package', () => {
  assert.deepEqual(missingExports(files), []);
});

test('every module that custom-elements.json names is in the package', () => {
  assert.deepEqual(missingModules(unpacked, files), []);
});

test('every export compiles in a strict site without skipLibCheck', () => {
  assert.deepEqual(errorsOfConsumer(folder, unpacked), []);
});
