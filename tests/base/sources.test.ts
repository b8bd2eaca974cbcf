import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import { listen } from '../helpers/console.js';
import { Fault, store } from '../helpers/feeds.js';
import { articles, houseFeed, type Json } from '../helpers/house.js';
import { failed, feedError, feedLoad, loaded, mount } from '../helpers/mount.js';
import { namesOf } from '../helpers/seen.js';

const named = (title: string): Json => houseFeed([{ id: title, url: '/', title }]);
const script = (data: string): string => `<script type="application/json">${data}</script>`;

describe('a feed comes', () => {
  it('from an address', async () => {
    const element = await loaded('news-list', { src: (await store(named('Far'))).url });
    expect(namesOf(element, 'link')).to.deep.equal(['Far']);
  });

  it('from an address relative to the page', async () => {
    const { pathname, search } = new URL((await store(named('Near'))).url);
    const element = await loaded('news-list', { src: pathname + search });
    expect(namesOf(element, 'link')).to.deep.equal(['Near']);
  });

  it('from the property, as a value', async () => {
    const element = await loaded('news-list', {}, { feed: named('Value') });
    expect(namesOf(element, 'link')).to.deep.equal(['Value']);
  });

  it('from the property, as text', async () => {
    const element = await loaded('news-list', {}, { feed: JSON.stringify(named('Text')) });
    expect(namesOf(element, 'link')).to.deep.equal(['Text']);
  });

  it('from a script in the tag', async () => {
    const html = script(JSON.stringify(named('Inside')));
    const element = await loaded('news-list', {}, { html });
    expect(namesOf(element, 'link')).to.deep.equal(['Inside']);
  });

  it('from the script before the address, and from the property before both', async () => {
    const fault = await store(named('Far'));
    const html = script(JSON.stringify(named('Inside')));
    const element = await loaded('news-list', { src: fault.url }, { html });
    expect(namesOf(element, 'link')).to.deep.equal(['Inside']);
    element.feed = named('Property');
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Property']);
    element.feed = undefined;
    element.querySelector('script')!.remove();
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Far']);
    expect((await fault.requests()).count, 'asked for when it was its turn').to.equal(1);
  });

  it('from no script that is not the tag’s own child', async () => {
    const html = `<div>${script(JSON.stringify(named('Deep')))}</div>`;
    const element = mount('news-list', {}, { html });
    await element.updateComplete;
    expect(element.state).to.equal('idle');
  });

  it('not at all when a script holds something else', async () => {
    const element = await failed('news-list', {}, { html: script('{"items": [') });
    expect(element.error?.code).to.equal('format');
  });

  it('not at all when the property holds something else', async () => {
    const element = await failed('news-list', {}, { feed: { news: 'none' } });
    expect(element.error?.code).to.equal('format');
  });
});

describe('several addresses', () => {
  it('are shown as one feed', async () => {
    const one = await store(houseFeed(articles(2)));
    const two = await store(houseFeed([...articles(1), { id: 'other', url: '/', title: 'Other' }]));
    const element = await loaded('news-list', { src: `  ${one.url}\n ${two.url} ` });
    expect(namesOf(element, 'link')).to.deep.equal(['Article 1', 'Article 2', 'Other']);
  });

  it('do without the one that fails, which is in the problems', async () => {
    const messages = listen();
    const one = new Fault('status/404');
    const two = await store(named('Two'));
    const element = await loaded('news-list', { src: `${one.url} ${two.url}` });
    expect(element.state).to.equal('ready');
    expect(namesOf(element, 'link')).to.deep.equal(['Two']);
    expect(element.problems.map(({ url }) => url)).to.deep.equal([one.url]);
    expect(element.problems[0]!.reason).to.contain('404');
    expect(messages).to.have.length(1);
    expect(messages[0]).to.contain(`utilisée :\n  ${element.problems[0]!.reason}`);
  });

  it('fail when all do', async () => {
    const src = [404, 410].map((code) => new Fault(`status/${code}`).url).join(' ');
    const element = await failed('news-list', { src });
    expect(element.state).to.equal('error');
    expect(element.error?.details.status).to.equal(404);
  });
});

describe('an address that is empty', () => {
  const empty = 'L’attribut « src » est vide.';

  for (const src of ['', '   ', ' \n\t ']) {
    it(`is told: src=${JSON.stringify(src)}`, async () => {
      const messages = listen();
      const element = await failed('news-list', { src });
      expect(element.error?.code).to.equal('address');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain(empty);
    });
  }

  for (const value of [[], '', ' ', null, undefined, false]) {
    it(`leaves the element idle: element.src = ${JSON.stringify(value)}`, async () => {
      const messages = listen();
      const element = mount('news-list', {}, { html: '<p>Own words</p>' });
      Object.assign(element, { src: value });
      await element.reload();
      expect(element.state).to.equal('idle');
      expect(element.error).to.equal(undefined);
      expect(messages).to.be.empty;
    });
  }

  it('after another is told, when its attribute is', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    const told = feedError(element);
    element.setAttribute('src', '');
    await told;
    expect(element.error?.code).to.equal('address');
  });
});

describe('an address that changes', () => {
  it('while the first is awaited leaves the last, and ends the first request', async () => {
    const first = new Fault('hang-body');
    const element = mount('news-list', { src: first.url });
    const events: string[] = [];
    for (const type of ['feed-load', 'feed-error']) {
      element.addEventListener(type, () => events.push(type));
    }
    await first.requests({ count: 1 });
    element.src = (await store(named('Last'))).url;
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Last']);
    expect((await first.requests({ aborted: 1 })).count).to.equal(1);
    expect(events, 'nothing is told of the first').to.deep.equal(['feed-load']);
  });

  it('several times at once causes one request', async () => {
    const passed = [new Fault('ok'), new Fault('ok')];
    const last = await store(named('Last'));
    const element = mount('news-list', { src: passed[0]!.url });
    element.src = passed[1]!.url;
    element.src = last.url;
    await feedLoad(element);
    expect(namesOf(element, 'link')).to.deep.equal(['Last']);
    const counts = [...passed, last].map(async (fault) => (await fault.requests()).count);
    expect(await Promise.all(counts)).to.deep.equal([0, 0, 1]);
  });

  it('from a slow one to a quick one shows the quick one for good', async () => {
    const slow = new Fault('held');
    const element = mount('news-list', { src: slow.url });
    await slow.requests({ count: 1 });
    element.src = (await store(named('Quick'))).url;
    await feedLoad(element);
    await slow.requests({ aborted: 1 });
    await slow.release();
    await element.updateComplete;
    expect(namesOf(element, 'link')).to.deep.equal(['Quick']);
  });

  it('to none goes back to idle', async () => {
    const element = await loaded('news-list', { src: new Fault('ok').url });
    element.removeAttribute('src');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(namesOf(element, 'link')).to.be.empty;
  });
});

describe('reload', () => {
  it('asks past the browser’s cache and resolves when the feed is shown', async () => {
    const fault = new Fault('ok');
    const element = await loaded('news-list', { src: fault.url });
    await element.reload();
    const { requests } = await fault.requests();
    expect(requests.map(({ headers }) => headers['cache-control'])).to.deep.equal([
      undefined,
      'max-age=0',
    ]);
    expect(element.state).to.equal('ready');
  });

  it('resolves when it has failed, too', async () => {
    const element = await loaded('news-list', { src: new Fault('once/status/404').url });
    const told = feedError(element);
    await element.reload();
    expect(element.state).to.equal('stale');
    await told;
  });
});
