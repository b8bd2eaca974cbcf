/**
 * Other people's scripts for tests/pages, as their packages bring them: from node_modules, and from Debian's
 * packages where npm has no copy for browsers. Each is one classic script: its files, and what a page does with it.
 */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answer } from './answers.mjs';

const rollbarOptions = {
  accessToken: 'none',
  transmit: false,
  captureUncaught: true,
  autoInstrument: { network: true, networkResponseBody: true, networkResponseHeaders: true },
};

/** Debian's libjs-mootools and libjs-prototype: the packages of those names on npm are for Node. */
const debian = (file) => join('/usr/share/javascript', file);

const libraries = {
  mootools: { files: [debian('mootools/mootools-core.min.js')] },
  prototype: { files: [debian('prototype/prototype.js')] },
  jquery1: { files: ['jquery1/dist/jquery.min.js'] },
  jquery2: { files: ['jquery2/dist/jquery.min.js'] },
  jquery3: { files: ['jquery3/dist/jquery.min.js'] },
  jquery4: { files: ['jquery/dist/jquery.min.js'] },
  zone: { files: ['zone.js/bundles/zone.umd.min.js'] },
  bluebird: { files: ['bluebird/js/browser/bluebird.min.js'], after: 'window.Promise = Promise;' },
  'core-js': { files: ['core-js/client/shim.min.js'] },
  'core-js3': { files: ['core-js-bundle/minified.js'] },
  'es6-shim': { files: ['es6-shim/es6-shim.min.js', 'es6-shim/es6-sham.min.js'] },
  webcomponents: {
    files: ['custom-elements-es5-adapter.js', 'webcomponents-bundle.js'].map(
      (file) => `@webcomponents/webcomponentsjs/${file}`,
    ),
  },
  // These two stand back where the browser has what they bring.
  abortcontroller: {
    before: 'delete window.AbortController; delete window.AbortSignal;',
    files: ['abortcontroller-polyfill/dist/umd-polyfill.js'],
  },
  'resize-observer': {
    before: 'delete window.ResizeObserver;',
    files: ['resize-observer-polyfill/dist/ResizeObserver.js'],
  },
  'whatwg-fetch': {
    before: 'window.fetch = undefined;',
    files: ['whatwg-fetch/dist/fetch.umd.js'],
  },
  requirejs: { files: ['requirejs/require.js'] },
  turbo: { files: ['@hotwired/turbo/dist/turbo.es2017-umd.js'] },
  htmx: { files: ['htmx.org/dist/htmx.min.js'] },
  rollbar: {
    before: `window._rollbarConfig = ${JSON.stringify(rollbarOptions)};`,
    files: ['rollbar/dist/rollbar.min.js'],
  },
  rrweb: { files: ['rrweb/umd/rrweb.min.js'], after: 'rrweb.record({ emit() {} });' },
};

export async function serveLibrary(_request, response, { url, root }) {
  const { before, files, after } = libraries[basename(url.pathname)] ?? { files: [] };
  const read = (file) =>
    readFile(file.startsWith('/') ? file : join(root, 'node_modules', file), 'utf8');
  const codes = await Promise.all(files.map(read)).catch(() => []);
  // Where all that the tests need must be there, a library that is missing is no reason to leave a test out.
  const missing = process.env.CI ? 500 : 404;
  if (codes.length === 0)
    return answer(response, missing, 'text/plain', `There is no ${url.pathname}.`);
  const script = [before, ...codes, after].filter(Boolean).join('\n;\n');
  return answer(response, 200, 'text/javascript; charset=utf-8', script);
}
