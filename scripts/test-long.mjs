/**
 * Regular expressions, random searches and hostile pages, in every engine that is installed. For a run at night, after
 * `npm run build`; ends with a table.
 */
import { spawnSync } from 'node:child_process';
import { engines, missingPackages } from './lib/browsers.mjs';
import { main, root, run, runTool } from './lib/run.mjs';

/** Compiled tests of what others may do to us. */
const files = [
  'build/tests/feed/any-document.test.js',
  ...['attacks', 'bad-input', 'hosts', 'strict'].map((name) => `build/tests/pages/${name}.test.js`),
];

/** @returns how long an engine took, and how it ended */
function runIn(engine) {
  const args = ['scripts/test.mjs', '--engine', engine, '--zone', 'Europe/Paris', ...files];
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return { minutes, ended: status === 0 ? 'passed' : 'FAILED' };
}

await main(() => {
  runTool('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  run(process.execPath, ['scripts/regexes.mjs']);
  const rows = {};
  for (const engine of engines.filter((name) => missingPackages(name).length === 0)) {
    rows[engine] = runIn(engine);
  }
  console.table(rows, ['minutes', 'ended']);
  const failed = Object.keys(rows).filter((engine) => rows[engine].ended !== 'passed');
  if (failed.length > 0) throw new Error(`Failed in ${failed.join(', ')}.`);
});
