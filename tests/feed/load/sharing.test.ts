import { expect } from '@open-wc/testing';
import { articles } from '../../../src/feed/read/kinds/article.js';
import { events } from '../../../src/feed/read/kinds/event.js';
import { load } from '../../../src/feed/load/load.js';
import { stub } from '../../helpers/stub.js';
import { failure, Fault, ids, options, rejection, store } from '../../helpers/feeds.js';

function aborting(): { abort: (reason?: unknown) => void; signal: AbortSignal } {
  const controller = new AbortController();
  return { abort: (reason) => controller.abort(reason), signal: controller.signal };
}

describe('one address', () => {
  it('asked for twenty times at once causes one request', async () => {
    const fault = new Fault('slow?ms=50');
    const loads = Array.from({ length: 20 }, () => load([fault.url], options()));
    const loaded = await Promise.all(loads);
    expect(new Set(loaded.map(({ feed }) => feed)).size, 'one reading').to.equal(1);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('asked for by different widgets is one request, and each gets its own kind', async () => {
    const feed = {
      items: [
        { id: 'news', title: 'News', _event: undefined },
        { id: 'concert', title: 'Concert', _event: { startDate: '2026-06-05T20:00' } },
      ],
    };
    const fault = await store(feed);
    const [news, agenda, both, elsewhere] = await Promise.all([
      load([fault.url], options({ readers: [articles] })),
      load([fault.url], options({ readers: [events] })),
      load([fault.url], options({ readers: [articles, events] })),
      load([fault.url], options({ readers: [events], timeZone: 'America/Cayenne' })),
    ]);
    expect([news, agenda, both].map(ids)).to.deep.equal([
      ['news'],
      ['concert'],
      ['news', 'concert'],
    ]);
    const starts = [agenda, elsewhere].map(({ feed: { items } }) =>
      items[0]?.kind === 'event' ? items[0].occurrences[0]!.start : undefined,
    );
    expect(starts).to.deep.equal([
      Date.parse('2026-06-05T18:00Z'),
      Date.parse('2026-06-05T23:00Z'),
    ]);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('asked for soon after is not asked for again, unless what is new is wanted', async () => {
    const fault = new Fault('ok');
    await load([fault.url], options());
    await load([fault.url], options());
    expect((await fault.requests()).count).to.equal(1);
    await load([fault.url], options({ fresh: true }));
    expect((await fault.requests()).count).to.equal(2);
  });

  it('is asked for again once its answer is old, on a page whose timers stood still meanwhile', async () => {
    const fault = new Fault('ok');
    await load([fault.url], options());
    class InAMinute extends Date {
      constructor() {
        super(Date.now() + 60_000);
      }
    }
    stub(window, 'Date', () => InAMinute as DateConstructor);
    await load([fault.url], options());
    expect((await fault.requests()).count).to.equal(2);
  });

  it('that is on its way is not asked for twice, even by who wants what is new', async () => {
    const fault = new Fault('slow?ms=50');
    await Promise.all([
      load([fault.url], options({ fresh: true })),
      load([fault.url], options({ fresh: true })),
    ]);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('that failed is asked for again by the next, and works', async () => {
    const fault = new Fault('status/500?times=1');
    const { details } = await failure(load([fault.url], options()));
    expect(details.status).to.equal(500);
    expect(ids(await load([fault.url], options()))).to.have.length(3);
    expect((await fault.requests()).count).to.equal(2);
  });

  it('that fails fails for all who wait', async () => {
    const fault = new Fault('status/404');
    const loads = [1, 2, 3].map(() => failure(load([fault.url], options())));
    const codes = (await Promise.all(loads)).map(({ code }) => code);
    expect(codes).to.deep.equal(['http', 'http', 'http']);
    expect((await fault.requests()).count).to.equal(1);
  });
});

describe('who leaves', () => {
  it('leaves the others their request', async () => {
    const fault = new Fault('held');
    const [one, other] = [aborting(), aborting()];
    const left = rejection(load([fault.url], options({ signal: one.signal })));
    const stays = load([fault.url], options({ signal: other.signal }));
    await fault.requests({ count: 1 });
    one.abort(new Error('gone'));
    expect(((await left) as Error).message).to.equal('gone');
    await fault.release();
    expect(ids(await stays)).to.have.length(3);
    const { count, aborted } = await fault.requests();
    expect({ count, aborted }).to.deep.equal({ count: 1, aborted: 0 });
  });

  it('last ends the request', async () => {
    const fault = new Fault('hang-headers');
    const both = [aborting(), aborting()];
    const loads = both.map(({ signal }) => rejection(load([fault.url], options({ signal }))));
    await fault.requests({ count: 1 });
    for (const { abort } of both) abort();
    const errors = await Promise.all(loads);
    expect(errors.map((error) => (error as Error).name)).to.deep.equal([
      'AbortError',
      'AbortError',
    ]);
    expect((await fault.requests({ aborted: 1 })).count).to.equal(1);
  });

  it('while the body comes ends the request too', async () => {
    const fault = new Fault('hang-body');
    const { abort, signal } = aborting();
    const loading = rejection(load([fault.url], options({ signal })));
    await fault.requests({ count: 1 });
    abort();
    expect(((await loading) as Error).name).to.equal('AbortError');
    expect((await fault.requests({ aborted: 1 })).count).to.equal(1);
  });

  it('and comes back gets an answer of its own', async () => {
    const fault = new Fault('held');
    const { abort, signal } = aborting();
    const left = rejection(load([fault.url], options({ signal })));
    await fault.requests({ count: 1 });
    abort();
    const back = load([fault.url], options());
    await fault.release();
    expect(ids(await back)).to.have.length(3);
    expect(((await left) as Error).name).to.equal('AbortError');
    expect((await fault.requests()).count).to.equal(2);
  });

  it('before the start asks for nothing', async () => {
    const fault = new Fault('ok');
    const error = await rejection(load([fault.url], options({ signal: AbortSignal.abort() })));
    expect((error as Error).name).to.equal('AbortError');
    expect((await fault.requests()).count).to.equal(0);
  });

  it('after the answer changes nothing', async () => {
    const fault = new Fault('ok');
    const { abort, signal } = aborting();
    const loaded = await load([fault.url], options({ signal }));
    abort();
    expect(ids(await load([fault.url], options()))).to.deep.equal(ids(loaded));
    expect((await fault.requests()).count).to.equal(1);
  });
});
