import { expect } from '@open-wc/testing';
import { load } from '../../../src/feed/load/load.js';
import { run } from '../../helpers/browser.js';
import { failure, Fault, ids, options } from '../../helpers/feeds.js';

const { random } = Math;

describe('the copy in the browser’s own cache', () => {
  before(async function () {
    // Under WebDriver, WebKit's session is a private one and keeps nothing.
    if ((await run()).engine === 'webkit') this.skip();
  });
  beforeEach(() => {
    Math.random = () => 0;
  });
  afterEach(() => {
    Math.random = random;
  });

  for (const origin of ['same', 'other']) {
    it(`does when the server of the ${origin} origin cannot be reached`, async () => {
      const at = origin === 'same' ? location.origin : (await run()).crossOrigin;
      const fault = new Fault('once/reset', at);
      const first = await load([fault.url], options());
      expect(first.stale).not.to.equal(true);
      const second = await load([fault.url], options({ fresh: true }));
      expect(second.stale).to.equal(true);
      expect(ids(second)).to.deep.equal(ids(first));
    });
  }

  it('tells when the server made it', async () => {
    const fault = new Fault('once/reset');
    const { date: made } = await load([fault.url], options());
    const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    // The server's clock is the measure: a browser may run on another day.
    expect(made).to.be.closeTo(Date.parse(headers.get('date')!), 60_000);
    const { date } = await load([fault.url], options({ fresh: true }));
    expect(date, 'not when it was read again').to.equal(made);
  });

  it('is not kept as the answer: the next one asks again', async () => {
    const fault = new Fault('once/reset');
    await load([fault.url], options());
    await load([fault.url], options({ fresh: true }));
    const { count } = await fault.requests();
    expect((await load([fault.url], options())).stale).to.equal(true);
    expect((await fault.requests()).count).to.be.above(count);
  });

  it('does not do for what is gone', async () => {
    const fault = new Fault('once/status/404');
    await load([fault.url], options());
    const { details } = await failure(load([fault.url], options({ fresh: true })));
    expect(details.status).to.equal(404);
  });
});
