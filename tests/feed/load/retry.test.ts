import { expect } from '@open-wc/testing';
import { FeedError } from '../../../src/feed/errors.js';
import { load } from '../../../src/feed/load/load.js';
import { retry, type Attempt } from '../../../src/feed/load/retry.js';
import { run } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { failure, Fault, ids, options, rejection } from '../../helpers/feeds.js';
import { stub } from '../../helpers/stub.js';
import { watch } from '../../helpers/watch.js';

const three = ['item-1', 'item-2', 'item-3'];
const { random } = Math;

/** The result of `Math.random`, which sets how long a retry waits. */
function jitter(value: number): void {
  Math.random = () => value;
}

/** WebKit asks the server even when told to ask its cache alone, so it asks once more. */
async function expectTries(fault: Fault, tries: number): Promise<void> {
  const { engine } = await run();
  const { count } = await fault.requests();
  expect(count).to.equal(engine === 'webkit' ? tries + 1 : tries);
}

describe('a failure that may pass is tried again', () => {
  beforeEach(() => jitter(0));
  afterEach(() => {
    Math.random = random;
  });

  for (const path of ['status/429', 'status/502', 'status/503', 'status/504', 'error-once']) {
    it(`after one ${path} it works`, async () => {
      const fault = new Fault(`${path}?times=1`);
      const loaded = await load([fault.url], options());
      expect(ids(loaded)).to.deep.equal(three);
      expect(loaded.stale).not.to.equal(true);
      expect((await fault.requests()).count).to.equal(2);
    });

    it(`after two ${path} it works`, async () => {
      const fault = new Fault(`${path}?times=2`);
      expect(ids(await load([fault.url], options()))).to.deep.equal(three);
      expect((await fault.requests()).count).to.equal(3);
    });

    it(`after three ${path} it is given up`, async () => {
      const fault = new Fault(`${path}?times=99`);
      const { code } = await failure(load([fault.url], options()));
      expect(code).to.equal(path === 'error-once' ? 'network' : 'http');
      await expectTries(fault, 3);
    });
  }

  it('a connection that breaks within the feed, too', async () => {
    const fault = new Fault('cut');
    const error = await failure(load([fault.url], options()));
    expect(error.code).to.equal('network');
    expect(error.details.url).to.equal(fault.url);
    await expectTries(fault, 3);
  });

  it('and the last failure is the one that is told', async () => {
    const fault = new Fault('once/status/404?times=9');
    const first = await load([fault.url], options());
    expect(ids(first)).to.deep.equal(three);
    const { details } = await failure(load([fault.url], options({ fresh: true })));
    expect(details.status).to.equal(404);
  });
});

describe('requests to another origin that fails', () => {
  beforeEach(() => jitter(0));
  afterEach(() => {
    Math.random = random;
  });

  for (const path of ['error-once?times=99', 'status/503']) {
    it(`are three at most: ${path}`, async () => {
      const { crossOrigin } = await run();
      const fault = new Fault(path, crossOrigin);
      await failure(load([fault.url], options()));
      expect((await fault.requests()).count).to.equal(3);
    });
  }
});

describe('the pause before a retry', () => {
  beforeEach(() => jitter(0.5));
  afterEach(() => {
    Math.random = random;
  });

  const busy = (retryAfter?: string): FeedError =>
    new FeedError('http', { status: 503, retryAfter });
  const own = location.href;
  const other = 'https://elsewhere.example/feed.json';

  interface Retried {
    readonly pauses: number[];
    readonly requests: RequestInit[];
    readonly error?: FeedError;
  }

  /** Retries a request that always fails, twelve seconds before the deadline. The pauses pass at once. */
  async function retried(error: FeedError, url = own): Promise<Retried> {
    const pauses: number[] = [];
    const requests: RequestInit[] = [];
    stub(window, 'setTimeout', () => {
      const set = (handler: () => void, milliseconds: number): number => {
        pauses.push(milliseconds);
        handler();
        return 0;
      };
      return set as typeof setTimeout;
    });
    stub(performance, 'now', () => () => 0);
    const { signal } = new AbortController();
    const attempt: Attempt = ({ how = {} } = {}) => {
      requests.push(how);
      return Promise.reject(error);
    };
    const last = await failure(retry(attempt, error, { url, signal, deadline: 12_000 }));
    return { pauses, requests, error: last };
  }

  it('is of up to one second, then of up to two, by chance', async () => {
    expect((await retried(busy())).pauses).to.deep.equal([500, 1000]);
  });

  it('comes before each request to another origin, too', async () => {
    const { pauses, requests } = await retried(new FeedError('network'), other);
    expect(pauses).to.deep.equal([500, 1000]);
    expect(requests, 'the last takes an old copy').to.deep.equal([{}, { cache: 'force-cache' }]);
  });

  it('is not made for an old copy on the own origin, which is asked of the cache alone', async () => {
    const { requests } = await retried(new FeedError('network'));
    expect(requests.slice(0, 2)).to.deep.equal([{}, {}]);
    expect(requests[2]).to.include({ cache: 'only-if-cached', mode: 'same-origin' });
    expect(requests).to.have.length(3);
  });

  it('is not made after a request that has timed out', async () => {
    const here = await retried(new FeedError('timeout'));
    expect(here.pauses).to.be.empty;
    expect(here.requests).to.deep.equal([{ cache: 'only-if-cached', mode: 'same-origin' }]);
  });

  it('is not made after a request to another origin that has timed out, nor is that asked again', async () => {
    const { requests, error } = await retried(new FeedError('timeout'), other);
    expect(requests).to.be.empty;
    expect(error?.code).to.equal('timeout');
  });

  it('is never shorter than the server asks, in seconds', async () => {
    expect((await retried(busy('1'))).pauses).to.deep.equal([1500, 2000]);
  });

  it('is never shorter than the server asks, by a date', async () => {
    stub(Date, 'now', () => () => Date.UTC(2026, 5, 1, 10));
    const { pauses } = await retried(busy('Mon, 01 Jun 2026 10:00:02 GMT'));
    expect(pauses).to.deep.equal([2500, 3000]);
  });

  for (const wait of ['0', '-5', 'soon', new Date(0).toUTCString()]) {
    it(`is what chance says when the server asks for ${JSON.stringify(wait)}`, async () => {
      expect((await retried(busy(wait))).pauses).to.deep.equal([500, 1000]);
    });
  }

  for (const wait of ['12', '60', '99999999999', new Date(2 ** 42).toUTCString()]) {
    it(`is not made when the server asks for ${JSON.stringify(wait)}: no retry`, async () => {
      const { pauses, requests } = await retried(busy(wait));
      expect(pauses).to.be.empty;
      expect(requests).to.have.length(1);
      expect(requests[0]).to.include({ cache: 'only-if-cached' });
      expect((await retried(busy(wait), other)).requests).to.be.empty;
    });
  }

  it('ends when nobody waits any more', async () => {
    new FakeTime();
    const fault = new Fault('status/503?retry-after=8');
    const abort = new AbortController();
    const { asked, until } = watch();
    const loading = rejection(load([fault.url], options({ signal: abort.signal })));
    // The pause is a timer that stands still here, so only the signal can end it.
    await until(() => asked.some(isPauseOfEight), 'the pause begins');
    abort.abort(new Error('gone'));
    expect(((await loading) as Error).message).to.equal('gone');
    expect((await fault.requests()).count).to.equal(1);
  });

  const isPauseOfEight = (request: string): boolean => {
    const milliseconds = Number(/^setTimeout (\d+)/.exec(request)?.[1]);
    return milliseconds > 8000 && milliseconds < 9000;
  };
});
