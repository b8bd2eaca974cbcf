/**
 * The server of the tests: feeds with faults, partner pages, bundles. It sits in the test runner's own
 * server, so that `fetch` in a test is the real one, and once more on a port of its own as a second origin.
 */
import { createServer } from 'node:http';
import { answer, answerJson } from './answers.mjs';
import { serveApi } from './apis.mjs';
import { count, serveCount, writeCounts } from './counts.mjs';
import { filesAsked, serveBundle } from './bundles.mjs';
import { serveFeed } from './feeds.mjs';
import { serveGolden } from './golden.mjs';
import { lateness } from './late.mjs';
import { serveLibrary } from './libraries.mjs';
import { servePage } from './pages.mjs';
import { release, requestsOf } from './requests.mjs';
import { serveTile } from './tiles.mjs';
import { serveUnpatched } from './unpatched.mjs';
import { serveWorker } from './workers.mjs';

const routes = [
  ['/__feed/', serveFeed],
  ['/__api/', serveApi],
  ['/__golden', serveGolden],
  ['/__page/', servePage],
  ['/__library/', serveLibrary],
  ['/__count', serveCount],
  ['/__tiles/', serveTile],
  ['/__unpatched/', serveUnpatched],
  ['/__worker/', serveWorker],
  ['/dist/cdn/', serveBundle],
  ['/__copy/', serveBundle],
  [
    '/__requests',
    async (_request, response, { url }) => {
      const { id, count = 0, aborted = 0 } = Object.fromEntries(url.searchParams);
      answerJson(response, await requestsOf(id, { count, aborted }));
    },
  ],
  [
    '/__release',
    async (_request, response, { url }) => {
      const id = url.searchParams.get('id');
      release(id);
      answerJson(response, { released: id });
    },
  ],
  ['/__files-asked', async (_request, response) => answerJson(response, await filesAsked())],
  ['/__run', (_request, response, { run }) => answerJson(response, run)],
];

/** Routes whose requests a long run counts. */
const counted = { '/__page/': 'pages', '/__feed/': 'faults' };

/** Feeds without a fault. */
const faultless = /^\/__feed\/(?:ok|items|stored)\b/;

/** False when the address is none of ours. */
function handle(request, response, context) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const route = routes.find(([start]) => url.pathname.startsWith(start));
  if (!route) return false;
  if (counted[route[0]] && !faultless.test(url.pathname)) count(counted[route[0]]);
  const serve = async () => route[1](request, response, { ...context, url });
  serve().catch((error) => answer(response, 500, 'text/plain', error.message));
  return true;
}

function startSecondOrigin(context) {
  const server = createServer((request, response) => {
    // With `cors=none` the answer is that of a server which lets no other site read it.
    if (!request.url.endsWith('cors=none')) response.setHeader('access-control-allow-origin', '*');
    if (!handle(request, response, context))
      answer(response, 404, 'text/plain', 'Nothing is here.');
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

export function testServer({ engine, zone, root }) {
  const context = { root, run: { engine, zone, isLong: !!process.env.TEST_LONG } };
  const late = (context.late = lateness(root));
  const open = new Set();
  let second;

  return {
    async middleware(koa, next) {
      if (!handle(koa.req, koa.res, context)) {
        await late?.(koa.path);
        return next();
      }
      open.add(koa.res);
      koa.res.once('close', () => open.delete(koa.res));
      koa.respond = false;
      koa.status = 200; // Else the runner takes every address of ours for one that it lacks.
      return undefined;
    },
    plugin: {
      name: 'test-server',
      async serverStart() {
        second = await startSecondOrigin(context);
        context.run.crossOrigin = `http://localhost:${second.address().port}`;
        context.otherOrigin = context.run.crossOrigin;
      },
      async serverStop() {
        writeCounts();
        for (const response of open) response.destroy();
        second?.closeAllConnections();
        second?.close();
      },
    },
  };
}
