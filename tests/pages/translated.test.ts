/** A page translator puts <font> elements in place of the texts that it finds, in shadow roots too, as Chrome's does. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, tags, textOf, type Page, type Tag } from '../helpers/page.js';
import type { Elements } from '../helpers/mount.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

/** Each text of the element, in capitals, in two <font> elements: the text node itself is gone. */
function translate(page: Page, root: ShadowRoot): void {
  const walker = page.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [0, 1].map(() => page.document.createElement('font' as string));
    inner!.textContent = text.data.toUpperCase();
    outer!.append(inner!);
    text.replaceWith(outer!);
  }
}

async function open(): Promise<Page> {
  const page = await openPage('plain', { feed: (await store(wholeFeed)).url });
  await settled(...page.find(tags.join()));
  return page;
}

async function translated<T extends Tag>(page: Page, tag: T): Promise<Elements[T]> {
  const [element] = page.find(tag) as unknown as Elements[T][];
  await settled(element!);
  const before = textOf(element!);
  translate(page, element!.shadowRoot!);
  expect(textOf(element!), 'all of it is translated').to.equal(
    before.toUpperCase().replace(/\s+/g, ' '),
  );
  return element!;
}

describe('a page translator', () => {
  it('news-list: more of them are shown, and the feed is read again', async () => {
    const page = await open();
    page.find('news-list')[0]!.setAttribute('page-size', '1');
    await waitUntil(() => parts(page.find('news-list')[0]!, 'more').length, 'there is more');
    const news = await translated(page, 'news-list');
    parts(news, 'more')[0]!.click();
    await waitUntil(() => parts(news, 'article').length === 2, 'one more is shown');
    expect(textOf(news)).to.contain('Le tram');
    await news.reload();
    await settled(news);
    expect(parts(news, 'article').length).to.be.above(0);
    expect(page.trouble).to.deep.equal([]);
  });

  it('agenda-list: another layout, and the feed again', async () => {
    const page = await open();
    const list = await translated(page, 'agenda-list');
    const count = parts(list, 'event').length;
    list.setAttribute('layout', 'headlines');
    await list.updateComplete;
    expect(parts(list, 'event').length).to.equal(count);
    translate(page, list.shadowRoot!);
    await list.reload();
    await settled(list);
    expect(parts(list, 'event').length).to.equal(count);
    expect(page.trouble).to.deep.equal([]);
  });
});
