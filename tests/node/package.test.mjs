/** The package as npm would install it: all of it is there, and a site in TypeScript can use it. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import {
  errorsOfConsumer,
  missingExports,
  missingModules,
  pack,
} from '../../scripts/lib/package.mjs';
import { root } from '../../scripts/lib/run.mjs';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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

test('what npm packs is made first', () => {
  const { prepack } = own.scripts;
  assert.match(prepack, /npm run build/, 'dist');
  assert.match(prepack, /npm run manifest/, 'custom-elements.json');
});

test('Rollup bundles every element by itself, with no plugin but the one that finds packages', async () => {
  const bundle = await rollup({
    input: join(folder, 'site/node_modules', own.name, own.exports['./all'].default),
    plugins: [nodeResolve({ browser: true })],
    treeshake: false,
    // Modules of Leaflet import each other.
    onwarn: ({ code, message }) => assert.equal(code, 'CIRCULAR_DEPENDENCY', message),
  });
  await bundle.close();
});
