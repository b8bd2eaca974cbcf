import { expect } from '@open-wc/testing';
import { explain, explainProblems } from '../../../src/feed/read/explain.js';
import { load } from '../../../src/feed/load/load.js';
import { failure, Fault, ids, options, store } from '../../helpers/feeds.js';

describe('several addresses', () => {
  it('are one feed, in their order, whichever comes first', async () => {
    const slow = new Fault('slow?ms=200');
    const quick = await store({ title: 'Quick', items: [{ id: 'quick', title: 'Quick' }] });
    const loaded = await load([slow.url, quick.url], options());
    expect(ids(loaded)).to.deep.equal(['item-1', 'item-2', 'item-3', 'quick']);
    expect(loaded.feed.title).to.equal('A feed of the tests');
    expect(loaded.feed.problems).to.deep.equal([]);
  });

  it('with one id have one item, the first’s', async () => {
    const one = await store({
      items: [
        { id: 'a', title: 'a of one' },
        { id: 'b', title: 'b of one' },
      ],
    });
    const two = await store({
      items: [
        { id: 'b', title: 'b of two' },
        { id: 'c', title: 'c of two' },
      ],
    });
    const { feed } = await load([one.url, two.url], options());
    const titles = feed.items.map(({ title }) => title);
    expect(titles).to.deep.equal(['a of one', 'b of one', 'c of two']);
  });

  it('of which there is not one are told as that', async () => {
    const error = await failure(load([], options()));
    expect(error.code).to.equal('address');
    expect(explain(error).message).to.equal('L’attribut « src » est vide.');
  });

  it('given twice are asked for once', async () => {
    const fault = new Fault('ok');
    expect(ids(await load([fault.url, fault.url], options()))).to.have.length(3);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('of which some fail give the others, and the failures are told', async () => {
    const [missing, good, html] = [new Fault('status/404'), new Fault('ok'), new Fault('html')];
    const { feed } = await load([missing.url, 'mailto:a@b.c', good.url, html.url], options());
    expect(feed.items).to.have.length(3);
    const problems = explainProblems(feed.problems);
    expect(problems.map(({ url }) => url)).to.deep.equal([missing.url, 'mailto:a@b.c', html.url]);
    expect(problems[0]!.reason).to.contain('404').and.to.contain(missing.url);
    expect(problems[1]!.reason).to.contain('« mailto:a@b.c »');
    expect(problems[2]!.reason).to.contain('une page HTML');
  });

  it('that all fail fail, as the first did', async () => {
    const [missing, html] = [new Fault('status/404'), new Fault('html')];
    const error = await failure(load([missing.url, html.url], options()));
    expect(error.code).to.equal('http');
    expect(error.details.url).to.equal(missing.url);
  });

  it('each follow their own pages, on their own origin', async () => {
    const [one, two] = [new Fault('pages?n=2&per=2'), new Fault('pages?n=2&per=3')];
    const hasEnough = (entries: readonly unknown[]): boolean => entries.length >= 4;
    const loaded = await load([one.url, two.url], options({ hasEnough }));
    expect((await one.requests()).count).to.equal(2);
    expect((await two.requests()).count).to.equal(2);
    expect(ids(loaded)).to.have.length(6);
  });

  it('that are left are all left', async () => {
    const faults = [new Fault('hang-headers'), new Fault('hang-headers')];
    const abort = new AbortController();
    const loading = load(
      faults.map(({ url }) => url),
      options({ signal: abort.signal }),
    ).catch((error: unknown) => error);
    for (const fault of faults) await fault.requests({ count: 1 });
    abort.abort(new Error('gone'));
    expect(((await loading) as Error).message).to.equal('gone');
    for (const fault of faults) expect((await fault.requests({ aborted: 1 })).count).to.equal(1);
  });
});

describe('a problem', () => {
  const feed = { items: [{ id: '1', title: 'One', date_published: 'yesterday' }, null] };

  it('says in which of several feeds it is', async () => {
    const [bad, good] = [await store(feed), new Fault('ok')];
    const { problems } = (await load([good.url, bad.url], options())).feed;
    expect(explainProblems(problems)).to.deep.equal([
      {
        path: 'items[0].date_published',
        reason: '« yesterday » n’est pas une date : champ ignoré.',
        url: bad.url,
      },
      { path: 'items[1]', reason: '« null » n’est pas un objet : élément ignoré.', url: bad.url },
    ]);
  });

  it('says in which feed it is when there is one', async () => {
    const { url } = await store(feed);
    const { problems } = (await load([url], options())).feed;
    expect(problems.map((problem) => problem.url)).to.deep.equal([url, url]);
  });
});
