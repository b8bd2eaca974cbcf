import { expect } from '@open-wc/testing';
import { explainProblems } from '../../../src/feed/read/explain.js';
import { load } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { Fault, ids, options, store } from '../../helpers/feeds.js';

const atLeast =
  (number: number) =>
  (entries: readonly unknown[]): boolean =>
    entries.length >= number;
const never = (): boolean => false;

describe('the next page of a feed', () => {
  const cases = [
    [1, 1, 10],
    [10, 1, 10],
    [11, 2, 20],
    [25, 3, 30],
    [1000, 3, 30],
  ] as const;
  for (const [wanted, requests, items] of cases) {
    it(`for ${wanted} items takes ${requests} requests`, async () => {
      const fault = new Fault('pages?n=3&per=10');
      const loaded = await load([fault.url], options({ hasEnough: atLeast(wanted) }));
      const expected = Array.from({ length: items }, (_, index) => `item-${index + 1}`);
      expect(ids(loaded)).to.deep.equal(expected);
      expect((await fault.requests()).count).to.equal(requests);
    });
  }

  it('is not asked for when nobody says how many are wanted', async () => {
    const fault = new Fault('pages?n=3&per=10');
    expect(ids(await load([fault.url], options()))).to.have.length(10);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('on another origin is not asked for, and that is told', async () => {
    const fault = new Fault('pages?n=3&per=10&cross=1');
    const { feed } = await load([fault.url], options({ hasEnough: never }));
    expect(feed.items).to.have.length(10);
    expect((await fault.requests()).count).to.equal(1);
    const [problem] = explainProblems(feed.problems);
    expect(problem).to.include({ path: 'next_url', url: fault.url });
    expect(problem!.reason)
      .to.contain((await run()).crossOrigin)
      .and.to.contain('autre origine');
  });

  it('that is the page itself is not asked for', async () => {
    const id = crypto.randomUUID();
    const url = `${location.origin}/__feed/stored/${id}?id=${id}`;
    const feed = { items: [{ id: '1', title: 'One' }], next_url: url };
    await fetch(`/__feed/${id}`, { method: 'PUT', body: JSON.stringify(feed) });
    expect(ids(await load([url], options({ hasEnough: never })))).to.deep.equal(['1']);
    expect(await (await fetch(`/__requests?id=${id}`)).json()).to.include({ count: 1 });
  });

  it('that leads back to the first is not followed round and round', async () => {
    const [a, b, id] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    for (const [key, next] of [
      [a, b],
      [b, a],
    ] as const) {
      const feed = {
        items: [{ id: key, title: key }],
        next_url: `/__feed/stored/${next}?id=${id}`,
      };
      await fetch(`/__feed/${key}`, { method: 'PUT', body: JSON.stringify(feed) });
    }
    const loaded = await load([`/__feed/stored/${a}?id=${id}`], options({ hasEnough: never }));
    expect(ids(loaded)).to.deep.equal([a, b]);
    expect(await (await fetch(`/__requests?id=${id}`)).json()).to.include({ count: 2 });
  });

  it('is the fiftieth at most, and that is told', async () => {
    const fault = new Fault('pages?n=1000&per=2');
    const loaded = await load([fault.url], options({ hasEnough: never }));
    expect(ids(loaded)).to.have.length(100);
    expect((await fault.requests()).count).to.equal(50);
    expect(explainProblems(loaded.feed.problems).map(({ reason }) => reason)).to.deep.equal([
      'Plus de 50 pages : les suivantes ne sont pas lues.',
    ]);
  });

  it('that fails leaves the first ones, and that is told', async () => {
    const { url } = await store({
      title: 'First',
      items: [{ id: '1', title: 'One' }],
      next_url: '/__feed/status/404',
    });
    const { feed } = await load([url], options({ hasEnough: never }));
    expect(feed.items.map(({ id }) => id)).to.deep.equal(['1']);
    expect(feed.title).to.equal('First');
    const [problem] = explainProblems(feed.problems);
    expect(problem!.path).to.equal('next_url');
    expect(problem!.url).to.equal(`${location.origin}/__feed/status/404`);
    expect(problem!.reason).to.contain('404');
  });

  it('that has items of the first does not repeat them', async () => {
    const next = await store({
      items: [
        { id: '1', title: 'Again' },
        { id: '2', title: 'Two' },
      ],
    });
    const { url } = await store({ items: [{ id: '1', title: 'One' }], next_url: next.url });
    const { feed } = await load([url], options({ hasEnough: never }));
    expect(feed.items.map(({ title }) => title)).to.deep.equal(['One', 'Two']);
  });

  it('may be a whole address, or relative to the feed', async () => {
    const next = await store({ items: [{ id: '2', title: 'Two' }] });
    const relative = next.url.slice(next.url.lastIndexOf('/') + 1);
    const { url } = await store({ items: [{ id: '1', title: 'One' }], next_url: relative });
    expect(ids(await load([url], options({ hasEnough: never })))).to.deep.equal(['1', '2']);
  });
});
