import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, settled, type Page } from '../helpers/page.js';
import { wholeFeed } from './whole-feed.js';

/** Our scripts that the page has asked for, the pieces on the side aside. */
function entries(page: Page): string[] {
  return page.asked
    .map((address) => /\/dist\/cdn\/([\w-]+\.js)/.exec(address)?.[1])
    .filter((name) => name !== undefined)
    .sort();
}

describe('the loader', () => {
  it('loads what is on the page and what comes later, once and nothing else', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openPage('autoload', { csp: 'strict', feed });
    await settled(...page.find('label-badge'));
    expect(entries(page)).to.deep.equal(['autoload.js', 'label-badge.js']);

    const box = page.document.createElement('div');
    const inner = page.document.createElement('p');
    const [news] = [page.add('news-list', { src: feed })];
    inner.append(news);
    box.append(inner);
    page.document.body.append(box);
    await settled(news);
    expect(entries(page)).to.deep.equal(['autoload.js', 'label-badge.js', 'news-list.js']);

    page.add('label-badge', { src: feed });
    page.add('news-list', { src: feed });
    const agenda = page.add('agenda-calendar', { src: feed });
    await settled(agenda);
    expect(entries(page)).to.deep.equal([
      'agenda-calendar.js',
      'autoload.js',
      'label-badge.js',
      'news-list.js',
    ]);
    expect(page.trouble).to.deep.equal([]);
  });

  it('loads nothing on a page without our tags', async () => {
    const page = await openPage('host');
    await page.load('/dist/cdn/autoload.js');
    page.document.body.append(page.document.createElement('other-element'));
    await page.load('/tests/pages/foreign-class.js');
    expect(entries(page)).to.deep.equal(['autoload.js']);
  });
});
