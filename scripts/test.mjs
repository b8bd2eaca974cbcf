/**
 * Runs the tests: those without a browser, every engine in one zone, one engine in the other zones.
 * Options: --engine chromium|firefox|webkit, --zone Area/City, --times, which tells the slowest files of each run,
 * --late with a number (tests/server/late.mjs), --now with an instant (tests/server/shifted.mjs), and files (globs of
 * build/tests).
 */
import { parseArgs } from 'node:util';
import { engines, missingPackages } from './lib/browsers.mjs';
import { testsOf, uncollected } from './lib/collected.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { root } from './lib/run.mjs';
import { runToEnd } from './lib/run-to-end.mjs';
import { start } from './lib/spawned.mjs';
import { writeTogether } from './lib/together.mjs';

const home = 'Europe/Paris';
const otherZones = ['UTC', 'America/New_York', 'Pacific/Auckland'];
const atOnce = 2;
/** Milliseconds: for what hangs, not for a machine that is busy. */
const longestRun = 45 * 60_000;

function plan({ engine, zone }) {
  const asked = engine ? [engine] : engines;
  if (engine && !engines.includes(engine))
    throw new Error(`No engine ${engine}: ${engines.join(', ')}.`);
  const inHome = asked.map((name) => ({
    engine: name,
    zone: zone ?? home,
    all: testsOf({ isFirstEngine: name === engines[0] || !!engine, isFirstZone: true }),
  }));
  if (zone || !asked.includes('chromium')) return inHome;
  const elsewhere = otherZones.map((other) => ({
    engine: 'chromium',
    zone: other,
    all: testsOf({ isFirstEngine: true, isFirstZone: false }),
  }));
  return [...inHome, ...elsewhere];
}

const slowestFiles = 40;

function printTimes(times) {
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, slowestFiles);
  for (const { file, seconds, inTests } of slowest) {
    console.log(`${seconds.toFixed(1).padStart(7)} s, in tests ${inTests.toFixed(1)} s: ${file}`);
  }
}

/** Resolves to what the reporter says; a run that says nothing, hangs or crashes is one failure. */
function runTests({ engine, zone }, files) {
  const label = `${engine}, ${zone}`;
  const env = { ...process.env, TEST_ENGINE: engine, TZ: zone, TEST_FILES: files.join('\n') };
  if (values.late) env.TEST_LATE = values.late;
  if (values.now) env.TEST_NOW = values.now;
  // Files asked for by name come as modules: quicker for a few, and what fails is easier to follow. WebKit keeps the
  // bundle of each file in memory until its page breaks down. In a bundle, nothing comes late.
  const isBundled = positionals.length === 0 && engine !== 'webkit' && !values.late;
  if (isBundled) env.TEST_BUNDLED = '1';
  const options = { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] };
  const tool = 'node_modules/@web/test-runner/dist/bin.js';
  const { child, stop } = start(process.execPath, [tool], options, 'SIGTERM');
  const begin = performance.now();
  return new Promise((resolve) => {
    let output = '';
    let result;
    const late = setTimeout(() => {
      output += `\nStopped after ${longestRun / 60_000} minutes.\n`;
      result = undefined;
      stop();
    }, longestRun);
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('message', (message) => (result = message));
    child.on('exit', stop);
    child.on('close', (code) => {
      clearTimeout(late);
      const { totals, interrupted, report, times } = result ?? {
        totals: { passed: 0, failed: 0, skipped: 0 },
        interrupted: [],
        times: [],
      };
      if (report) console.log(report);
      const isTold = totals.failed > 0 || interrupted.length > 0;
      if (!result || (code !== 0 && !isTold)) {
        console.log(`${output}\n${label}: the run did not come to its end.`);
        totals.failed = 1;
      }
      const { passed, failed, skipped } = totals;
      const seconds = Math.round((performance.now() - begin) / 1000);
      console.log(
        `${label}: ${passed} passes, ${failed} failures, ${skipped} skips, in ${seconds} s`,
      );
      if (values.times) printTimes(times);
      resolve({ totals, interrupted });
    });
  });
}

/**
 * @param tasks each resolves to the totals of one run, or of several
 * @returns the totals of each
 */
async function runAll(tasks) {
  const queue = [...tasks];
  const results = [];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await next());
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.flat();
}

const { values, positionals } = parseArgs({
  options: {
    engine: { type: 'string' },
    zone: { type: 'string' },
    times: { type: 'boolean' },
    late: { type: 'string' },
    now: { type: 'string' },
  },
  allowPositionals: true,
});
if (positionals.length === 0) writeTogether(root);
const runs = plan(values);
const possible = runs.filter(({ engine }) => missingPackages(engine).length === 0);
const tasks = possible.map((run) => () => {
  const files = positionals.length > 0 ? positionals : run.all;
  return runToEnd((some) => runTests(run, some), files);
});
const isWhole = !values.engine && !values.zone && positionals.length === 0;
// Between the long runs and the short ones, so that neither core waits for the other at the end.
if (isWhole) tasks.splice(engines.length, 0, runNodeTests);
const results = await runAll(tasks);
const skippedRuns = runs.length - possible.length;

const forgotten = positionals.length === 0 ? uncollected(root) : [];
for (const file of forgotten)
  console.log(`✗ ${file} is run by no runner (scripts/lib/collected.mjs)`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

for (const engine of new Set(runs.map((run) => run.engine))) {
  const missing = missingPackages(engine);
  if (missing.length > 0) console.log(`SKIPPED ${engine}: apt-get install ${missing.join(' ')}`);
}
const skipped = sum('skipped') + skippedRuns;
const failed = sum('failed') + forgotten.length || (sum('passed') === 0 ? 1 : 0);
console.log(
  `\n${sum('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
);
process.exitCode = failed > 0 ? 1 : 0;
