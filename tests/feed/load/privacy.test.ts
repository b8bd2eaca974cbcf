import { expect } from '@open-wc/testing';
import { load } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { Fault, options } from '../../helpers/feeds.js';

/** Properties of a request that tell of the visitor, or for which a server needs more than `Allow-Origin: *`. */
const telling = ['cookie', 'referer', 'authorization', 'if-none-match', 'x-requested-with'];

describe('a request', () => {
  before(() => {
    document.cookie = 'probe=1; path=/';
  });
  after(() => {
    document.cookie = 'probe=1; path=/; max-age=0';
  });

  it('would have had the cookie and the referrer', async () => {
    const fault = new Fault('ok');
    await fetch(fault.url);
    const { headers } = (await fault.requests()).requests[0]!;
    expect(headers.cookie).to.contain('probe=1');
    expect(headers.referer).to.contain(location.origin);
  });

  for (const fresh of [false, true]) {
    it(`${fresh ? 'for what is new ' : ''}tells nothing, to its own origin`, async () => {
      const fault = new Fault('ok');
      await load([fault.url], options({ fresh }));
      const { requests } = await fault.requests();
      expect(requests[0]!.headers).not.to.have.any.keys(...telling);
    });

    it(`${fresh ? 'for what is new ' : ''}tells nothing to another, and asks no leave`, async () => {
      const fault = new Fault('ok', (await run()).crossOrigin);
      await load([fault.url], options({ fresh }));
      const { requests } = await fault.requests();
      expect(requests.map(({ method }) => method)).to.deep.equal(['GET']);
      expect(requests[0]!.headers).not.to.have.any.keys(...telling);
    });
  }

  it('has no header but those of every request', async () => {
    const [ours, plain] = [new Fault('ok'), new Fault('ok')];
    await load([ours.url], options());
    await fetch(plain.url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const names = async (fault: Fault): Promise<string[]> =>
      Object.keys((await fault.requests()).requests[0]!.headers).sort();
    expect(await names(ours)).to.deep.equal(await names(plain));
  });
});
