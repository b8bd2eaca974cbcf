import { expect } from '@open-wc/testing';
import type { FeedError } from '../../../src/feed/errors.js';
import { explain, explainProblems } from '../../../src/feed/read/explain.js';
import { load, type LoadedFeed } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { Fault, ids, options } from '../../helpers/feeds.js';

interface Outcome {
  loaded?: LoadedFeed;
  error?: FeedError;
  /** Milliseconds. */
  took: number;
}

/** Milliseconds of a timer: the delay it was set for, and when it is due since the loads began. */
interface Timer {
  readonly delay: number;
  readonly due: number;
}

/** Milliseconds for which a document stays at hand, and those of a request for which a load has time enough. */
const usualDelays = [10_000, 8_000];

/** Records the timers that are set until `restore` is called. */
function recordTimers(): { timers: readonly Timer[]; restore: () => void } {
  const real = window.setTimeout.bind(window);
  const own = Object.getOwnPropertyDescriptor(window, 'setTimeout')!;
  const start = performance.now();
  const timers: Timer[] = [];
  window.setTimeout = ((handler: () => void, delay = 0) => {
    timers.push({ delay, due: performance.now() - start + delay });
    return real(handler, delay);
  }) as typeof window.setTimeout;
  return { timers, restore: () => Object.defineProperty(window, 'setTimeout', own) };
}

/** All begin at once, since each takes the eight or twelve seconds that it is about. */
let starting: ReturnType<typeof startAll> | undefined;

async function startAll() {
  const { crossOrigin } = await run();
  const faults = {
    headers: new Fault('hang-headers'),
    body: new Fault('hang-body'),
    busy: new Fault('status/503?retry-after=3'),
    // Two pages come well before the twelve seconds are over, and the third well after.
    pages: new Fault('pages?n=9&per=2&ms=4800', crossOrigin),
    elsewhere: new Fault('hang-headers', crossOrigin),
    merged: new Fault('hang-headers', crossOrigin),
  };
  const good = new Fault('ok');
  const { timers, restore } = recordTimers();
  const outcomes = {
    headers: outcome([faults.headers]),
    body: outcome([faults.body]),
    busy: outcome([faults.busy]),
    pages: outcome([faults.pages], () => false),
    elsewhere: outcome([faults.elsewhere]),
    merged: outcome([faults.merged, good]),
  };
  await Promise.all(Object.values(outcomes));
  restore();
  return { faults, outcomes, timers };
}

async function outcome(faults: Fault[], hasEnough?: () => boolean): Promise<Outcome> {
  const start = performance.now();
  const addresses = faults.map(({ url }) => url);
  const result = await load(addresses, options({ hasEnough })).then(
    (loaded) => ({ loaded }),
    (error: unknown) => ({ error: error as FeedError }),
  );
  return { ...result, took: performance.now() - start };
}

describe('patience', function () {
  this.timeout(30_000);

  before(async () => {
    await (starting ??= startAll());
  });

  async function got(name: 'headers' | 'body' | 'busy' | 'pages' | 'elsewhere' | 'merged') {
    return (await starting!).outcomes[name];
  }
  async function requestsOf(name: 'headers' | 'body' | 'busy') {
    return (await starting!).faults[name].requests();
  }

  for (const name of ['headers', 'body'] as const) {
    it(`for ${name} that do not come ends after 8 s`, async () => {
      const { error, took } = await got(name);
      expect(error!.code).to.equal('timeout');
      expect(explain(error!).message).to.contain('n’a pas répondu à temps');
      expect(took).to.be.above(7_900);
    });

    it(`for ${name} is not tried again`, async () => {
      // WebKit's question to the HTTP cache is no retry: it ends with the load.
      const { engine } = await run();
      expect((await requestsOf(name)).count).to.equal(engine === 'webkit' ? 2 : 1);
    });
  }

  it('for a whole load is of 12 s at most', async () => {
    const { timers } = await starting!;
    // Timers end the loads, and the requests after a failure. A busy machine sets them a little late.
    const ends = timers.filter(({ delay }) => !usualDelays.includes(delay));
    expect(ends).to.have.length.above(3);
    expect(Math.max(...ends.map(({ due }) => due))).to.be.within(11_900, 14_000);
  });

  it('with a server that is busy lasts as long as the server asks', async () => {
    const { error, took } = await got('busy');
    expect(error!.code).to.equal('http');
    expect(error!.details.status).to.equal(503);
    expect(took).to.be.above(6_000);
    const { times } = await requestsOf('busy');
    expect(times[1]! - times[0]!).to.be.least(2_990);
  });

  it('with pages that are slow leaves those that came in time, and says why', async () => {
    const { loaded, error } = await got('pages');
    expect(error).to.equal(undefined);
    expect(ids(loaded!)).to.deep.equal(['item-1', 'item-2', 'item-3', 'item-4']);
    const [problem] = explainProblems(loaded!.feed.problems);
    expect(problem!.path).to.equal('next_url');
    expect(problem!.reason).to.contain('n’a pas répondu à temps');
  });

  it('with a server elsewhere ends as a time-out', async () => {
    const { error } = await got('elsewhere');
    expect(error!.code).to.equal('timeout');
  });

  it('with one of several addresses leaves the other', async () => {
    const { loaded } = await got('merged');
    expect(ids(loaded!)).to.have.length(3);
    const [problem] = explainProblems(loaded!.feed.problems);
    expect(problem!.reason).to.contain('n’a pas répondu à temps');
  });
});
