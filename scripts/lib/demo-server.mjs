/** The server of the demo. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { extname, join } from 'node:path';
import { agenda } from '../../demo/feeds/agenda.mjs';
import { events, news } from '../../demo/feeds/moved.mjs';
import { documentPage } from './document-pages.mjs';
import { withPieces } from './pieces.mjs';
import { root } from './run.mjs';

const thisMachine = '127.0.0.1';
/** Every address of this machine, those on the network too. */
const everywhere = '0.0.0.0';
const tries = 20;
const zone = 'Europe/Paris';

/** The folders of the repository that are served; nothing else is. */
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

/** Paths that a page on another origin may read. */
const shared = /^\/(demo\/feeds|dist|schema)\//;

/** Today, `YYYY-MM-DD`, where the demo feeds are at home. Swedish writes dates as ISO does. */
const todayInParis = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format();

const read = (path) => readFileSync(join(root, path), 'utf8');

/** Feeds that are made on request, from today's date. */
const generated = {
  '/demo/feeds/agenda.json': (today) => JSON.stringify(agenda(today), null, 2),
  '/demo/feeds/actualites.json': (today, path) => news(read(path), '2026-06-18', today),
  '/demo/feeds/autres/actualites.xml': (today, path) => news(read(path), '2026-10-14', today),
  '/demo/feeds/autres/fetes.json': (today, path) => events(read(path), '2027-04-10', today),
  '/demo/feeds/autres/openagenda.json': (today, path) => events(read(path), '2027-04-10', today),
};

/** A page of the demo with the pieces that it includes. */
function pageOf(page, pathname) {
  const pieceOf = (piece) => read(join('demo', piece));
  return withPieces(page, pathname.replace(/index\.html$/, ''), pieceOf);
}

/** The version of a page, which also changes with its pieces. */
const hashOf = (page) => createHash('sha256').update(page).digest('base64url');

/**
 * The file that a path of a URL names; `undefined` when the path is outside the served folders, hidden, or
 * written to climb out of them.
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
  // Pieces are parts of pages and have no address.
  if (segments[1] === 'pieces') return;
  // No segment climbs, so the file is inside the folder named by the first one.
  return join(root, ...segments, path.endsWith('/') ? 'index.html' : '');
}

function answer(request, response, status, headers, body = '') {
  response.writeHead(status, { 'Content-Type': types['.txt'], ...headers });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function handle(request, response, today) {
  if (!URL.canParse(request.url, `http://${thisMachine}`)) {
    return answer(request, response, 400, {}, 'Not an address.\n');
  }
  const { pathname, search } = new URL(request.url, `http://${thisMachine}`);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Pages are edited while they are looked at: the browser asks each time, and hears "unchanged" (304).
  response.setHeader('Cache-Control', 'no-cache');
  if (shared.test(pathname)) response.setHeader('Access-Control-Allow-Origin', '*');

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(request, response, 405, { Allow: 'GET, HEAD' }, 'Only GET and HEAD.\n');
  }
  if (pathname === '/') return answer(request, response, 302, { Location: '/demo/' });

  const make = Object.hasOwn(generated, pathname) && generated[pathname];
  if (make) {
    const type = types[extname(pathname)];
    return answer(request, response, 200, { 'Content-Type': type }, make(today(), pathname));
  }

  const document = await documentPage(pathname);
  if (document) {
    const page = pageOf(document, pathname);
    return answer(request, response, 200, { 'Content-Type': types['.html'] }, page);
  }

  const file = fileOf(pathname);
  const stats = file && (await stat(file).catch(() => undefined));
  if (stats?.isDirectory()) {
    return answer(request, response, 301, { Location: `${pathname}/${search}` });
  }
  if (!stats?.isFile()) return answer(request, response, 404, {}, 'Not found.\n');

  const page = extname(file) === '.html' ? pageOf(readFileSync(file, 'utf8'), pathname) : undefined;
  const version = page
    ? hashOf(page)
    : `${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}`;
  const headers = {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    ETag: `W/"${version}"`,
  };
  if (request.headers['if-none-match'] === headers.ETag) {
    return answer(request, response, 304, headers);
  }
  headers['Content-Length'] = page ? Buffer.byteLength(page) : stats.size;
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
 * Listens on this machine, or on the network too. A port that is taken gives way to the next one, twenty times.
 *
 * @param {number} port 0 for any that is free
 * @param {{ network?: boolean }} [options]
 * @returns the server's address on this machine, with a final slash
 */
export async function listen(server, port = 8080, { network = false } = {}) {
  const host = network ? everywhere : thisMachine;
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, host, () => resolve(server.off('error', reject)));
      });
      return `http://${thisMachine}:${server.address().port}/`;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || candidate >= port + tries) throw error;
    }
  }
}

/** The addresses at which other machines of the network reach a server that listens there. */
export function networkAddresses(server) {
  const { address, port } = server.address();
  if (address !== everywhere) return [];
  return Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map((entry) => `http://${entry.address}:${port}/`);
}
