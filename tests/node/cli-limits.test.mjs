/** The command line and sources that mean ill: without an end, without a hurry, sent elsewhere, with commands for a terminal. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { get } from '../../dist/cli/source/http.js';
import { Allowance, mostBytes } from '../../dist/cli/source/limits.js';
import { isPrivateIp } from '../../dist/cli/source/private-address.js';
import { documentsOf, pagesOf } from '../../dist/cli/convert/documents.js';
import { readBytes } from '../../dist/cli/source/source.js';
import { cli, serve, workFolder } from './cli/run.mjs';

const folder = workFolder();

/** Bytes that never end, after how they begin; `sent` is how many have been asked for. */
function endless(start, filling) {
  const piece = Buffer.from(filling.repeat(Math.ceil(2 ** 20 / filling.length)));
  const source = { name: 'flux', sent: 0 };
  source.bytes = Readable.from(
    (function* () {
      yield Buffer.from(start);
      for (;;) {
        source.sent += piece.length;
        yield piece;
      }
    })(),
  );
  return source;
}

async function readAll(source) {
  let count = 0;
  for await (const { document } of documentsOf(source)) count += document.json?.items?.length ?? 1;
  return count;
}

for (const [what, start, filling] of [
  ['text', '', 'BEGIN:VCALENDAR '],
  ['XML', '<rss><channel>', '<item><title>Un titre</title></item>'],
  ['a string of JSON', '{"items":[{"title":"', 'sans fin '],
  ['fields of one item', '{"items":[{"a":0', ',"b":"un champ de plus"'],
]) {
  for (const read of [readAll, readBytes]) {
    test(`endless ${what} ends at the limit (${read.name})`, async () => {
      const source = endless(start, filling);
      await assert.rejects(read(source), {
        name: 'Failure',
        exitCode: 1,
        message: /^flux dépasse 64 Mo/,
      });
      assert.ok(source.sent < 1.5 * mostBytes, `${source.sent} bytes were read`);
    });
  }
}

for (const start of ['{', '[{']) {
  test(`endless depth ends long before the limit: ${start}`, async () => {
    const source = endless(`${start}"a":`, '{"a":');
    await assert.rejects(readAll(source), {
      name: 'Failure',
      exitCode: 1,
      message: 'flux : le JSON a plus de 1000 objets et listes l’un dans l’autre.',
    });
    assert.ok(source.sent < mostBytes, `${source.sent} bytes were read`);
  });
}

test('rows and pages without end are given up after a time', async () => {
  const message = /n’a pas de fin après 0\.01 minutes : abandonné\.$/;
  const rows = endless('{"items":[', '{"id":"1","title":"un"},');
  const read = async (parts) => {
    for await (const part of parts) assert.ok(part);
  };
  await assert.rejects(read(documentsOf(rows, undefined, new Allowance(600))), { message });
  const url = await serve((_request, response) => response.end('{}'));
  let count = 0;
  const reader = {
    get nextUrl() {
      return `${url}/${count++}`;
    },
  };
  await assert.rejects(read(pagesOf(url, reader, undefined, new Allowance(600))), { message });
  assert.ok(count < 10, `${count} pages were asked for`);
});

test('what all rows and pages bring together has a limit', async () => {
  const piece = Buffer.alloc(2 ** 26);
  const pieces = Readable.from(
    (function* () {
      for (;;) yield piece;
    })(),
  );
  const read = async () => {
    for await (const part of new Allowance().counted('flux', pieces)) assert.ok(part);
  };
  await assert.rejects(read(), { exitCode: 1, message: /^flux dépasse 512 Mo/ });
});

test('an answer that drips is given up, with exit code 1', async () => {
  let timer;
  const url = await serve((_request, response) => {
    response.write('{');
    timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  const { body } = await get(`${url}/goutte`, 200);
  await assert.rejects(readBytes({ name: 'goutte', bytes: body }), {
    name: 'Failure',
    exitCode: 1,
    message: `${url}/goutte n’a pas été reçu en 60 secondes d’attente : abandonné.`,
  });
});

test('a server that does not answer in time is not asked again', async (t) => {
  const real = globalThis.fetch;
  t.after(() => (globalThis.fetch = real));
  let asked = 0;
  globalThis.fetch = async () => {
    asked++;
    throw new DOMException('The time is over', 'AbortError');
  };
  await assert.rejects(get('https://93.184.216.34/flux'), {
    message: 'https://93.184.216.34/flux n’a pas répondu à temps.',
  });
  assert.equal(asked, 1);
});

test('addresses of this machine and of networks around it are told from public ones', () => {
  for (const address of [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    'fe80::1',
    'fd00::1',
  ])
    assert.equal(isPrivateIp(address), true, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '193.52.94.1', '2001:4860:4860::8888'])
    assert.equal(isPrivateIp(address), false, address);
});

test('a redirection leads neither to a file nor round and round', async () => {
  const url = await serve((request, response) => {
    const to = { '/fichier': 'file:///etc/passwd', '/données': 'data:,x', '/rond': '/rond' };
    response.writeHead(302, { location: to[decodeURI(request.url)] });
    response.end();
  });
  for (const [path, words] of [
    [
      '/fichier',
      'redirige vers « file:///etc/passwd », qui n’est pas une adresse du Web : refusé.',
    ],
    ['/données', 'redirige vers « data:,x », qui n’est pas une adresse du Web : refusé.'],
    ['/rond', 'redirige sans fin : refusé.'],
  ]) {
    const { code, stdout, stderr } = await cli(['convert', url + path]);
    assert.deepEqual(
      { code, stdout, stderr },
      { code: 1, stdout: '', stderr: `${url}${path} ${words}\n` },
    );
  }
});

test('a public server does not send to this machine; one of this machine may', async (t) => {
  const feed = '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}';
  const local = await serve((request, response) => {
    if (request.url === '/flux.json') response.end(feed);
    else response.writeHead(301, { location: '/flux.json' }).end();
  });
  const { url } = await get(`${local}/ancien`);
  assert.equal(url, `${local}/flux.json`);

  const real = globalThis.fetch;
  t.after(() => (globalThis.fetch = real));
  const asked = [];
  globalThis.fetch = async (address) => {
    asked.push(address);
    return new Response(null, { status: 302, headers: { location: `${local}/flux.json` } });
  };
  await assert.rejects(get('https://93.184.216.34/flux'), {
    exitCode: 1,
    message: new RegExp(`redirige vers ${local}/flux\\.json, une adresse de cette machine`),
  });
  assert.deepEqual(asked, ['https://93.184.216.34/flux']);
});

test('what is printed holds no command for a terminal', async () => {
  const path = join(folder, 'terminal.json');
  const title = 'Titre \u001b]0;pris\u0007 \u009b31m\u202e';
  const items = [
    { id: title, title, content_text: 'x', _event: { startDate: title } },
    { id: title, title, content_text: 'x', tags: [title] },
  ];
  writeFileSync(
    path,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title, items }),
  );
  const runs = [
    ['validate', path],
    ['validate', '--json', path],
    ['convert', path],
    ['convert', path, '--map', title],
    ['convert', `/${title}`],
  ];
  for (const args of runs) {
    const { stdout, stderr } = await cli(args);
    assert.doesNotMatch(
      stdout + stderr,
      /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u,
      args.join(' '),
    );
    if (args.includes('--json') || (args[0] === 'convert' && stdout)) JSON.parse(stdout);
  }
});
