/**
 * Packs the npm package as it would be published and checks what is in it; publishes nothing. Says which data is to be
 * brought up to date before.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  errorsOfConsumer,
  missingExports,
  missingModules,
  pack,
  publicEntries,
} from './lib/package.mjs';
import { oldData } from './lib/old-data.mjs';
import { main, runTool } from './lib/run.mjs';

function refuse(problems, what) {
  if (problems.length > 0) throw new Error(`${what}:\n${problems.join('\n')}`);
}

/** JSON has no types of its own: attw looks at the modules. */
const modules = Object.keys(publicEntries).filter((name) => !name.endsWith('.json'));

/** Packages whose code is surely in dist/cdn; the build finds the others, and fails where one has no licence file. */
const shipped = [
  'lit-html',
  'dompurify',
  'temporal-polyfill',
  'jose',
  'qr',
  'leaflet',
  'supercluster',
];

function missingNotices(folder) {
  const text = readFileSync(join(folder, 'dist/cdn/THIRD-PARTY-NOTICES.txt'), 'utf8');
  return shipped.filter((name) => !new RegExp(`^${name} \\d`, 'm').test(text));
}

await main(() => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    const { file, unpacked, files } = pack(folder);
    refuse(missingExports(files), 'Exports that are not in the package');
    refuse(missingModules(unpacked, files), 'Modules of custom-elements.json not in the package');
    refuse(errorsOfConsumer(folder, unpacked), 'A site in TypeScript does not compile');
    refuse(missingNotices(unpacked), 'Licences of packages inside dist/cdn that are not told');
    const count = Object.keys(publicEntries).length;
    console.log(`${count} exports, all in the package (${files.size} files), all usable.`);
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
    for (const sentence of oldData()) console.warn(sentence);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
