import { expect } from '@open-wc/testing';
import { explain } from '../../../src/feed/read/explain.js';
import { load } from '../../../src/feed/load/load.js';
import { failure, Fault, ids, options, store } from '../../helpers/feeds.js';
import { place } from '../../helpers/mount.js';
import { stub } from '../../helpers/stub.js';

const three = ['item-1', 'item-2', 'item-3'];

describe('a feed is had', () => {
  const cases = ['ok', 'slow?ms=50', 'bom', 'wrong-type', 'redirect', 'redirect?status=308'];
  for (const path of cases) {
    it(path, async () => {
      const loaded = await load([new Fault(path).url], options());
      expect(ids(loaded)).to.deep.equal(three);
      expect(loaded.stale).not.to.equal(true);
    });
  }

  it('though it is empty', async () => {
    const { feed } = await load([new Fault('empty-feed').url], options());
    expect(feed.items).to.deep.equal([]);
    expect(feed.title).to.equal('A feed of the tests');
  });

  it('from an address that is relative to the page', async () => {
    const loaded = await load([new Fault('ok').url.slice(location.origin.length)], options());
    expect(ids(loaded)).to.deep.equal(three);
  });

  it('from the address that a button to subscribe has, which is one of https:', async () => {
    for (const scheme of ['webcal:', 'WEBCALS:']) {
      const error = await failure(load([`${scheme}//agenda.invalid/agenda.ics`], options()));
      expect(error.details.url).to.equal('https://agenda.invalid/agenda.ics');
    }
  });

  it('of 10,000 items', async () => {
    const { feed } = await load([new Fault('items?n=10000').url], options());
    expect(feed.items).to.have.length(10_000);
  });

  it('and what is relative in it is so to where it came from in the end', async () => {
    const target = await store({ items: [{ id: '1', url: 'a/1', title: 'One' }] });
    const redirect = new Fault(`redirect?to=${encodeURIComponent(target.url)}`);
    const { feed } = await load([redirect.url], options());
    expect(feed.items[0]!.url).to.equal(`${location.origin}/__feed/stored/a/1`);
  });
});

describe('a feed is not had', () => {
  const statuses = [400, 401, 403, 404, 410, 500, 501];
  for (const status of statuses) {
    it(`from an answer ${status}, and is asked for once`, async () => {
      const fault = new Fault(`status/${status}`);
      const error = await failure(load([fault.url], options()));
      expect(error.code).to.equal('http');
      expect(error.details).to.include({ url: fault.url, status });
      expect(explain(error).message).to.contain(fault.url).and.to.contain(String(status));
      expect((await fault.requests()).count).to.equal(1);
    });
  }

  const texts = [
    ['html', 'c’est une page HTML intitulée « Connexion »'],
    ['cut-json', 'le JSON est coupé à la ligne 1, après'],
    ['empty-body', 'la réponse est vide'],
  ] as const;
  for (const [path, words] of texts) {
    it(`from ${path}, and is asked for once`, async () => {
      const fault = new Fault(path);
      const error = await failure(load([fault.url], options()));
      expect(error.code).to.equal('format');
      expect(explain(error).message).to.contain(fault.url).and.to.contain(words);
      expect((await fault.requests()).count).to.equal(1);
    });
  }

  it('from JSON that is none', async () => {
    const { url } = await store({ events: 'none' });
    const error = await failure(load([url], options()));
    expect(error.code).to.equal('format');
    expect(error.details).to.deep.include({ url, found: { events: 'none' } });
  });

  const addresses = [
    '',
    ' ',
    'javascript:alert(1)',
    'data:application/json,{}',
    'ftp://example.org/',
  ];
  for (const address of [...addresses, 'https://user:secret@example.org/', 'https://']) {
    it(`from the address ${JSON.stringify(address)}`, async () => {
      const error = await failure(load([address], options()));
      expect(error.code).to.equal('address');
      expect(explain(error).message).to.equal(
        address.trim()
          ? `« ${address} » n’est pas l’adresse d’un flux.`
          : 'L’attribut « src » est vide.',
      );
    });
  }
});

describe('a page that has changed its document or its fetch', () => {
  it('has its feed from a relative address, though a picture is named baseURI', async () => {
    const picture = document.createElement('img');
    picture.setAttribute('name', 'baseURI');
    place(picture);
    expect((document as { baseURI: unknown }).baseURI, 'the picture').to.equal(picture);
    const loaded = await load([new Fault('ok').url.slice(location.origin.length)], options());
    expect(ids(loaded)).to.deep.equal(three);
  });

  /** A fetch such as a polyfill has it: the body is no stream. */
  function withoutStreams(): void {
    stub(window, 'fetch', (real) => async (request, how) => {
      const response = await real.call(window, request, how);
      Object.defineProperty(response, 'body', { value: undefined });
      return response;
    });
  }

  it('has it from answers without a stream', async () => {
    withoutStreams();
    expect(ids(await load([new Fault('ok').url], options()))).to.deep.equal(three);
  });

  it('has it from answers with nothing but a text, and is told when that is too large', async () => {
    stub(window, 'fetch', (real) => async (request, how) => {
      const response = await real.call(window, request, how);
      return { text: () => response.text() } as Response;
    });
    const { url } = new Fault('ok');
    expect(ids(await load([url], options()))).to.deep.equal(three);
    const error = await failure(load([url], options({ maxBytes: 10 })));
    expect(error.code).to.equal('too-large');
  });

  it('is told of a body without a stream that is too large', async () => {
    withoutStreams();
    const error = await failure(load([new Fault('ok').url], options({ maxBytes: 10 })));
    expect(error.code).to.equal('too-large');
  });

  it('can read its copy of an answer when we have read ours', async () => {
    const copies: Response[] = [];
    stub(window, 'fetch', (real) => async (request, how) => {
      const response = await real.call(window, request, how);
      copies.push(response.clone());
      return response;
    });
    await load([new Fault('ok').url], options());
    const { items } = (await copies[0]!.json()) as { items: unknown[] };
    expect(items).to.have.length(3);
  });
});
