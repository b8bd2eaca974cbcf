/** One engine in one zone; scripts/test.mjs asks for each. By hand: `npx wtr --watch`. */
import { fileURLToPath } from 'node:url';
import { browserTests } from './scripts/lib/collected.mjs';
import { isPapaparse, papaparseModule } from './rollup/papaparse-module.mjs';
import { freePort } from './scripts/lib/free-port.mjs';
import { bundledTests } from './tests/runner/bundle.mjs';
import { launchers } from './tests/runner/engines.mjs';
import { reporter } from './tests/runner/reporter.mjs';
import { commands } from './tests/runner/commands.mjs';
import { testServer } from './tests/server/index.mjs';
import { shiftedClock } from './tests/server/shifted.mjs';

const engine = process.env.TEST_ENGINE ?? 'chromium';
const zone = (process.env.TZ ??= 'Europe/Paris');
const isLong = Boolean(process.env.TEST_LONG);
const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const server = testServer({ engine, zone, root });

/** Tests provoke our own messages on purpose, and Lit says at each start that it is in dev mode. */
const expectedLogs = [/^\[metropole-widgets\]/, /^Lit is in dev mode/];

/** As in the built files, it is a module. */
const papaparse = {
  name: 'papaparse',
  transform: ({ path, body }) => (isPapaparse(path) ? { body: papaparseModule(body) } : undefined),
};

const clock = shiftedClock();
const onAnotherDay = clock && {
  testRunnerHtml: (framework) =>
    `<!doctype html><html><head>${clock}</head><body><script type="module" src="${framework}"></script></body></html>`,
};

/** A whole run loads a bundle; files that are asked for by name come as modules, which a person can follow. */
const bundles = process.env.TEST_BUNDLED ? [bundledTests(root)] : [];

export default {
  rootDir: root,
  port: await freePort(),
  files: process.env.TEST_FILES?.split('\n') ?? browserTests,
  nodeResolve: true,
  browsers: [await launchers[engine]()],
  // One page at a time: focus, hover and the viewport belong to one page.
  concurrency: 1,
  // A test has limits of its own; these are for what hangs, not for a machine that is busy.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: isLong ? 1_200_000 : 300_000,
  testFramework: { config: { timeout: isLong ? 300_000 : 60_000 } },
  ...onAnotherDay,
  middleware: [...bundles.map(({ middleware }) => middleware), server.middleware],
  plugins: [...bundles.map(({ plugin }) => plugin), server.plugin, commands(), papaparse],
  filterBrowserLogs: ({ args }) => !expectedLogs.some((log) => log.test(String(args[0]))),
  reporters: [reporter({ label: `${engine}, ${zone}`, root })],
};
