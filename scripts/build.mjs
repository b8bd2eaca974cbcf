/** dist/: modules and types for npm; dist/cdn/: bundles for a script tag; build/: the same sources with the tests. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main, root, runTool } from './lib/run.mjs';

const cdn = join(root, 'dist/cdn');

function writeIntegrity() {
  const files = readdirSync(cdn, { recursive: true }).filter((file) => file.endsWith('.js'));
  const hashes = files.sort().map((file) => {
    const hash = createHash('sha384').update(readFileSync(join(cdn, file)));
    return [file, `sha384-${hash.digest('base64')}`];
  });
  writeFileSync(
    join(cdn, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
  );
}

await main(() => {
  for (const folder of ['dist', 'build'])
    rmSync(join(root, folder), { recursive: true, force: true });
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  runTool('rollup/dist/bin/rollup', ['-c', '--silent']);
  writeIntegrity();
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.cli.json']);
});
