import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import {
  FeedErrorEvent,
  FeedLoadEvent,
  ItemSelectEvent,
  RangeChangeEvent,
} from '../../src/base/events.js';
import { Fault } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { feedError, feedLoad, loaded, mount, place } from '../helpers/mount.js';
import { byRole, part } from '../helpers/seen.js';

/** Waits for an event where a page would listen: far above, outside of every shadow tree. */
function onPage<K extends keyof HTMLElementEventMap>(
  type: K,
): Promise<{ event: HTMLElementEventMap[K]; target: unknown; from: unknown }> {
  return new Promise((resolve) => {
    const listener = (event: Event): void => {
      resolve({
        event: event as HTMLElementEventMap[K],
        target: event.target,
        from: event.composedPath()[0],
      });
    };
    document.addEventListener(type, listener, { once: true });
  });
}

describe('feed-load', () => {
  it('reaches the page with what was read, once it is shown', async () => {
    const host = place(document.createElement('div'));
    const parent = host.attachShadow({ mode: 'open' });
    const load = onPage('feed-load');
    const element = mount('news-list', {}, { feed: houseFeed(articles(2)), parent });
    const { event, target, from } = await load;
    expect(event).to.be.instanceOf(FeedLoadEvent);
    expect(event.cancelable).to.equal(false);
    expect(target === host, 'retargeted').to.equal(true);
    expect(from === element).to.equal(true);
    expect(event.feed.title).to.equal('A feed');
    expect(event.feed.items.map(({ id }) => id)).to.deep.equal(['article-1', 'article-2']);
    expect(event.feed.problems).to.deep.equal([]);
    expect(part(element, 'list').children).to.have.length(2);
  });

  it('has the problems in words', async () => {
    const feed = houseFeed([...articles(1), { title: 'Nobody knows me' }]);
    const { feed: read } = await feedLoad(mount('news-list', {}, { feed }));
    expect(read.problems).to.have.length(1);
    expect(read.problems[0]!.path).to.equal('items[1]');
    expect(read.problems[0]!.reason).to.match(/élément ignoré/);
  });
});

describe('feed-error', () => {
  it('reaches the page with the failure', async () => {
    const error = onPage('feed-error');
    const fault = new Fault('status/404');
    const element = mount('label-badge', { src: fault.url });
    const { event, target } = await error;
    expect(event).to.be.instanceOf(FeedErrorEvent);
    expect(event.cancelable).to.equal(false);
    expect(target === element).to.equal(true);
    expect(event.error).to.equal(element.error);
    expect(event.error.details).to.include({ url: fault.url, status: 404 });
    expect(event.error.message).to.contain('404');
  });

  it('comes at each failure', async () => {
    const element = mount('news-list', { src: new Fault('status/404').url });
    await feedError(element);
    const again = feedError(element);
    await element.reload();
    expect((await again).error.code).to.equal('http');
  });
});

describe('item-select', () => {
  const feeds = {
    'news-list': houseFeed(articles(1)),
    'label-badge': houseFeed([label('Green', { url: 'https://example.org/proof' })]),
  };
  const pieces = { 'news-list': 'link', 'label-badge': 'proof' } as const;

  for (const tag of ['news-list', 'label-badge'] as const) {
    for (const prevented of [false, true]) {
      it(`${prevented ? 'prevented stops' : 'lets through'} the link of ${tag}`, async () => {
        const element = await loaded(tag, {}, { feed: feeds[tag] });
        const order: string[] = [];
        let stopped: boolean | undefined;
        element.addEventListener('item-select', (event) => {
          order.push('item-select');
          if (prevented) event.preventDefault();
        });
        element.addEventListener('click', (event) => {
          order.push('click');
          stopped = event.defaultPrevented;
          event.preventDefault(); // The test stays on its page.
        });
        const select = onPage('item-select');
        part(element, pieces[tag]).click();
        const { event } = await select;
        expect(event).to.be.instanceOf(ItemSelectEvent);
        expect(event.cancelable).to.equal(true);
        expect(event.item).to.equal(element.items[0]);
        expect(order).to.deep.equal(['item-select', 'click']);
        expect(stopped).to.equal(prevented);
      });
    }
  }
});

describe('range-change', () => {
  it('reaches the page with the first and the last day', async () => {
    const feed = houseFeed([daysOf('Fair', '2024-02-10')]);
    const element = await loaded('agenda-calendar', { date: '2024-01' }, { feed });
    const range = onPage('range-change');
    byRole(element, 'button', /^Mois suivant/).click();
    const { event, target } = await range;
    expect(event).to.be.instanceOf(RangeChangeEvent);
    expect(target === element).to.equal(true);
    expect(event.cancelable).to.equal(false);
    expect([event.first, event.last]).to.deep.equal(['2024-02-01', '2024-02-29']);
  });

  it('is not for what the page itself does', async () => {
    const feed = houseFeed([daysOf('Fair', '2024-02-10')]);
    const element = await loaded('agenda-calendar', { date: '2024-01' }, { feed });
    let events = 0;
    element.addEventListener('range-change', () => events++);
    element.date = '2024-02';
    await element.updateComplete;
    expect(events).to.equal(0);
  });
});
