/** A browser that dies is no verdict on the file under it: WebKit is started again, and the file runs once more. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { missingPackages } from '../../scripts/lib/browsers.mjs';
import { runToEnd } from '../../scripts/lib/run-to-end.mjs';
import { browserDied, reportOn } from '../runner/reporter.mjs';
import { webKitLauncher } from '../runner/webkit.mjs';

async function servePage(t) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>A page</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

/** An entry of the kernel about a process; empty for a process that has ended. */
function told(pid, what) {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

/** The driver leads the group of all that it starts. */
function kill(launcher, program, signal = 'SIGKILL') {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const port = `--port=${launcher.options.port}`;
  const driver = processes.find((pid) => told(pid, 'cmdline').includes(port));
  const isOne = (pid) => {
    const [, name, group] = /^\d+ \((.*)\) \S \d+ (\d+)/.exec(told(pid, 'stat')) ?? [];
    return group === driver && name.startsWith(program);
  };
  const matching = processes.filter(isOne);
  assert.equal(matching.length, 1);
  process.kill(Number(matching[0]), signal);
}

/** Waits until the driver says that the browser is away: for a while, a page answers without its network. */
async function untilAway({ driver }) {
  const isThere = () =>
    driver.getWindowHandle().then(
      () => true,
      () => false,
    );
  while (await isThere()) await setTimeout(50);
}

const skip = missingPackages('webkit').length > 0;

for (const program of ['WebKitNetwork', 'WebKitWebProces', 'MiniBrowser']) {
  test(`WebKit without its ${program} is started again`, { skip }, async (t) => {
    const url = await servePage(t);
    const launcher = webKitLauncher();
    t.after(() => launcher.stop());
    await launcher.initialize({ concurrency: 1 });
    await launcher.startSession('one', url);
    assert.deepEqual(await launcher.stopSession('one'), { testCoverage: undefined });
    await launcher.startSession('two', url);
    kill(launcher, program);
    if (program === 'WebKitNetwork') await untilAway(launcher);
    assert.deepEqual(await launcher.stopSession('two'), { errors: [{ message: browserDied }] });
    await launcher.startSession('three', url);
    assert.equal(await launcher.driver.getTitle(), 'A page');
    assert.deepEqual(await launcher.stopSession('three'), { testCoverage: undefined });
  });
}

test('WebKit whose page no longer answers is started again', { skip }, async (t) => {
  const url = await servePage(t);
  const launcher = webKitLauncher();
  t.after(() => launcher.stop());
  await launcher.initialize({ concurrency: 1 });
  await launcher.startSession('one', url);
  launcher.driver.options.connectionRetryTimeout = 2000;
  kill(launcher, 'WebKitWebProces', 'SIGSTOP');
  assert.deepEqual(await launcher.stopSession('one'), { errors: [{ message: browserDied }] });
  await launcher.startSession('two', url);
  assert.equal(await launcher.driver.getTitle(), 'A page');
});

test('the report leaves out the file under which the browser died', () => {
  const suite = { suites: [], tests: [{ name: 'is so', passed: true }] };
  const session = { errors: [], logs: [], request404s: [], testResults: suite };
  const interruption = [{ message: 'The browser is away.' }, { message: browserDied }];
  const sessions = [
    { ...session, testFile: '/root/build/a.js' },
    { ...session, testFile: '/root/build/b.js', testResults: undefined, errors: interruption },
  ];
  assert.deepEqual(reportOn(sessions, { label: 'webkit', root: '/root' }), {
    totals: { passed: 1, failed: 0, skipped: 0 },
    interrupted: ['build/b.js'],
    report: '',
  });
});

const totals = (passed, failed = 0) => ({ passed, failed, skipped: 1 });

/** Runs that end as told, one after the other, and what was to be run in each. */
function runner(...results) {
  const asked = [];
  const run = async (files) => {
    asked.push(files);
    return results.shift();
  };
  return { asked, run };
}

test('without such a file there is one run', async () => {
  const { asked, run } = runner({ totals: totals(2, 1), interrupted: [] });
  assert.deepEqual(await runToEnd(run, ['a', 'b']), totals(2, 1));
  assert.deepEqual(asked, [['a', 'b']]);
});

test('such a file alone is run once more, and its tests count', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  const { asked, run } = runner(
    { totals: totals(2), interrupted: ['b'] },
    { totals: totals(3, 1), interrupted: [] },
  );
  assert.deepEqual(await runToEnd(run, ['a', 'b']), { passed: 5, failed: 1, skipped: 2 });
  assert.deepEqual(asked, [['a', 'b'], ['b']]);
  assert.match(console.log.mock.calls[0].arguments[0], /died under b: once more/);
});

test('a file under which it dies twice has failed', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  const { run } = runner(
    { totals: totals(2), interrupted: ['a', 'b'] },
    { totals: totals(3), interrupted: ['b'] },
  );
  assert.deepEqual(await runToEnd(run, []), { passed: 5, failed: 1, skipped: 2 });
});

test('a browser that dies often is not started again', async (t) => {
  t.mock.method(console, 'log', () => undefined);
  const files = ['a', 'b', 'c', 'd'];
  const { asked, run } = runner({ totals: totals(2), interrupted: files });
  assert.deepEqual(await runToEnd(run, []), { passed: 2, failed: 4, skipped: 1 });
  assert.equal(asked.length, 1);
});
