/**
 * Serves the pages, the bundles, the library and the feeds from one origin, compressed with brotli
 * before the first request, so that no page waits for the server more than another.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { largeFeeds } from './feed-large.mjs';
import { memberFeed, textFeed } from './feed-people.mjs';
import { articleFeed, eventFeed, initiativeFeed, labelFeed, month, planFeed } from './feed.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
};

/** Quality of brotli by extension: a feed is compressed for each answer, other files once and as well as can be. */
const quality = { '.json': 5, '.csv': 5, '.ics': 5, '.rss': 5 };

const feeds = {
  events: eventFeed,
  articles: articleFeed,
  labels: labelFeed,
  texts: textFeed,
  members: memberFeed,
  initiatives: initiativeFeed,
  plan: planFeed,
};

/** Every page looks the same but for its script and what stands in the middle. */
function shell({ title, head = '', body }, lang) {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<h1>${title}</h1>
<p><label>Filtrer <input id="filter" type="search"></label></p>
<div style="min-height: 100rem">${body}</div>
<p>Le reste de la page.</p>
</body>
</html>
`;
}

/** One widget of ours, with the filter box wired as a site would. */
function ours({ script, ahead, html, label }, feed) {
  return {
    title: label.replaceAll('<', '&lt;'),
    head: `${ahead ? `<link rel="modulepreload" href="/cdn/${ahead}">\n` : ''}<script type="module" src="/cdn/${script}"></script>`,
    body: `${html(feed)}<script type="module">
const app = document.querySelector('#app');
document.querySelector('#filter').addEventListener('input', ({ target }) => { app.search = target.value; });
</script>`,
  };
}

function bundled({ label, bundle }, feed) {
  const style = bundle.style ? `<link rel="stylesheet" href="/bundles/${bundle.style}">\n` : '';
  return {
    title: label,
    head: `${style}<script type="module" src="/bundles/${bundle.script}"></script>`,
    body: `<div id="app" data-feed="${feed}" data-month="${month}" data-limit="100"></div>`,
  };
}

export const feedPath = (items, size) => `/feeds/${items}-${size}.json`;

/** @param {keyof typeof feeds} items */
export const makeFeed = (items, size) => feeds[items](size);

export const pagePath = (kind, page, size) => `/${kind}/${page.name}-${size}.html`;

/**
 * @param {{ cdn: string, bundles: string, kinds: object, extra?: Record<string, string>, lang?: string }} options
 *   folders of the built library and of the bundled pages, the table of pages with their bundles,
 *   and other pages by path; the language of all pages
 */
export async function startServer({ cdn, bundles, kinds, extra = {}, lang = 'fr' }) {
  const files = new Map();
  const make = (path) => {
    const [, kind, name, size] = /^\/(\w+)\/([\w-]+)-(\d+)\.html$/.exec(path) ?? [];
    const page = kinds[kind]?.pages.find((one) => one.name === name);
    if (page) {
      const feed = feedPath(kinds[kind].feed, size);
      return shell(page.html ? ours(page, feed) : bundled(page, feed), lang);
    }
    const [, items, count] = /^\/feeds\/(\w+)-(\d+)\.json$/.exec(path) ?? [];
    if (Object.hasOwn(feeds, items ?? '')) return JSON.stringify(makeFeed(items, Number(count)));
    const [, large] = /^\/large\/([\w.-]+)$/.exec(path) ?? [];
    if (Object.hasOwn(largeFeeds, large ?? '')) return largeFeeds[large].make();
    if (path === '/blank.html') return shell({ title: 'blank', body: '' }, lang);
    if (Object.hasOwn(extra, path)) return shell({ title: path, ...extra[path] }, lang);
    const [, folder, file] = /^\/(cdn|bundles)\/([\w./-]+)$/.exec(path) ?? [];
    const source = file && !file.includes('..') && join(folder === 'cdn' ? cdn : bundles, file);
    return source && existsSync(source) ? readFileSync(source) : undefined;
  };
  const fileOf = (path) => {
    if (!files.has(path)) {
      const content = make(path);
      files.set(path, content && compressed(content, extname(path)));
    }
    return files.get(path);
  };

  let sent = [];
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url, 'http://localhost');
    const body = fileOf(path);
    if (!body) return response.writeHead(404).end();
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': types[extname(path)],
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      // A page that is to ask again puts something behind the address.
      'Cache-Control': search ? 'no-store' : 'max-age=600',
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Makes and compresses a file before it is measured; gives its bytes as they travel. */
    prepare: (path) => fileOf(path)?.length,
    /** The files sent since the last call: path and bytes of the compressed body. */
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
}

function compressed(content, extension) {
  const level = quality[extension] ?? 11;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } });
}
