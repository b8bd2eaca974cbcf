import { expect } from '@open-wc/testing';
import { load } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { failure, Fault, ids, options } from '../../helpers/feeds.js';
import { watch } from '../../helpers/watch.js';

const three = ['item-1', 'item-2', 'item-3'];
const { random } = Math;

/** What `Math.random` says, which is how long a retry waits. */
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

describe('the pause before a retry', () => {
  afterEach(() => {
    Math.random = random;
  });

  /** Milliseconds between the requests, as the server saw them. */
  async function pauses(fault: Fault): Promise<number[]> {
    const { times } = await fault.requests();
    return times.slice(1).map((time, index) => time - times[index]!);
  }

  /** What is waited for from here on, as a timer has it: a pause on a busy machine is longer than that. */
  function watchPauses(): () => string[] {
    const { asked } = watch();
    const isPatience = /^setTimeout [5-9]\d{3}$/;
    return () => asked.filter((one) => one.startsWith('setTimeout') && !isPatience.test(one));
  }

  it('is of up to one second, then of up to two, by chance', async () => {
    jitter(0.5);
    const fault = new Fault('status/503?times=2');
    const paused = watchPauses();
    await load([fault.url], options());
    expect(paused().slice(0, 2)).to.deep.equal(['setTimeout 500', 'setTimeout 1000']);
    const [first, second] = await pauses(fault);
    expect(first).to.be.at.least(490);
    expect(second).to.be.at.least(990);
  });

  it('is never shorter than the server asks, in seconds', async () => {
    jitter(0);
    const fault = new Fault('status/503?times=1&retry-after=1');
    const paused = watchPauses();
    expect(ids(await load([fault.url], options()))).to.deep.equal(three);
    expect(paused()[0]).to.equal('setTimeout 1000');
    expect((await pauses(fault))[0]).to.be.at.least(990);
  });

  it('is never shorter than the server asks, by a date', async () => {
    jitter(0);
    const date = new Date(Date.now() + 2500).toUTCString();
    const fault = new Fault(`status/429?times=1&retry-after=${encodeURIComponent(date)}`);
    expect(ids(await load([fault.url], options()))).to.deep.equal(three);
    expect((await fault.requests()).times[1]).to.be.least(Date.parse(date) - 20);
  });

  for (const wait of ['0', '-5', 'soon', new Date(0).toUTCString()]) {
    it(`is what chance says when the server asks for ${JSON.stringify(wait)}`, async () => {
      jitter(0);
      const fault = new Fault(`status/503?times=1&retry-after=${encodeURIComponent(wait)}`);
      const paused = watchPauses();
      expect(ids(await load([fault.url], options()))).to.deep.equal(three);
      expect(paused()[0]).to.equal('setTimeout 0');
    });
  }

  const tooLong = ['12', '60', '99999999999', new Date(Date.now() + 3_600_000).toUTCString()];
  for (const wait of tooLong) {
    it(`is not made when the server asks for ${JSON.stringify(wait)}: no retry`, async () => {
      const fault = new Fault(`status/503?retry-after=${encodeURIComponent(wait)}`);
      const start = performance.now();
      const { details } = await failure(load([fault.url], options()));
      expect(details.status).to.equal(503);
      expect(performance.now() - start, 'the shortest is twelve seconds').to.be.below(9000);
      await expectTries(fault, 1);
    });
  }

  it('ends when nobody waits any more', async () => {
    const fault = new Fault('status/503?retry-after=8');
    const abort = new AbortController();
    const loading = load([fault.url], options({ signal: abort.signal }));
    await fault.requests({ count: 1 });
    const start = performance.now();
    abort.abort(new Error('gone'));
    const error = await loading.catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('gone');
    expect(performance.now() - start, 'before the pause is over').to.be.below(7000);
    expect((await fault.requests()).count).to.equal(1);
  });
});
