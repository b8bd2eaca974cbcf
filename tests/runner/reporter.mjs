/** Tells what went wrong, file by file, and the totals, to the process that asked for the run. */

/** A launcher's error of a file under which its browser died, which is no verdict on the file. */
export const browserDied = 'The browser died.';

function testsOf(suite, path = []) {
  if (!suite) return [];
  const here = suite.tests.map((test) => ({ ...test, title: [...path, test.name].join(' › ') }));
  return [...here, ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name]))];
}

function describe(error) {
  const lines = [
    error.stack?.includes(error.message) ? error.stack : `${error.message}\n${error.stack ?? ''}`,
  ];
  if (error.expected !== undefined)
    lines.push(`expected: ${error.expected}`, `actual:   ${error.actual}`);
  return lines.join('\n').trim().replace(/^/gm, '      ');
}

/** A file that did not load or has no test is one failure: it must not vanish from the count. */
function problemsOf(session, tests) {
  const errors = session.errors.map((error) => ({
    title: 'the file did not run to its end',
    error,
  }));
  if (errors.length === 0 && tests.length === 0) {
    errors.push({ title: 'the file', error: { message: 'It has no test.' } });
  }
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  return [
    ...errors,
    ...failed.map(({ title, error }) => ({ title, error: error ?? { message: '' } })),
  ];
}

/**
 * @param sessions of the runner, one for each file
 * @returns `totals`, the `report` to be read, and the files that were `interrupted`, which are in neither
 */
export function reportOn(sessions, { label, root }) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  const interrupted = [];
  for (const session of sessions) {
    const file = session.testFile.replace(`${root}/`, '');
    if (session.errors.some(({ message }) => message === browserDied)) {
      interrupted.push(file);
      continue;
    }
    const tests = testsOf(session.testResults);
    const problems = problemsOf(session, tests);
    totals.passed += tests.filter((test) => test.passed).length;
    totals.skipped += tests.filter((test) => test.skipped).length;
    totals.failed += problems.length;
    const logs = session.logs.map((args) => args.map(String).join(' '));
    if (problems.length === 0 && logs.length === 0) continue;
    const missing = problems.length > 0 ? session.request404s.map((url) => `404: ${url}`) : [];
    lines.push(`\n${label}: ${file}`);
    for (const { title, error } of problems) lines.push(`  ✗ ${title}\n${describe(error)}`);
    for (const line of [...logs, ...missing]) lines.push(`    ${line}`);
  }
  return { totals, interrupted, report: lines.join('\n') };
}

/** Session → milliseconds of the clock when its page was asked for, and when all of it was over. */
function clockOf(sessions) {
  const now = performance.now();
  // The first page has been asked for already.
  const started = new Map([...sessions.forStatus('INITIALIZING')].map(({ id }) => [id, now]));
  const finished = new Map();
  sessions.on('session-status-updated', ({ id, status }) => {
    if (status === 'INITIALIZING') started.set(id, performance.now());
    if (status === 'FINISHED') finished.set(id, performance.now());
  });
  return { started, finished };
}

/** File → seconds, those of its tests among them: the rest is its page, and loading the file. */
function timesOf(sessions, { started, finished }, { root }) {
  return sessions.map(({ id, testFile, testResults }) => ({
    file: testFile.replace(`${root}/`, ''),
    seconds: (finished.get(id) - started.get(id)) / 1000,
    inTests: testsOf(testResults).reduce((sum, { duration }) => sum + (duration ?? 0) / 1000, 0),
  }));
}

export function reporter(run) {
  let clock;
  return {
    start({ sessions }) {
      clock = clockOf(sessions);
    },
    onTestRunFinished({ sessions }) {
      const result = { ...reportOn(sessions, run), times: timesOf(sessions, clock, run) };
      if (process.send) process.send(result);
      else console.log(result.report, result.totals, ...result.interrupted);
    },
  };
}
