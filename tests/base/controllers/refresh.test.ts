import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { FakeTime, hidePage } from '../../helpers/clock.js';
import { Fault, store } from '../../helpers/feeds.js';
import { articles, houseFeed } from '../../helpers/house.js';
import { eventually, feedError, feedLoad, loaded, afterPaint, place } from '../../helpers/mount.js';
import { namesOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';
import { watch } from '../../helpers/watch.js';

const second = 1000;

/** The timer is set by a script that comes after the first reading. */
async function planned(time: FakeTime, timers = 2): Promise<void> {
  await eventually(() => time.waiting === timers, 'the next reading is planned');
}

/** The timer with which an answer is forgotten is the other one that waits after a reading. */
const alone = 1;

describe('refresh', () => {
  it('asks again after that many seconds, and again', async () => {
    const time = new FakeTime();
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    for (const count of [2, 3]) {
      await planned(time);
      time.pass(59 * second);
      await afterPaint();
      expect((await fault.requests()).count).to.equal(count - 1);
      const load = feedLoad(element);
      time.pass(second);
      await load;
      expect((await fault.requests()).count).to.equal(count);
    }
  });

  for (const refresh of ['2147484', '3000000', '9'.repeat(400)]) {
    it(`waits as long as a timer can, and not for nothing, after ${refresh.slice(0, 9)} seconds`, async () => {
      stub(Date, 'now', () => () => 0);
      const { asked } = watch();
      const fault = new Fault('ok');
      await loaded('news-list', { src: fault.url, refresh });
      const planned = 'setTimeout 2147483000';
      await eventually(() => asked.includes(planned), 'the next reading is planned');
      expect((await fault.requests()).count).to.equal(1);
    });
  }

  it('shows what is new', async () => {
    const time = new FakeTime();
    const fault = await store(houseFeed(articles(1)));
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    await planned(time);
    const body = JSON.stringify(houseFeed(articles(2)));
    await fetch(`/__feed/${fault.url.split('/').at(-1)!.split('?')[0]}`, { method: 'PUT', body });
    const load = feedLoad(element);
    time.pass(60 * second);
    await load;
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1', 'Article 2']);
  });

  it('is never more often than every 30 seconds', async () => {
    const time = new FakeTime();
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url, refresh: '1' });
    await planned(time);
    time.pass(29 * second);
    await afterPaint();
    expect((await fault.requests()).count).to.equal(1);
    const load = feedLoad(element);
    time.pass(second);
    await load;
    expect((await fault.requests()).count).to.equal(2);
  });

  it('rests while the page is hidden, and catches up', async () => {
    const time = new FakeTime();
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    await planned(time);
    hidePage(true);
    time.pass(600 * second);
    await afterPaint();
    expect((await fault.requests()).count).to.equal(1);
    const load = feedLoad(element);
    hidePage(false);
    await load;
    expect((await fault.requests()).count).to.equal(2);
  });

  it('rests while the element is away', async () => {
    const time = new FakeTime();
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    await planned(time);
    element.remove();
    element.heading = 'An update';
    await element.updateComplete;
    expect(time.waiting).to.equal(alone);
    time.pass(600 * second);
    await afterPaint();
    expect((await fault.requests()).count).to.equal(1);
    const load = feedLoad(element);
    place(element);
    await load;
    expect((await fault.requests()).count).to.equal(2);
  });

  it('goes on after a failure, and what is shown stays', async () => {
    const time = new FakeTime();
    const fault = new Fault('once/status/404?times=1');
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    await planned(time);
    const error = feedError(element);
    time.pass(60 * second);
    await error;
    expect(element.state).to.equal('stale');
    expect(namesOf(element, 'link')).to.have.length(3);
    await planned(time, alone);
    const again = feedLoad(element);
    time.pass(60 * second);
    await again;
    expect(element.state).to.equal('ready');
  });

  it('can be asked for later, changed and ended', async () => {
    const time = new FakeTime();
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url });
    element.refresh = 60;
    await planned(time);
    element.refresh = 0;
    await element.updateComplete;
    expect(time.waiting).to.equal(alone);
    element.setAttribute('refresh', '120');
    await planned(time);
    const load = feedLoad(element);
    time.pass(120 * second);
    await load;
    expect((await fault.requests()).count).to.equal(2);
  });
});

describe('a feed that takes its time', () => {
  it('is not asked for again before it has come', async () => {
    const time = new FakeTime();
    const fault = new Fault('once/slow?ms=900');
    const element = await loaded('news-list', { src: fault.url, refresh: '60' });
    await planned(time);
    const load = feedLoad(element);
    time.pass(60 * second);
    await load;
    const { count, aborted } = await fault.requests();
    expect({ count, aborted }).to.deep.equal({ count: 2, aborted: 0 });
  });
});
