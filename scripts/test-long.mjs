/**
 * Regular expressions, random searches and hostile pages, in every engine that is installed: what CI tries a few times,
 * tried many times and from another seed each day. For a run at night, after `npm run build`; ends with a table.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, missingPackages } from './lib/browsers.mjs';
import { main, root, runTool } from './lib/run.mjs';

/** Compiled tests of what others may do to us. */
const files = [
  'build/tests/feed/any-document.test.js',
  'build/tests/feed/formats/own-lists.test.js',
  'build/tests/html/attacks.test.js',
  ...['attacks', 'bad-input', 'globals', 'hosts', 'libraries', 'pinned', 'reports', 'strict'].map(
    (name) => `build/tests/pages/${name}.test.js`,
  ),
];

const columns = ['vectors', 'faults', 'pages', 'mutated feeds', 'lists', 'minutes', 'ended'];

/** @returns what a run has tried, how long it took and how it ended */
function timed(args, counts) {
  const env = { ...process.env, TEST_LONG: '1', TEST_COUNTS: counts };
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  const tried = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return { ...tried, minutes, ended: status === 0 ? 'passed' : 'FAILED' };
}

await main(() => {
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  const folder = mkdtempSync(join(tmpdir(), 'test-long-'));
  const rows = {};
  try {
    rows.expressions = timed(['scripts/regexes.mjs'], join(folder, 'none'));
    for (const engine of engines.filter((name) => missingPackages(name).length === 0)) {
      const args = ['scripts/test.mjs', '--engine', engine, '--zone', 'Europe/Paris', ...files];
      rows[engine] = timed(args, join(folder, `${engine}.json`));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(rows, columns);
  const failed = Object.keys(rows).filter((name) => rows[name].ended !== 'passed');
  if (failed.length > 0) throw new Error(`Failed in ${failed.join(', ')}.`);
});
