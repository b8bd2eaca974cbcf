/** The runner of each test file: every file has one of the two, since a file without any would stay green for ever. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { onlyTogether, togetherIn } from './together.mjs';

/** Compiled by tsc from tests/, run in the browsers. */
export const browserTests = 'build/tests/**/*.test.js';

/** Tests of what no engine changes, or that need what the first has alone, left out in the others. */
const inOneEngine = ['!build/tests/pages/patches.test.js'];

/** Tests of what no time zone changes, left out where it is not the first. */
const inOneZone = [
  '!build/tests/{accessibility,base,html,pages,proof}/**',
  `!${togetherIn('{feed/load,html}')}`,
  '!build/tests/components/{article-body,label,map}/**',
  '!build/tests/elements/{action-plan,initiative-list,label-badge,label-list,member-list}/**',
];

/**
 * The browser tests of a run: all of them in the first engine and zone.
 *
 * @returns globs
 */
export function testsOf({ isFirstEngine, isFirstZone }) {
  return [
    browserTests,
    ...onlyTogether,
    ...(isFirstEngine ? [] : inOneEngine),
    ...(isFirstZone ? [] : inOneZone),
  ];
}

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
