/** The tests that need no browser: tests/node. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { nodeTests } from './collected.mjs';
import { root } from './run.mjs';

const folder = join(root, nodeTests);

export async function runNodeTests() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.mjs'));
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: files.map((file) => join(folder, file)), timeout: 600_000 });
  stream.on('test:pass', ({ skip }) => totals[skip === undefined ? 'passed' : 'skipped']++);
  stream.on('test:fail', ({ name, details }) => {
    totals.failed++;
    console.log(
      `node\n  ✗ ${name}\n      ${details.error.cause?.message ?? details.error.message}`,
    );
  });
  for await (const event of stream)
    if (event.type === 'test:stderr') process.stderr.write(event.data.message);
  console.log(`node: ${totals.passed} passes, ${totals.failed} failures, ${totals.skipped} skips`);
  return totals;
}
