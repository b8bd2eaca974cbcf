/**
 * Tests of functions share a page: a page of its own, and its modules, take longer than most of these files. They leave
 * nothing behind, neither on the page nor in their modules.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tests = 'build/tests';

/** Where the files are that import those of a folder. */
const together = `${tests}/together`;

const folders = ['export', 'feed/formats', 'feed/load', 'feed/read', 'html', 'select', 'time'];

/** Leaves these files to those that import them. */
export const onlyTogether = folders.map((folder) => `!${tests}/${folder}/**`);

/** @returns the file that imports those of a folder */
export const togetherIn = (folder) => `${together}/${folder.replaceAll('/', '-')}.test.js`;

/** Writes the files that import the others, once these have been compiled. */
export function writeTogether(root) {
  mkdirSync(join(root, together), { recursive: true });
  for (const folder of folders) {
    const files = readdirSync(join(root, tests, folder), { recursive: true })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.test.js'));
    const lines = files.sort().map((file) => `import '../${file}';\n`);
    writeFileSync(join(root, togetherIn(folder)), lines.join(''));
  }
}
