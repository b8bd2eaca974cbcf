import { expect } from '@open-wc/testing';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events } from '../../../src/feed/read/kinds/event.js';
import { load } from '../../../src/feed/load/load.js';
import { read } from '../../../src/feed/public-api.js';
import { failure, options, store } from '../../helpers/feeds.js';

const post = (id: number, title: string): object => ({
  id,
  link: `https://example.org/${id}`,
  title: { rendered: title },
  date_gmt: '2026-05-01T10:00:00',
});

function titles(loaded: Awaited<ReturnType<typeof load>>): unknown[] {
  return loaded.feed.items.map(({ title }) => title);
}

describe('the encoding of a text', () => {
  const calendar = (title: string, begin = ''): string =>
    `${begin}BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260501T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const rss = (title: string): string =>
    `<rss version="2.0"><channel><item><guid>1</guid><title>${title}</title></item></channel></rss>`;
  const latin = (text: string): Blob =>
    new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))]);
  const utf16 = (text: string): Blob =>
    new Blob([
      new Uint8Array([0xff, 0xfe]),
      Uint16Array.from(text, (character) => character.charCodeAt(0)),
    ]);

  const split = (fold: string): Blob => {
    const bytes = [...new TextEncoder().encode(calendar('Fête'))];
    const at = bytes.indexOf(0xaa); // The second byte of « ê ».
    return new Blob([new Uint8Array(bytes.slice(0, at)), fold, new Uint8Array(bytes.slice(at))]);
  };

  const encodings: readonly (readonly [string, Blob, string])[] = [
    ['is UTF-8 when nobody says', new Blob([calendar('Fête')]), 'text/calendar'],
    ['is what the header says', latin(calendar('Fête')), 'text/calendar; charset=ISO-8859-1'],
    [
      'is what the header says in quotes',
      latin(calendar('Fête')),
      'text/calendar; charset="latin1"',
    ],
    [
      'is what its first mark says, before the header',
      new Blob(['\uFEFF', calendar('Fête')]),
      'text/calendar; charset=ISO-8859-1',
    ],
    [
      'is UTF-8 where the header has the server’s default',
      new Blob([calendar('Fête')]),
      'text/calendar; charset=ISO-8859-1',
    ],
    [
      'is UTF-8 where the markup says what it once was',
      new Blob(['<?xml version="1.0" encoding="windows-1252"?>', rss('Fête')]),
      'application/rss+xml',
    ],
    ['is UTF-16 when its first mark says so', utf16(calendar('Fête')), 'text/calendar'],
    [
      'is another where the header cannot be right',
      latin(calendar('Fête')),
      'text/calendar; charset=UTF-8',
    ],
    [
      'is another where the header says what there is not',
      new Blob([calendar('Fête')]),
      'text/calendar; charset=x-none',
    ],
    ['is UTF-8 where a line was folded inside a character', split('\r\n '), 'text/calendar'],
    ['is UTF-8 where that was done with bare ends', split('\n\t'), 'text/calendar; charset=utf-8'],
  ];
  for (const [what, body, type] of encodings) {
    it(what, async () => {
      const { url } = await store(body, type);
      const isArticle = type.startsWith('application/rss');
      const readers = [isArticle ? (articles as never) : events];
      expect(titles(await load([url], options({ readers })))).to.deep.equal(['Fête']);
    });
  }

  it('of markup may be UTF-16 without a mark', async () => {
    const { url } = await store(utf16(rss('Fête')).slice(2), 'application/rss+xml');
    expect(titles(await load([url], options()))).to.deep.equal(['Fête']);
  });

  it('of JSON may be UTF-16, too', async () => {
    const { url } = await store(utf16(JSON.stringify([post(1, 'Fête')])), 'application/json');
    expect(titles(await load([url], options()))).to.deep.equal(['Fête']);
  });

  it('of JSON may be Latin-1, though it ought not to be', async () => {
    const { url } = await store(latin(JSON.stringify([post(1, 'Fête')])), 'application/json');
    expect(titles(await load([url], options()))).to.deep.equal(['Fête']);
  });

  it('of JSON is UTF-8 where a letter was lost before', async () => {
    const { url } = await store(
      new Blob([JSON.stringify([post(1, 'F\uFFFDte à Vic')])]),
      'application/json',
    );
    expect(titles(await load([url], options()))).to.deep.equal(['F\uFFFDte à Vic']);
  });
});

describe('JSON behind warnings of the server’s program', () => {
  const warning =
    '<br />\n<b>Notice</b>:  Undefined index in <b>/x.php</b> on line <b>3</b><br />\n';
  const text = warning + JSON.stringify([post(1, 'One')]);

  it('is read', async () => {
    const { url } = await store(new Blob([text]), 'application/json');
    expect(titles(await load([url], options()))).to.deep.equal(['One']);
    const given = await read(text, { timeZone: 'Europe/Paris', readers: [articles] });
    expect(given.items.map(({ title }) => title)).to.deep.equal(['One']);
  });

  it('is none in a page', async () => {
    const { url } = await store(new Blob([`<html>\n<p>x</p>\n[1]\n</html>`]), 'text/html');
    expect((await failure(load([url], options()))).code).to.equal('format');
  });
});
