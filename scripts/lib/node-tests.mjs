/** Runs the tests that need no browser (tests/node), in this Node and, those of the command line, in others. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { nodeTests } from './collected.mjs';
import { otherNodes } from './node-versions.mjs';
import { root } from './run.mjs';
import { start } from './spawned.mjs';

const folder = join(root, nodeTests);

/** Tests of what the package runs in its user's Node; the others are about the project itself. */
const inUsersNode = /^(cli-|prepared-feeds|feeds-docs|schema|serve)/;

/** Milliseconds: for what hangs, not for a machine that is busy. The longest test builds the project. */
const timeout = 30 * 60_000;

/** @param {boolean} isOther whether this Node is one of the others, for which some of the tests are enough */
export async function runInThisNode(isOther) {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.test.mjs'))
    .filter((file) => !isOther || inUsersNode.test(file));
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({ files: files.map((file) => join(folder, file)), timeout });
  stream.on('test:pass', ({ skip }) => totals[skip === undefined ? 'passed' : 'skipped']++);
  stream.on('test:fail', ({ name, details }) => {
    totals.failed++;
    const reason = details.error.cause?.message ?? details.error.message;
    console.log(`Node ${process.version}\n  ✗ ${name}\n      ${reason}`);
  });
  for await (const event of stream)
    if (event.type === 'test:stderr') process.stderr.write(event.data.message);
  const { passed, failed, skipped } = totals;
  console.log(`Node ${process.version}: ${passed} passes, ${failed} failures, ${skipped} skips`);
  return totals;
}

/** Resolves to the totals of another Node; one that does not come to its end is one failure. */
function runInOtherNode({ version, program }) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const { child } = start(program, ['scripts/test-node.mjs', '--other'], { cwd: root, stdio });
  return new Promise((resolve) => {
    let totals;
    child.on('message', (message) => (totals = message));
    child.on('close', () => {
      if (!totals) console.log(`Node ${version}: the run did not come to its end.`);
      resolve(totals ?? { passed: 0, failed: 1, skipped: 0 });
    });
  });
}

/** @returns one `{ passed, failed, skipped }` for each Node, one after the other */
export async function runNodeTests() {
  const all = [await runInThisNode(false)];
  const { found: nodes, missing } = otherNodes();
  for (const node of nodes) all.push(await runInOtherNode(node));
  for (const version of missing) {
    console.log(`SKIPPED Node ${version}: npm ci --prefix scripts/node-versions`);
    all.push({ passed: 0, failed: 0, skipped: 1 });
  }
  return all;
}
