/**
 * Runs the tests of tests/node in this Node, then those of the command line in the others; `npm run build` first.
 *
 *   node scripts/test-node.mjs
 *   node scripts/test-node.mjs --other   in one of the others, for the process that started it
 */
import { runInThisNode, runNodeTests } from './lib/node-tests.mjs';

if (process.argv.includes('--other')) {
  const totals = await runInThisNode(true);
  process.send?.(totals);
} else {
  const results = await runNodeTests();
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
