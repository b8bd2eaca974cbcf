/** The demo server: the files it serves, who may read them, and `npm start`. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { agenda } from '../../demo/feeds/agenda.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { createDemoServer, listen, networkAddresses } from '../../scripts/lib/demo-server.mjs';

const today = '2026-11-24';
const server = createDemoServer({ today: () => today });
const address = await listen(server, 0);
after(() => server.close());

/** As written: `fetch` would tidy the path before it asks. */
function ask(path, options = {}) {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      const { statusCode: status, headers } = response;
      resolve({ status, headers, text: Buffer.concat(chunks).toString() });
    });
    asked.on('error', reject).end();
  });
}

const allowedTo = ({ headers }) => headers['access-control-allow-origin'];
const filesOf = (folder, end) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => `/${folder}/${file}`);

test('port 0 is a port that is free, on this machine only', () => {
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  assert.notEqual(new URL(address).port, '0');
  assert.equal(server.address().address, '127.0.0.1');
});

test('a port that is taken gives way to the next one', async (context) => {
  const second = createDemoServer();
  context.after(() => second.close());
  const { port } = new URL(await listen(second, server.address().port));
  assert.ok(Number(port) > server.address().port);
});

/** All that a file imports before it runs, packages by their names. */
function importedBy(file, known = new Set()) {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b[^;]*?from '([^']+)'/gm,
  )) {
    const imported = name.startsWith('.') ? join(dirname(file), name) : name;
    if (known.has(imported)) continue;
    known.add(imported);
    if (name.startsWith('.')) importedBy(imported, known);
  }
  return known;
}

test('npm start needs no package before it has installed them', () => {
  const imported = [...importedBy(join(root, 'scripts/start.mjs'))];
  assert.ok(imported.some((file) => file.endsWith('demo-server.mjs')));
  assert.deepEqual(
    imported.filter((name) => !/^(?:node:|\/|[A-Z]:)/.test(name)),
    [],
  );
});

/** The lines that `npm start` prints until it serves. */
async function startDemo(context, ...args) {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-build', ...args], {
    cwd: root,
  });
  context.after(() => child.kill());
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line.trim());
    if (/^for the network|^on the network/.test(line.trim())) break;
  }
  return lines;
}

test('npm start says what it does and where the demo is', async (context) => {
  const [step, here, network] = await startDemo(context, '--port', '0');
  assert.match(step, /^3\/3 Serving the demo/);
  const [, found] = /^on this machine +(http:\/\/127\.0\.0\.1:\d+\/demo\/)$/.exec(here);
  assert.equal((await fetch(found)).status, 200);
  assert.equal(network, 'for the network  npm start -- --host');
});

test('npm start says that a port is taken, and which one it took instead', async (context) => {
  const { port } = server.address();
  const [, taken, here] = await startDemo(context, '--port', String(port));
  const [, other] = /^on this machine +http:\/\/127\.0\.0\.1:(\d+)\//.exec(here);
  assert.equal(taken, `Port ${port} is taken, so this is port ${other}.`);
});

test('with --host, other machines of the network reach the demo', async (context) => {
  const shared = createDemoServer();
  context.after(() => shared.close());
  await listen(shared, 0, { network: true });
  assert.equal(shared.address().address, '0.0.0.0');
  const own = Object.values(networkInterfaces()).flat();
  const outside = own.filter(({ family, internal }) => family === 'IPv4' && !internal);
  const addresses = networkAddresses(shared);
  assert.equal(addresses.length, outside.length);
  for (const place of addresses) assert.equal((await fetch(`${place}demo/`)).status, 200);
  assert.deepEqual(networkAddresses(server), []);
});

test('npm start refuses what is no port, in one sentence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', '--port', 'x'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.equal(stderr.trim(), '"x" is no port: write a number from 0 to 65535.');
});

test('`/` leads to the demo', async () => {
  const { status, headers } = await ask('/');
  assert.deepEqual([status, headers.location], [302, '/demo/']);
});

test('a folder without its slash leads to the one with it', async () => {
  const { status, headers } = await ask('/demo?a=b');
  assert.deepEqual([status, headers.location], [301, '/demo/?a=b']);
});

/** Shows what an element says of a feed that it cannot have. */
const absent = '/demo/feeds/absent.json';
const pages = ['/demo/', ...filesOf('demo', '.html')];

