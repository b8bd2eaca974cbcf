/** A filter and elements that come from different scripts, under a strict content security policy. */
import { expect } from '@open-wc/testing';
import type { FeedFilter } from '../../src/elements/feed-filter/feed-filter.js';
import { store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import {
  allFilesLoaded,
  appearing,
  openPage,
  parts,
  reloaded,
  settled,
  tags,
  textOf,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

const feed = houseFeed([...articles(3), daysOf('Fair', '2126-06-05'), label('Green')]);

describe('a filter of the page, beside elements of other scripts', () => {
  it('meets them, breaks no policy, and asks nothing of the network when a visitor chooses', async () => {
    const { url } = await store(feed);
    const page = await openPage('filter', { csp: 'strict', feed: url });
    const elements = page.find('news-list, agenda-list, agenda-calendar, label-list');
    await settled(...elements);
    const filter = page.document.querySelector('feed-filter') as FeedFilter;
    await appearing(filter, 'finder-choice');
    await filter.settled();
    await allFilesLoaded();
    const now = page.window.performance.now();

    const boxes = filter.shadowRoot!.querySelectorAll<HTMLInputElement>('[type="checkbox"]');
    boxes[0]!.click();
    await filter.settled();
    expect(elements.map(({ items }) => items.length)).to.deep.equal([3, 0, 0, 0]);
    const field = filter.shadowRoot!.querySelector<HTMLInputElement>('[type="search"]')!;
    field.value = 'article 2';
    field.dispatchEvent(new page.window.Event('input', { bubbles: true }));
    field.dispatchEvent(new page.window.Event('change', { bubbles: true }));
    await filter.settled();
    expect(elements.map(({ items }) => items.length)).to.deep.equal([1, 0, 0, 0]);
    expect(parts(filter, 'finder-found')[0]!.textContent).to.contain('1 actualité');
    await waitUntil(() => filter.shadowRoot!.querySelector('[role="status"]')!.textContent.trim());
    parts(filter, 'finder-clear')[0]!.click();
    await filter.settled();
    expect(elements.map(({ items }) => items.length)).to.deep.equal([3, 1, 1, 1]);
    expect(page.askedSince(now)).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('a filter of the page, with the elements of another copy of the script', () => {
  const organization = { id: 'o-1', title: 'Régie', _organization: { name: 'Régie' } };
  const linked = { _links: { organizations: ['o-1'], labels: ['l-1'] } };
  const feedOfAll = houseFeed([
    { ...articles(1)[0], ...linked },
    articles(2)[1]!,
    daysOf('Fair', '2126-06-05'),
    { ...label('Green'), id: 'l-1' },
    organization,
  ]);
  const scripts = ['/__copy/1/dist/cdn/feed-filter.js', '/__copy/2/dist/cdn/all.js'];
  const orders = { before: scripts, after: scripts.toReversed() };

  for (const [order, [first, second]] of Object.entries(orders)) {
    it(`meets them when it comes ${order} them, and keeps to its name in the address`, async () => {
      const page = await openPage('copies', {
        csp: 'strict',
        feed: (await store(feedOfAll)).url,
        first: first!,
        second: second!,
      });
      const { document, window } = page;
      const elements = page.find('news-list, agenda-calendar, member-list, label-list');
      const filter = document.querySelector('feed-filter') as FeedFilter;
      const shown = (): number[] => elements.map(({ items }) => items.length);
      await settled(...elements);
      await appearing(filter, 'finder-choice');
      await filter.settled();

      // The names of members and labels are buttons, under a strict policy too.
      for (const index of [2, 3]) {
        const button = await appearing(elements[index]!, 'select');
        button.click();
        await waitUntil(() => shown()[0] === 1);
        await filter.settled();
        expect(shown(), 'the list of the choice stays whole').to.deep.equal(
          index === 2 ? [1, 0, 1, 0] : [1, 0, 0, 1],
        );
        expect(button.ariaPressed).to.equal('true');
        button.click();
        await waitUntil(() => shown()[0] === 2);
        await filter.settled();
      }

      const [news] = parts(filter, 'finder-choice');
      news!.click();
      await filter.settled();
      expect(shown()).to.deep.equal([2, 0, 0, 0]);
      await waitUntil(() => window.location.hash);
      expect(window.location.hash).to.equal('#page.kind=article');
      const calendar = await appearing(elements[1]!, 'next');
      calendar.click();
      // The calendar comes later in the page, whichever script came first.
      const both = '#page.kind=article&page2.date=2126-07';
      await waitUntil(() => window.location.hash === both);

      // A skip link, then a reload.
      window.location.hash = '#content';
      await waitUntil(() => window.location.hash === '#content');
      await filter.settled();
      expect(shown()).to.deep.equal([2, 0, 0, 0]);
      expect(page.trouble).to.deep.equal([]);
      const again = await reloaded(page);
      const lists = again.find('news-list, agenda-calendar, member-list, label-list');
      await settled(...lists);
      await waitUntil(() => lists.map(({ items }) => items.length).join() === '2,0,0,0');
      expect(again.window.location.hash).to.equal('#content');
    });
  }
});

describe('a filter of the page, on hostile pages', () => {
  const pages = ['clobbering', 'clobbered-document', 'prototype-js', 'mootools', 'polluted'];
  for (const name of [...pages, 'unset', 'root-size', 'right-to-left', 'xhtml']) {
    it(`${name}: what is chosen filters all elements, and nothing sticks out`, async () => {
      const page = await openPage(name, { feed: (await store(wholeFeed)).url });
      const elements = page.find(tags.join());
      await settled(...elements);
      const tag = '<feed-filter open="theme"></feed-filter>';
      page.document.body.insertAdjacentHTML('afterbegin', tag);
      const filter = page.document.querySelector('feed-filter')!;
      await appearing(filter, 'finder-choice');
      await filter.settled();
      const box = filter.shadowRoot!.querySelector<HTMLInputElement>('[type=checkbox]')!;
      expect(box.labels![0]!.textContent).to.contain('Mobilité');
      box.click();
      await filter.settled();
      const shown = elements.map(({ localName, items }) => [localName, items.length]);
      expect(Object.fromEntries(shown)).to.deep.equal({
        'news-list': 1,
        'agenda-calendar': 0,
        'agenda-list': 0,
        'label-badge': 1,
        'initiative-list': 1,
        'action-plan': 4,
        'news-article': 1,
        'label-list': 1,
        'member-list': 1,
      });
      expect(textOf(filter)).to.contain('1 actualité');
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
