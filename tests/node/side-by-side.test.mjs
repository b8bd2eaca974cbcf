/** Files that are fetched later are asked for together with those they import. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import { importBuilt, sideBySide } from '../../rollup/side-by-side.mjs';

/** Two files that are fetched later and have one in common. */
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

/** @returns the folder of the sources, which goes with the test */
function folderOf(t) {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
  return folder;
}

async function build(input, out, plugin) {
  const bundle = await rollup({ input, plugins: [plugin] });
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  await bundle.write({ dir: out, format: 'es', ...names });
}

const together = (file) =>
  [...readFileSync(file, 'utf8').matchAll(/Promise\.all\(\[(.*?)\]\)/g)].map(([, imports]) =>
    imports.replaceAll("'", '"'),
  );

test('an import names what the file imports, but not the entry, and gives the file', async (t) => {
  const folder = folderOf(t);
  await build(join(folder, 'entry.mjs'), join(folder, 'out'), sideBySide());
  const entry = join(folder, 'out/entry.mjs');
  assert.deepEqual(together(entry), [
    'import("./one.mjs"),import("./shared.mjs")',
    'import("./two.mjs"),import("./shared.mjs")',
  ]);
  const built = await import(pathToFileURL(entry));
  assert.equal(await built.one(), 'one shared own');
  assert.equal((await built.two()).name, 'two shared');
  assert.equal((await built.alone()).name, 'alone');
});

test('a module that was built before is imported from its files', async (t) => {
  const folder = folderOf(t);
  const filesOf = new Map([
    [join(folder, 'two.mjs'), ['later/two.mjs', 'later/shared.mjs']],
    [join(folder, 'alone.mjs'), ['later/alone.mjs']],
  ]);
  await build(join(folder, 'entry.mjs'), join(folder, 'out'), importBuilt(filesOf, folder));
  const code = readFileSync(join(folder, 'out/entry.mjs'), 'utf8').replaceAll("'", '"');
  assert.deepEqual(together(join(folder, 'out/entry.mjs')), [
    'import("./later/two.mjs"),import("./later/shared.mjs")',
  ]);
  assert.match(code, /import\("\.\/later\/alone\.mjs"\)/);
});
