/** Files that come later are asked for together with those they import. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { sideBySide } from '../../rollup/side-by-side.mjs';

/** Two files that come later and have one in common. */
const sources = {
  'entry.mjs': `
    export const own = 'own';
    export const one = async () => (await import('./one.mjs')).name;
    export const two = () => import('./two.mjs');
    export const alone = () => import('./alone.mjs');`,
  'one.mjs': `import { shared } from './shared.mjs'; import { own } from './entry.mjs';
    export const name = 'one ' + shared + ' ' + own;`,
  'two.mjs': `import { shared } from './shared.mjs'; export const name = 'two ' + shared;`,
  'shared.mjs': `export const shared = 'shared';`,
  'alone.mjs': `export const name = 'alone';`,
};

/** @returns the folder of what is built, which goes with the test */
async function build(t, options) {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
  const bundle = await rollup({ input: join(folder, 'entry.mjs'), plugins: [sideBySide(options)] });
  const out = join(folder, 'out');
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  await bundle.write({ dir: out, format: 'es', ...names });
  return out;
}

test('an import names what the file imports, but not the entry, and gives the file', async (t) => {
  const out = await build(t, { fromEntry: true });
  const code = readFileSync(join(out, 'entry.mjs'), 'utf8');
  const together = [...code.matchAll(/Promise\.all\(\[(.*?)\]\)/g)].map(([, imports]) => imports);
  assert.deepEqual(together, [
    "import('./one.mjs'),import('./shared.mjs')",
    "import('./two.mjs'),import('./shared.mjs')",
  ]);
  const built = await import(pathToFileURL(join(out, 'entry.mjs')));
  assert.equal(await built.one(), 'one shared own');
  assert.equal((await built.two()).name, 'two shared');
  assert.equal((await built.alone()).name, 'alone');
});

test('an entry without room for the names imports as it is written', async (t) => {
  const out = await build(t, { fromEntry: false });
  assert.ok(!readFileSync(join(out, 'entry.mjs'), 'utf8').includes('Promise.all'));
  const built = await import(pathToFileURL(join(out, 'entry.mjs')));
  assert.equal(await built.one(), 'one shared own');
});
