/**
 * Serves the demo on this machine, with nothing but Node.
 *
 *     node scripts/serve.mjs          port 8080, or the next free one
 *     PORT=3000 node scripts/serve.mjs
 *
 * A test starts it by `createDemoServer()` and `listen(server, 0)`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { agenda } from '../demo/feeds/agenda.mjs';
import { withPieces } from './lib/pieces.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const host = '127.0.0.1';
const zone = 'Europe/Paris';

/** The folders of the repository that are shown; the rest is nobody's business. */
const folders = ['demo', 'dist', 'schema', 'docs'];

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  // A browser shows plain text and downloads Markdown.
  '.md': 'text/plain; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a partner's page on another origin may read. */
const shared = /^\/(demo\/feeds|dist|schema)\//;

/** Today, `YYYY-MM-DD`, where the demo feeds are at home. Swedish writes dates as ISO does. */
const todayInParis = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format();

/** Each is made when it is asked for, from today's date. */
const generated = {
  '/demo/feeds/agenda.json': (today) => JSON.stringify(agenda(today), null, 2),
};

/** A page of the demo as it is served: what the pages share is put into it. */
function pageOf(file, pathname) {
  const pieceOf = (piece) => readFileSync(join(root, 'demo', piece), 'utf8');
  return withPieces(readFileSync(file, 'utf8'), pathname.replace(/index\.html$/, ''), pieceOf);
}

/** Changes with a page's pieces as with the page. */
const hashOf = (page) => createHash('sha256').update(page).digest('base64url');

/**
 * The file that a path of a URL names, or `undefined` when it names none of ours: outside the
 * shown folders, hidden, or written to climb out of them.
 */
function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return;
  }
  const segments = path.split('/').slice(1);
  // Hidden files, `..`, and what Windows takes for a separator or a drive.
  const unsafe = (segment) => segment.startsWith('.') || /[\\\0:]/.test(segment);
  if (!folders.includes(segments[0]) || segments.some(unsafe)) return;
  // A piece is no page.
  if (segments[1] === 'pieces') return;
  // No segment climbs, so the file is inside the folder that the first one names.
  return join(root, ...segments, path.endsWith('/') ? 'index.html' : '');
}

function answer(request, response, status, headers, body = '') {
  response.writeHead(status, { 'Content-Type': types['.txt'], ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function handle(request, response, today) {
  if (!URL.canParse(request.url, `http://${host}`)) {
    return answer(request, response, 400, {}, 'Not an address.\n');
  }
  const { pathname, search } = new URL(request.url, `http://${host}`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // A demo is edited while it is looked at: the browser asks each time, and is told "unchanged".
  response.setHeader('Cache-Control', 'no-cache');
  if (shared.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(request, response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD.\n');
  }
  if (pathname === '/') return answer(request, response, 302, { Location: '/demo/' });

  const make = Object.hasOwn(generated, pathname) && generated[pathname];
  if (make)
    return answer(request, response, 200, { 'Content-Type': types['.json'] }, make(today()));

  const file = fileOf(pathname);
  const found = file && (await stat(file).catch(() => undefined));
  if (found?.isDirectory()) {
    return answer(request, response, 301, { Location: `${pathname}/${search}` });
  }
  if (!found?.isFile()) return answer(request, response, 404, {}, 'Not found.\n');

  const page = extname(file) === '.html' ? pageOf(file, pathname) : undefined;
  const version = page
    ? hashOf(page)
    : `${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}`;
  const headers = {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    ETag: `W/"${version}"`,
  };
  if (request.headers['if-none-match'] === headers.ETag) {
    return answer(request, response, 304, headers);
  }
  headers['Content-Length'] = page ? Buffer.byteLength(page) : found.size;
  if (page) return answer(request, response, 200, headers, page);
  response.writeHead(200, headers);
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {{ today?: () => string }} [options] `today` gives the day, `YYYY-MM-DD`, around which
 *   the agenda is made; a test fixes it
 * @returns an HTTP server that does not listen yet
 */
export function createDemoServer({ today = todayInParis } = {}) {
  return createServer((request, response) => {
    handle(request, response, today).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else answer(request, response, 500, {}, 'The demo server failed; see its terminal.\n');
    });
  });
}

/**
 * Listens on this machine only. A port that is taken gives way to the next one, twenty times.
 *
 * @returns the server's address, with a final slash
 */
export async function listen(server, port = 8080) {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed);
        server.listen(candidate, host, () => done(server.off('error', failed)));
      });
      return `http://${host}:${server.address().port}/`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= port + 20) throw error;
    }
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const address = await listen(createDemoServer(), Number(process.env.PORT) || undefined);
  console.log(`Demo: ${address}demo/ (Ctrl+C stops it)`);
  if (!existsSync(join(root, 'dist/cdn'))) {
    console.log('dist/cdn/ is not built yet, so the pages show their plain links: npm run build');
  }
}
