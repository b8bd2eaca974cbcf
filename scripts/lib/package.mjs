/** The package as it would be published, and what must be true of it. Publishes nothing. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consumerErrors } from './consumer.mjs';
import { root, runTool } from './run.mjs';

const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const publicEntries = own.exports;

/** Packs into a folder, which is the caller's to remove. */
export function pack(folder) {
  runTool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  const file = join(folder, packed.filename);
  const unpacked = join(folder, 'package');
  execFileSync('tar', ['-xf', file, '-C', folder]);
  return { file, unpacked, files: new Set(packed.files.map(({ path }) => path)) };
}

/** The addresses of `exports`, and the command's, that are not in the package. */
export function missingExports(files) {
  return [...Object.values(publicEntries), own.bin]
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((target) => !files.has(target.replace('./', '')));
}

function* modulesNamedIn(value, key) {
  if (typeof value === 'string' && (key === 'path' || key === 'module')) yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) yield* modulesNamedIn(child, name);
}

/** The modules that custom-elements.json speaks of and that are not in the package. */
export function missingModules(unpacked, files) {
  const manifest = JSON.parse(readFileSync(join(unpacked, 'custom-elements.json'), 'utf8'));
  return [...new Set(modulesNamedIn(manifest))].filter((path) => !files.has(path));
}

/** The compiler's errors in a site that uses the package. */
export function errorsOfConsumer(folder, unpacked) {
  const site = join(folder, 'site');
  mkdirSync(site);
  return consumerErrors(site, unpacked);
}
