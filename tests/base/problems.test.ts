/** A feed is looked through for what is wrong with it, though only what is seen is read for itself. */
import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import type { NewsList } from '../../src/elements/news-list/define.js';
import type { FeedLoadEvent } from '../../src/base/events.js';
import { listen } from '../helpers/console.js';
import { Fault, store } from '../helpers/feeds.js';
import { articles, houseFeed, type Json } from '../helpers/house.js';
import { eventually, feedLoad, loaded, mount, afterPaint } from '../helpers/mount.js';
import { namesOf } from '../helpers/seen.js';

const bad = { image: 'javascript:x' };

/** Articles of which some are otherwise, by their number in the feed. */
function feedOf(count: number, others: Readonly<Record<number, Json>>): Json {
  return houseFeed(articles(count).map((article, index) => ({ ...article, ...others[index] })));
}

/** Twelve hundred articles, of which the one with that number calls when it is read. */
function telling(number: number, call: () => void): Json {
  const items = articles(1200);
  const told = {
    ...items[number],
    get image() {
      call();
      return undefined;
    },
  };
  return houseFeed(items.with(number, told), { title: 'The long one' });
}

const pathsOf = ({ problems }: NewsList): string[] => problems.map(({ path }) => path);

describe('what is wrong with a feed', () => {
  it('of thirty items is all told when it is there', async () => {
    listen();
    const nothing = { title: '', content_text: ' ' };
    const feed = feedOf(30, { 0: bad, 5: nothing, 20: { tags: [{}] }, 29: bad });
    const element = await loaded('news-list', {}, { feed });
    expect(pathsOf(element)).to.deep.equal([
      'items[0].image',
      'items[5]',
      'items[20].tags',
      'items[29].image',
    ]);
    expect(element.items).to.have.length(29);
  });

  it('is told by `feed-load` too, in the order of the feed', async () => {
    listen();
    const element = mount('news-list', {}, { feed: feedOf(60, { 3: bad, 50: bad, 59: bad }) });
    const { feed } = await feedLoad(element);
    expect(feed.problems.map(({ path }) => path)).to.deep.equal([
      'items[3].image',
      'items[50].image',
      'items[59].image',
    ]);
    expect(feed.problems).to.deep.equal(element.problems);
  });

  it('is all told, however long the feed', async () => {
    listen();
    const others = { 999: bad, 1100: bad, 1150: { title: '', content_text: '' } };
    const { url } = await store(feedOf(1200, others));
    const element = mount('news-list', { src: url });
    const { feed } = await feedLoad(element);
    expect(pathsOf(element)).to.deep.equal([
      'items[999].image',
      'items[1100].image',
      'items[1150]',
    ]);
    expect(feed.items).to.have.length(1199);
    expect(feed.items[1100]).to.include({ id: 'article-1101', image: undefined });
    expect(feed.items.at(-1)!.id).to.equal('article-1200');
    expect(element.items).to.have.length(1199);
  });

  it('is told of an item further on once that is shown', async () => {
    listen();
    // The last of the feed is the newest.
    const newest = { date_published: '2027-01-01T10:00:00Z', ...bad };
    const element = await loaded('news-list', {}, { feed: feedOf(1200, { 1199: newest }) });
    expect(namesOf(element, 'link')[0]).to.equal('Article 1200');
    expect(pathsOf(element)).to.deep.equal(['items[1199].image']);
  });
});

describe('a feed that is looked through when another is wanted', () => {
  const other = houseFeed(articles(2, bad), { title: 'The other one' });

  for (const [what, change] of [
    [
      'another address',
      (element: NewsList, src: string) => {
        element.feed = undefined;
        element.src = src;
      },
    ],
    [
      'another value',
      (element: NewsList) => {
        element.feed = other;
      },
    ],
  ] as const) {
    it(`is told of no more, but ${what} is`, async () => {
      listen();
      const { url } = await store(other);
      const titles: (string | undefined)[] = [];
      let changes = 0;
      const feed = telling(999, () => {
        if (!changes++) change(element, url);
      });
      const element = mount('news-list', {}, { feed });
      element.addEventListener('feed-load', (event: FeedLoadEvent) => {
        titles.push(event.feed.title);
      });
      await eventually(() => titles.length, 'a feed is told of');
      await afterPaint();
      expect(changes, 'the long one was being looked through').to.equal(1);
      expect(titles).to.deep.equal(['The other one']);
      expect(pathsOf(element)).to.deep.equal(['items[0].image', 'items[1].image']);
      expect(namesOf(element, 'link')).to.deep.equal(['Article 1', 'Article 2']);
    });
  }

  it('is told of no more when the other cannot be had', async () => {
    const messages = listen();
    const fault = new Fault('status/404');
    const events: string[] = [];
    let changes = 0;
    const feed = telling(999, () => {
      if (changes++) return;
      element.feed = undefined;
      element.src = fault.url;
    });
    const element = mount('news-list', {}, { feed });
    for (const type of ['feed-load', 'feed-error'] as const) {
      element.addEventListener(type, () => events.push(type));
    }
    await eventually(() => events.length, 'a feed is told of');
    await afterPaint();
    expect(events).to.deep.equal(['feed-error']);
    expect(messages.filter((message) => !message.includes('404'))).to.be.empty;
    expect(element.state).to.equal('error');
  });
});
