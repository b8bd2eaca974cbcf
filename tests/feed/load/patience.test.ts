import { expect } from '@open-wc/testing';
import type { FeedError } from '../../../src/feed/errors.js';
import { explain, explainProblems } from '../../../src/feed/read/explain.js';
import { load, type LoadedFeed } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { Fault, failure, ids, options } from '../../helpers/feeds.js';

const inTime = 'n’a pas répondu à temps';

/** A load, and whether it has come to its end. */
class Load {
  readonly result: Promise<LoadedFeed>;
  #isOver = false;

  constructor(faults: readonly Fault[], hasEnough?: () => boolean) {
    const addresses = faults.map(({ url }) => url);
    this.result = load(addresses, options({ hasEnough })).finally(() => (this.#isOver = true));
    this.result.catch(() => undefined); // A test asks for the failure later.
  }

  get failure(): Promise<FeedError> {
    return failure(this.result);
  }

  /** Asked of after another request has been answered, so that whatever was due has been done. */
  async isOver(): Promise<boolean> {
    await new Fault('ok').requests();
    return this.#isOver;
  }
}

/** Long enough for all that has been set aside when an address is tried no more, as WebKit’s question to its cache. */
const rest = 4_000;

describe('patience', () => {
  let time: FakeTime;

  beforeEach(() => {
    time = new FakeTime(1_000);
  });

  /** Lets time go by until the server has had so many requests. */
  async function passUntil(fault: Fault, count: number): Promise<void> {
    while ((await fault.requests()).count < count) time.pass(500);
  }

  for (const name of ['hang-headers', 'hang-body'] as const) {
    it(`for ${name} ends after 8 s, and is not tried again`, async () => {
      const fault = new Fault(name);
      const loading = new Load([fault]);
      await fault.requests({ count: 1 });
      time.pass(7_999);
      expect(await loading.isOver()).to.equal(false);
      time.pass(1);
      await fault.requests({ aborted: 1 });
      // WebKit's question to the HTTP cache is no retry: it ends with the load.
      const { engine } = await run();
      if (engine === 'webkit') await fault.requests({ count: 2 });
      time.pass(rest);
      const error = await loading.failure;
      expect(error.code).to.equal('timeout');
      expect(explain(error).message).to.contain(inTime);
      expect((await fault.requests()).count).to.equal(engine === 'webkit' ? 2 : 1);
    });
  }

  it('for a whole load is of 12 s at most', async () => {
    const fault = new Fault('status/503?retry-after=6&times=1&then=hang-headers');
    const loading = new Load([fault]);
    await fault.requests({ count: 1 });
    await passUntil(fault, 2);
    time.pass(11_999 - time.passed);
    expect(await loading.isOver()).to.equal(false);
    time.pass(1);
    expect((await loading.failure).code).to.equal('timeout');
  });

  it('with a server that is busy lasts as long as the server asks', async () => {
    const fault = new Fault('status/503?retry-after=3');
    const loading = new Load([fault]);
    await fault.requests({ count: 1 });
    for (const count of [2, 3]) {
      await passUntil(fault, count);
      expect(time.passed, `before request ${count}`).to.be.least(3_000 * (count - 1));
    }
    const error = await loading.failure;
    expect(error.code).to.equal('http');
    expect(error.details.status).to.equal(503);
  });

  it('with pages that are slow leaves those that came in time, and says why', async () => {
    const { crossOrigin } = await run();
    const fault = new Fault('pages?n=9&per=2&hang=3', crossOrigin);
    const loading = new Load([fault], () => false);
    await fault.requests({ count: 3 });
    time.pass(12_000);
    const { feed } = await loading.result;
    expect(ids(await loading.result)).to.deep.equal(['item-1', 'item-2', 'item-3', 'item-4']);
    const [problem] = explainProblems(feed.problems);
    expect(problem!.path).to.equal('next_url');
    expect(problem!.reason).to.contain(inTime);
  });

  it('with a server elsewhere ends as a time-out', async () => {
    const { crossOrigin } = await run();
    const fault = new Fault('hang-headers', crossOrigin);
    const loading = new Load([fault]);
    await fault.requests({ count: 1 });
    time.pass(8_000);
    expect((await loading.failure).code).to.equal('timeout');
  });

  it('with one of several addresses leaves the other', async () => {
    const { crossOrigin } = await run();
    const hanging = new Fault('hang-headers', crossOrigin);
    const good = new Fault('ok');
    await new Load([good]).result; // Its document is at hand from then on.
    const loading = new Load([hanging, good]);
    await hanging.requests({ count: 1 });
    time.pass(8_000);
    expect(ids(await loading.result)).to.have.length(3);
    const [problem] = explainProblems((await loading.result).feed.problems);
    expect(problem!.reason).to.contain(inTime);
    expect((await good.requests()).count).to.equal(1);
  });
});
