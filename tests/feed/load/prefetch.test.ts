import { expect } from '@open-wc/testing';
import { prefetchFeed } from '../../../src/feed/load/prefetch.js';
import { load } from '../../../src/feed/load/load.js';
import { FakeTime } from '../../helpers/clock.js';
import { failure, Fault, ids, options, rejection } from '../../helpers/feeds.js';
import { stub } from '../../helpers/stub.js';

/** An element whose class is on the way. */
function element(src: string, more: Record<string, string> = {}): Element {
  const waiting = document.createElement('not-yet');
  for (const [name, value] of Object.entries({ src, ...more })) waiting.setAttribute(name, value);
  return waiting;
}

async function countOf(fault: Fault): Promise<number> {
  return (await fault.requests()).count;
}

describe('a feed asked for before its element can', () => {
  it('is read by who comes for it, and asked for once', async () => {
    const fault = new Fault('ok');
    prefetchFeed(element(fault.url));
    await fault.requests({ count: 1 });
    expect(ids(await load([fault.url], options()))).not.to.be.empty;
    expect(await countOf(fault)).to.equal(1);
  });

  it('says no more of the visitor than another', async () => {
    const [early, late] = [new Fault('ok'), new Fault('ok')];
    prefetchFeed(element(early.url));
    await load([early.url], options());
    await load([late.url], options());
    const [one, other] = [await early.requests(), await late.requests()];
    expect(one.requests[0]!.headers).to.deep.equal(other.requests[0]!.headers);
  });

  it('is one of several, with white space around them', async () => {
    const faults = [new Fault('ok'), new Fault('ok')];
    const addresses = faults.map(({ url }) => url);
    prefetchFeed(element(`\n  ${addresses.join('\n  ')}\n`));
    for (const fault of faults) await fault.requests({ count: 1 });
    await load(addresses, options());
    for (const fault of faults) expect(await countOf(fault)).to.equal(1);
  });

  for (const src of [
    'ADRESSE_DU_FLUX',
    'ADRESSE DU FLUX',
    '{{ feed_url }}',
    '{{ page.feed }}',
    '<%= feed.url %>',
    '${feed.url}',
    '/feeds/{{id}}.json',
    'undefined',
  ]) {
    it(`is none for ${src}`, () => {
      const asked: unknown[] = [];
      stub(window, 'fetch', () => (request) => {
        asked.push(request);
        return Promise.reject(new Error('asked'));
      });
      prefetchFeed(element(src));
      expect(asked).to.be.empty;
    });
  }

  it('is one request for two elements', async () => {
    const fault = new Fault('ok');
    prefetchFeed(element(fault.url));
    prefetchFeed(element(fault.url));
    await Promise.all([load([fault.url], options()), load([fault.url], options())]);
    expect(await countOf(fault)).to.equal(1);
  });

  it('is asked for again by who comes later', async () => {
    const fault = new Fault('ok');
    prefetchFeed(element(fault.url));
    await load([fault.url], options());
    await load([fault.url], options({ fresh: true }));
    expect(await countOf(fault)).to.equal(2);
  });

  it('fails as it would have later', async () => {
    const [missing, large] = [new Fault('status/404'), new Fault('ok')];
    prefetchFeed(element(missing.url));
    prefetchFeed(element(large.url));
    expect((await failure(load([missing.url], options()))).code).to.equal('http');
    expect((await failure(load([large.url], options({ maxBytes: 10 })))).code).to.equal(
      'too-large',
    );
  });

  it('is tried again when it fails for a moment', async () => {
    const fault = new Fault('status/503?times=1');
    prefetchFeed(element(fault.url));
    expect(ids(await load([fault.url], options()))).not.to.be.empty;
    expect(await countOf(fault)).to.equal(2);
  });

  it('ends with who has come for it', async () => {
    const fault = new Fault('hang-body');
    prefetchFeed(element(fault.url));
    await fault.requests({ count: 1 });
    const abort = new AbortController();
    const loading = rejection(load([fault.url], options({ signal: abort.signal })));
    abort.abort();
    expect(((await loading) as Error).name).to.equal('AbortError');
    expect((await fault.requests({ aborted: 1 })).count).to.equal(1);
  });

  it('is given up after ten seconds when nobody comes', async () => {
    const time = new FakeTime();
    const fault = new Fault('hang-body');
    prefetchFeed(element(fault.url));
    await fault.requests({ count: 1 });
    time.pass(9_999);
    expect((await fault.requests()).aborted).to.equal(0);
    time.pass(1);
    await fault.requests({ aborted: 1 });
    expect(time.waiting).to.equal(0);
  });

  it('is left to who has taken it', async () => {
    const time = new FakeTime();
    const fault = new Fault('slow?ms=300');
    prefetchFeed(element(fault.url));
    time.pass(5000);
    const loading = load([fault.url], options());
    time.pass(5000);
    expect(ids(await loading)).not.to.be.empty;
    expect(await countOf(fault)).to.equal(1);
  });

  it('is not asked for where it is not wanted yet, or at all', async () => {
    const fault = new Fault('ok');
    const given = Object.assign(element(fault.url), { feed: { items: [] } });
    const inline = element(fault.url);
    inline.append(document.createElement('script'));
    for (const one of [given, inline, element(fault.url, { loading: 'lazy' })]) prefetchFeed(one);
    prefetchFeed(document.createElement('not-yet'));
    for (const src of ['', ' ', 'javascript:alert(1)', 'https://a:b@example.org/', 'data:,'])
      prefetchFeed(element(src));
    const other = new Fault('ok');
    prefetchFeed(element(other.url));
    await other.requests({ count: 1 });
    expect(await countOf(fault)).to.equal(0);
  });
});
