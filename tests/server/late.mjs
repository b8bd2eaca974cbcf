/**
 * Makes the files that come on the way come late, each by a time of its own, so that a test which reads too early fails
 * at each run, and not by chance on a busy machine: `node scripts/test.mjs --late 1`; another number gives other times.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds. */
const latest = 300;

/** Of the built files, and of the package that is fetched where a browser has no sanitizer. */
const others = /\/dist\/cdn\/chunks\/|\/node_modules\/dompurify\//;

/** Addresses of the compiled files that one of ours imports on the way. */
function importedOnTheWay(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const code = readFileSync(join(root, 'src', file), 'utf8');
    const names = [...code.matchAll(/\bimport\(\s*'(\.[^']+)'/g)].map(([, name]) => name);
    return names.map((name) => posix.join('/build/src', posix.dirname(file), name));
  });
}

/** @returns resolves when the file of a path may go; nothing where no file is to be late */
export function lateness(root, seed = process.env.TEST_LATE) {
  if (!seed) return undefined;
  const late = new Set(importedOnTheWay(root));
  return async (path) => {
    if (!late.has(path) && !others.test(path)) return;
    const digest = createHash('sha256').update(`${seed} ${path}`).digest();
    await setTimeout((digest.readUInt16BE() / 65_536) * latest);
  };
}
