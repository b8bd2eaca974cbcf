/**
 * The long random searches and hostile pages, in every engine that is installed: what CI tries a few times, tried
 * many times and from other seeds. For a run at night, after `npm run build`; ends with a table.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { engines, missingPackages } from './lib/browsers.mjs';
import { main, root, run, runTool } from './lib/run.mjs';

/** Compiled tests of what others may do to us. */
const files = [
  'build/tests/feed/any-document.test.js',
  ...['attacks', 'bad-input', 'globals', 'hosts', 'libraries', 'pinned', 'reports', 'strict'].map(
    (name) => `build/tests/pages/${name}.test.js`,
  ),
];

const columns = ['vectors', 'faults', 'pages', 'mutated feeds'];

/** @returns what was tried in an engine, and how it ended */
function runIn(engine, folder) {
  const counts = join(folder, `${engine}.json`);
  const env = { ...process.env, TEST_LONG: '1', TEST_COUNTS: counts };
  const args = ['scripts/test.mjs', '--engine', engine, '--zone', 'Europe/Paris', ...files];
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  const tried = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {};
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return { ...tried, minutes, ended: status === 0 ? 'passed' : 'FAILED' };
}

await main(() => {
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  run(process.execPath, ['scripts/regexes.mjs']);
  const folder = mkdtempSync(join(tmpdir(), 'test-long-'));
  const rows = {};
  try {
    for (const engine of engines.filter((name) => missingPackages(name).length === 0)) {
      rows[engine] = runIn(engine, folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(rows, [...columns, 'minutes', 'ended']);
  const failed = Object.keys(rows).filter((engine) => rows[engine].ended !== 'passed');
  if (failed.length > 0) throw new Error(`Failed in ${failed.join(', ')}.`);
});
