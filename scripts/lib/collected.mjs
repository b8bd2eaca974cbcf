/** Which of the two runners takes a test file: a test that none takes would be green for ever. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Compiled by tsc from tests/, run in the browsers. */
export const browserTests = 'build/tests/**/*.test.js';

/** Those for which the visitor's zone makes no difference, left out where it is not the first. */
export const inOneZone = '!build/tests/accessibility/**';

/** Run in Node. */
export const nodeTests = 'tests/node';

function isCollected(file, root) {
  if (file.endsWith('.mjs')) return dirname(file) === nodeTests;
  return file.endsWith('.ts') && existsSync(join(root, 'build', file.replace(/\.ts$/, '.js')));
}

/** The test files that no runner would run. */
export function uncollected(root) {
  return readdirSync(join(root, 'tests'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.test\.[cm]?[jt]sx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !isCollected(file, root))
    .sort();
}
