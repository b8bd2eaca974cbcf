/** Packs the npm package as it would be published and checks what is in it; publishes nothing. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, root, runTool } from './lib/run.mjs';

const publicEntries = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports;

function pack(folder) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }));
  return {
    file: join(folder, packed.filename),
    files: new Set(packed.files.map(({ path }) => path)),
  };
}

/** Every address of `exports` must be a file that is in the package. */
function checkExports(files) {
  const targets = Object.values(publicEntries).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  const missing = targets.filter((target) => !files.has(target.replace('./', '')));
  if (missing.length > 0) throw new Error(`Not in the package: ${missing.join(', ')}.`);
  console.log(
    `${Object.keys(publicEntries).length} exports, all in the package (${files.size} files).`,
  );
}

/** JSON has no types of its own: attw looks at the modules. */
const modules = Object.keys(publicEntries).filter((name) => !name.endsWith('.json'));

await main(() => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    runTool('@custom-elements-manifest/analyzer/cem.js', ['analyze', '--quiet']);
    const { file, files } = pack(folder);
    checkExports(files);
    runTool('publint/src/cli.js', ['run', file, '--strict']);
    runTool('@arethetypeswrong/cli/dist/index.js', [
      file,
      '--profile',
      'esm-only',
      '--format',
      'table-flipped',
      '--entrypoints',
      ...modules,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
