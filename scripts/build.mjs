/** dist/: modules and types for npm; dist/cdn/: bundles for a script tag; build/: the same sources with the tests. */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shipPapaparse } from '../rollup/papaparse-module.mjs';
import { withLater } from './lib/later-files.mjs';
import { main, root, runToolBeside } from './lib/run.mjs';

const cdn = join(root, 'dist/cdn');

function writeJson(file, value) {
  writeFileSync(join(root, 'dist', file), `${JSON.stringify(value, null, 2)}\n`);
}

/**
 * Writes the hash of each script, and for each that a page may name an import map with the hashes of all files
 * that it may ask for: `integrity` of a script tag covers that one file.
 */
function writeIntegrity() {
  const names = readdirSync(cdn, { recursive: true }).filter((file) => file.endsWith('.js'));
  const code = new Map(names.sort().map((file) => [file, readFileSync(join(cdn, file), 'utf8')]));
  const hashOf = (file) => `sha384-${createHash('sha384').update(code.get(file)).digest('base64')}`;
  const hashes = (files, prefix) => files.map((file) => [`${prefix}${file}`, hashOf(file)]);
  writeJson('cdn/integrity.json', Object.fromEntries(hashes(names, '')));
  const entries = names.filter((name) => name === basename(name));
  const maps = entries.map((file) => {
    const integrity = Object.fromEntries(hashes(withLater(file, code), './'));
    return [basename(file, '.js'), { integrity }];
  });
  writeJson('importmaps.json', Object.fromEntries(maps));
}

async function writePackage() {
  await runToolBeside('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  await runToolBeside('rollup/dist/bin/rollup', ['-c', '--silent']);
  copyFileSync(join(root, 'src/entries/frame.html'), join(cdn, 'frame.html'));
  writeIntegrity();
  // Not before: it writes anew some of the files that rollup reads.
  await runToolBeside('typescript/bin/tsc', ['-p', 'tsconfig.cli.json']);
  shipPapaparse(join(root, 'dist'));
}

await main(async () => {
  for (const folder of ['dist', 'build'])
    rmSync(join(root, folder), { recursive: true, force: true });
  await Promise.all([writePackage(), runToolBeside('typescript/bin/tsc', ['-p', 'tsconfig.json'])]);
});
