import { expect } from '@open-wc/testing';
import { run } from './helpers/browser.js';

interface Answer {
  title: string;
  items: { id: string }[];
  next_url?: string;
}

interface Requests {
  count: number;
  aborted: number;
  times: number[];
  requests: { headers: Record<string, string> }[];
}

async function feed(path: string): Promise<Answer> {
  return (await (await fetch(`/__feed/${path}`)).json()) as Answer;
}

/** The requests that the server has seen, once as many requests or broken connections have come. */
async function requests(id: string, until: Record<string, number> = {}): Promise<Requests> {
  const numbers = Object.entries(until).map(([key, value]) => `&${key}=${value}`);
  return (await (await fetch(`/__requests?id=${id}${numbers.join('')}`)).json()) as Requests;
}

async function rejects(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => false,
    () => true,
  );
}

const unique = () => crypto.randomUUID();

describe('the faulty feed server', () => {
  it('answers with a status, and gives in after some times', async () => {
    const path = `/__feed/status/503?times=1&retry-after=2&id=${unique()}`;
    const first = await fetch(path);
    expect(first.status).to.equal(503);
    expect(first.headers.get('retry-after')).to.equal('2');
    expect((await fetch(path)).status).to.equal(200);
  });

  it('keeps a client waiting for headers, and for the body', async () => {
    const id = unique();
    const [headers, body] = [`/__feed/hang-headers?id=${id}`, `/__feed/hang-body?id=${id}`];
    const [one, other] = [new AbortController(), new AbortController()];
    const noHeaders = rejects(fetch(headers, { signal: one.signal }));
    await requests(id, { count: 1 }); // One that the server has not seen is none for it to see the end of.
    one.abort();
    expect(await noHeaders).to.equal(true);
    const answer = await fetch(body, { signal: other.signal });
    const noBody = rejects(answer.text());
    other.abort();
    expect(await noBody).to.equal(true);
    expect((await requests(id, { aborted: 2 })).aborted).to.equal(2);
  });

  it('cuts the connection in the body, and before the headers', async () => {
    const cutInBody = fetch('/__feed/cut').then((answer) => answer.text());
    expect(await rejects(cutInBody)).to.equal(true);
    const id = unique();
    const once = `/__feed/error-once?id=${id}`;
    expect(await rejects(fetch(once))).to.equal(true);
    expect((await fetch(once)).ok).to.equal(true);
    expect((await requests(id)).count).to.equal(2);
  });

  it('sends what is not a feed', async () => {
    expect(await (await fetch('/__feed/html')).text()).to.contain('<!doctype html>');
    expect(await rejects(feed('cut-json'))).to.equal(true);
    expect((await feed('empty-feed')).items).to.deep.equal([]);
  });

  it('sends odd wrappings of a good feed', async () => {
    const bytes = new Uint8Array(await (await fetch('/__feed/bom')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect((await fetch('/__feed/wrong-type')).headers.get('content-type')).to.contain(
      'text/plain',
    );
    expect((await fetch('/__feed/redirect')).redirected).to.equal(true);
  });

  it('sends much, and without an end', async () => {
    expect((await feed('items?n=10000')).items.length).to.equal(10_000);
    expect((await (await fetch('/__feed/large?mb=2')).text()).length).to.be.above(2 * 1024 * 1024);
    const abort = new AbortController();
    const { body } = await fetch('/__feed/infinite', { signal: abort.signal });
    const reader = body!.getReader();
    for (let read = 0; read < 4_000_000; read += (await reader.read()).value!.length);
    abort.abort();
  });

  it('chains pages, on its own origin or to another', async () => {
    const first = await feed('pages?n=2&per=3');
    expect(new URL(first.next_url!).origin).to.equal(location.origin);
    const second = (await (await fetch(first.next_url!)).json()) as Answer;
    expect(second.items.map((item) => item.id)).to.deep.equal(['item-4', 'item-5', 'item-6']);
    expect(second.next_url).to.equal(undefined);
    const { crossOrigin } = await run();
    expect(new URL((await feed('pages?cross=1')).next_url!).origin).to.equal(crossOrigin);
    expect((await fetch(`${crossOrigin}/__feed/ok`)).ok).to.equal(true);
  });

  it('stores a body and tells what was asked', async () => {
    const id = unique();
    await fetch(`/__feed/${id}`, { method: 'PUT', body: '{"title":"mine","items":[]}' });
    expect((await feed(`stored/${id}?id=${id}`)).title).to.equal('mine');
    expect((await feed(`slow?ms=10&body=${id}`)).title).to.equal('mine');
    const { count, times, requests: sent } = await requests(id);
    expect([count, times.length]).to.deep.equal([1, 1]);
    expect(sent[0]!.headers).to.have.property('accept');
  });
});
