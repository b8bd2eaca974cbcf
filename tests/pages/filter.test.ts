/** A filter and elements that come from different scripts, under a strict content security policy. */
import { expect } from '@open-wc/testing';
import type { FeedFilter } from '../../src/elements/feed-filter/feed-filter.js';
import { store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { appearing, openPage, parts, settled, tags, textOf } from '../helpers/page.js';
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
    const asked = page.asked.length;

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
    expect(page.asked.slice(asked)).to.deep.equal([]);
    expect(page.trouble).to.deep.equal([]);
  });
});

describe('a filter of the page, on hostile pages', () => {
  const pages = ['clobbering', 'clobbered-document', 'prototype-js', 'mootools', 'polluted'];
  for (const name of [...pages, 'unset', 'root-size', 'right-to-left']) {
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