for (const page of pages) {
  test(`${page} is a page, and what it names is there`, async () => {
    const { status, headers, text } = await ask(page);
    assert.deepEqual([status, headers['content-type']], [200, 'text/html; charset=utf-8']);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.doesNotMatch(text, /<!-- include|\{\{/, 'its pieces are in it');
    const named = [...text.matchAll(/\b(?:src|href)="(\/[^"]*)"/g)]
      // An element may have several addresses.
      .flatMap(([, paths]) => paths.split(/\s+/));
    assert.ok(named.length > 3, 'addresses were found');
    for (const path of new Set(named)) {
      assert.equal((await ask(path, { method: 'HEAD' })).status, path === absent ? 404 : 200, path);
    }
  });
}

test('the menu says which page is shown, by either address of the gallery', async () => {
  const current = async (page) =>
    [...(await ask(page)).text.matchAll(/href="([^"]*)" aria-current="page"/g)].map(
      ([, path]) => path,
    );
  assert.deepEqual(await current('/demo/'), ['/demo/']);
  assert.deepEqual(await current('/demo/index.html'), ['/demo/']);
  assert.deepEqual(await current('/demo/label-badge.html'), ['/demo/label-badge.html']);
  assert.deepEqual(await current('/demo/article.html'), []);
});

const feeds = ['/demo/feeds/agenda.json', ...filesOf('demo/feeds', '.json')];

for (const feed of feeds) {
  test(`${feed} is a feed that every origin may read`, async () => {
    const answer = await ask(feed);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    assert.equal(allowedTo(answer), '*');
    assert.ok(Array.isArray(JSON.parse(answer.text).items));
  });
}

test('every origin may load the bundles and the schema; pages are not shared', async () => {
  const bundle = await ask('/dist/cdn/all.js');
  assert.equal(bundle.status, 200, 'npm run build');
  assert.equal(bundle.headers['content-type'], 'text/javascript; charset=utf-8');
  assert.equal(allowedTo(bundle), '*');
  assert.equal(allowedTo(await ask('/schema/feed.schema.json')), '*');
  assert.equal(allowedTo(await ask('/demo/')), undefined);
});

test('the agenda is made for the day it is asked for', async (context) => {
  const made = async (from) => JSON.parse((await ask('/demo/feeds/agenda.json', from)).text);
  assert.deepEqual(await made(), JSON.parse(JSON.stringify(agenda(today))));

  const ours = createDemoServer();
  context.after(() => ours.close());
  const { port } = new URL(await listen(ours, 0));
  const inParis = () =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
  const before = inParis();
  const feed = await made({ port });
  const days = [before, inParis()].map((day) => JSON.parse(JSON.stringify(agenda(day))));
  assert.ok(
    days.some((day) => JSON.stringify(day) === JSON.stringify(feed)),
    `not the agenda of ${before}`,
  );
});

const refused = [
  '/package.json',
  '/scripts/start.mjs',
  '/node_modules/lit/package.json',
  '/.git/HEAD',
  '/demo/../package.json',
  '/demo/%2e%2e/package.json',
  '/demo/..%2fpackage.json',
  '/demo/..%2f..%2f..%2fetc%2fpasswd',
  '/demo/..%5cpackage.json',
  '/demo/%00.html',
  '/demo/%',
  '/demo/.hidden',
  '//demo/index.html',
  '/demo/absent.html',
  '/demo/images/',
  '/demo/pieces/top.html',
];

for (const path of refused) {
  test(`nothing is at ${path}`, async () => {
    const { status, headers } = await ask(path);
    assert.equal(status, 404);
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
  });
}

test('what is no address is refused', async () => {
  assert.equal((await ask('http://[')).status, 400);
});

test('only reading is possible', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    const { status, headers } = await ask('/demo/', { method });
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
  }
});

for (const path of ['/demo/demo.css', '/demo/']) {
  test(`${path} is not sent again while it has not changed`, async () => {
    const { headers, text } = await ask(path);
    assert.equal(Number(headers['content-length']), Buffer.byteLength(text));
    const again = await ask(path, { headers: { 'If-None-Match': headers.etag } });
    assert.deepEqual([again.status, again.text], [304, '']);
  });
}
