/** `metropole-widgets convert`: from servers. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { cli, serve } from './cli/run.mjs';
import { at, file, read, idsIn, errorsIn, feedOf, calendar, vevent } from './cli/converted.mjs';

const post = (id, more = {}) => ({
  id,
  link: `https://asso.example/${id}/`,
  guid: { rendered: `https://asso.example/?p=${id}` },
  date_gmt: '2026-03-28T18:00:00',
  title: { rendered: `Pain &amp; vin ${id}` },
  excerpt: { rendered: '<p>Une soir&eacute;e [&hellip;]</p>' },
  content: { rendered: '<p>Une soirée.</p>' },
  ...more,
});

test('over the web: all pages, in turn, politely, whatever names the next one', async () => {
  const asked = [];
  const site = await serve((request, response) => {
    asked.push(request);
    const page = Number(new URL(request.url, 'http://a').searchParams.get('page') ?? 1);
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-wp-totalpages', '3');
    response.setHeader(
      'link',
      page < 3 ? `<${site}/wp-json/wp/v2/posts?page=${page + 1}>; rel="next"` : '',
    );
    response.end(JSON.stringify([post(page * 10), post(page * 10 + 1)]));
  });
  const { code, stderr } = await cli([
    'convert',
    `${site}/wp-json/wp/v2/posts`,
    '-o',
    at('posts.json'),
  ]);
  assert.equal(code, 0, stderr);
  assert.equal(asked.length, 3);
  assert.match(asked[0].headers['user-agent'], /^metropole-widgets\/\d/);
  assert.deepEqual(
    idsIn(at('posts.json')),
    [10, 11, 20, 21, 30, 31].map((id) => `https://asso.example/?p=${id}`),
  );
  assert.equal(read(at('posts.json')).items[0].title, 'Pain & vin 10');
  assert.deepEqual(await errorsIn(at('posts.json')), []);
});

test('a next page on another server is not asked for, and told; one that comes round ends it', async () => {
  const site = await serve((request, response) => {
    const next_url = request.url === '/rond' ? '/rond' : 'https://autre.example/2';
    response.end(JSON.stringify(feedOf([{ id: 'a' }], { next_url })));
  });
  const away = await cli(['convert', `${site}/loin`]);
  assert.equal(away.code, 0);
  assert.match(away.stderr, /autre\.example\/2 n’est pas du même serveur/);
  const round = await cli(['convert', `${site}/rond`]);
  assert.deepEqual([round.code, round.stderr], [0, '']);
});

test('in the encoding that the server says', async () => {
  const site = await serve((_request, response) => {
    response.setHeader('content-type', 'text/calendar; charset=iso-8859-1');
    response.end(Buffer.from(calendar(vevent('été', 'DTSTART;VALUE=DATE:29990101')), 'latin1'));
  });
  const { stdout } = await cli(['convert', site]);
  assert.equal(JSON.parse(stdout).items[0].title, 'été');
});

test('ISO-8859-1 is windows-1252, whatever Node takes it for', async () => {
  const text = calendar(vevent('été', 'DTSTART;VALUE=DATE:29990101'));
  const bytes = Buffer.from(text.replace('SUMMARY:', 'SUMMARY:L\x92\x9cuf, '), 'latin1');
  writeFileSync(at('ancien.ics'), bytes);
  const { stdout } = await cli(['convert', at('ancien.ics')]);
  assert.match(JSON.parse(stdout).items[0].title, /^L’œuf, /);
});

test('where to subscribe to the whole agenda stays known, and is absolute', async () => {
  const site = await serve((request, response) => {
    const isIcs = request.url === '/agenda.ics';
    const event = vevent('fête', 'DTSTART;VALUE=DATE:29990101');
    const house = feedOf([{ id: 'a' }], { _calendar: { ics_url: 'agenda.ics', autre: 1 } });
    response.end(isIcs ? calendar(event) : JSON.stringify(house));
  });
  for (const name of ['agenda.ics', 'flux.json']) {
    const { stdout } = await cli(['convert', `${site}/${name}`]);
    assert.deepEqual(JSON.parse(stdout)._calendar, { ics_url: `${site}/agenda.ics` }, name);
  }
  const source = file('seul.ics', calendar(vevent('fête', 'DTSTART;VALUE=DATE:29990101')));
  assert.equal('_calendar' in JSON.parse((await cli(['convert', source])).stdout), false);
});

test('relative addresses in the text are those of its page, else of where the feed is from', async () => {
  const content_html =
    '<a href="suite?a=1&amp;b=2">Suite</a><img src="/i.png" alt=""><a href="#1">1</a>';
  const items = [
    { id: 'a', url: 'https://asso.example/a/', content_html },
    { id: 'b', content_html },
  ];
  const source = file('relatif.json', feedOf(items));
  const { stdout } = await cli(['convert', source, '--url', 'https://flux.example/f/feed.json']);
  const at = (base, root) =>
    `<a href="${base}suite?a=1&amp;b=2">Suite</a><img src="${root}/i.png" alt=""><a href="#1">1</a>`;
  assert.deepEqual(
    JSON.parse(stdout).items.map((one) => one.content_html),
    [
      at('https://asso.example/a/', 'https://asso.example'),
      at('https://flux.example/f/', 'https://flux.example'),
    ],
  );
});

test('a picture in the text of a file, whose address is relative, gets no made-up address', async () => {
  const source = [{ titre: 'Actu', contenu: '<p>Texte</p><img src="/a.jpg" alt="Vue">' }];
  await cli(['convert', file('relative.json', source), '-o', at('relative-out.json')]);
  const [item] = read(at('relative-out.json')).items;
  assert.equal(item.image, undefined);
  assert.match(item.content_html, /src="\/a\.jpg"/);
});

test('webcal: is asked for as https:', async () => {
  const { code, stderr } = await cli(['convert', 'webcal://agenda.invalid/agenda.ics']);
  assert.equal(code, 2);
  assert.match(stderr, /https:\/\/agenda\.invalid\/agenda\.ics n’a pas pu être lu/);
});

test('a server that asks to wait is asked again', async () => {
  let count = 0;
  const site = await serve((_request, response) => {
    response.statusCode = count++ === 0 ? 503 : 200;
    response.end(JSON.stringify(feedOf([{ id: 'a' }])));
  });
  const { code } = await cli(['convert', site]);
  assert.deepEqual([code, count], [0, 2]);
});

test('why an address cannot be asked is said in French', async () => {
  const site = await serve((request, response) => response.end('{}'));
  const other = createServer((socket) => socket.on('error', () => {}).end('SSH-2.0-a\r\n'));
  other.unref().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const sentences = {
    [site.replace('http:', 'https:')]: /le serveur ne parle pas https à cette adresse\.$/,
    [`http://127.0.0.1:${other.address().port}`]: /le serveur ne parle pas http à cette adresse/,
    'http://127.0.0.1:1': /aucun navigateur ne demande rien à ce port\.$/,
  };
  for (const [address, sentence] of Object.entries(sentences)) {
    const { code, stderr } = await cli(['convert', `${address}/a`]);
    assert.deepEqual([code, sentence.test(stderr.trim())], [2, true], stderr);
  }
});
