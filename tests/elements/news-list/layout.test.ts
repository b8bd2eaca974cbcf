import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { box } from '../../helpers/box.js';
import { articles, houseFeed } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { allByRole, parts } from '../../helpers/seen.js';

const image = new URL('/demo/images/velo.svg', location.href).href;
const feed = houseFeed(
  articles(3, { image, tags: ['a'], summary: 'A summary.', authors: [{ name: 'Ada' }] }),
);

/** How many articles stand side by side. */
async function abreast(layout: string, width: number): Promise<number> {
  const element = await loaded('news-list', { layout }, { feed, parent: box(width) });
  const tops = allByRole(element, 'article').map((one) => one.getBoundingClientRect().top);
  return tops.filter((top) => top === tops[0]).length;
}

describe('the layout of news', () => {
  for (const layout of ['list', 'cards']) {
    it(`${layout} shows all there is of an article`, async () => {
      const element = await loaded('news-list', { layout }, { feed });
      for (const piece of ['figure', 'date', 'authors', 'title', 'summary', 'tags']) {
        expect(parts(element, piece), piece).to.have.length(3);
      }
    });
  }

  it('headlines shows dates and titles alone', async () => {
    const element = await loaded('news-list', { layout: 'headlines' }, { feed });
    for (const piece of ['date', 'title', 'link']) {
      expect(parts(element, piece), piece).to.have.length(3);
    }
    for (const piece of ['figure', 'authors', 'summary', 'tags']) {
      expect(parts(element, piece), piece).to.be.empty;
    }
  });

  it('list and headlines are one below the other', async () => {
    expect(await abreast('list', 900)).to.equal(1);
    expect(await abreast('headlines', 900)).to.equal(1);
  });

  it('cards stand side by side where the element’s own box has room', async () => {
    expect(await abreast('cards', 900)).to.equal(3);
    expect(await abreast('cards', 600)).to.equal(2);
    expect(await abreast('cards', 300)).to.equal(1);
  });

  it('can change', async () => {
    const element = await loaded('news-list', {}, { feed });
    element.layout = 'headlines';
    await element.updateComplete;
    expect(parts(element, 'summary')).to.be.empty;
    element.setAttribute('layout', 'list');
    await element.updateComplete;
    expect(parts(element, 'summary')).to.have.length(3);
  });

  for (const layout of ['list', 'cards', 'headlines']) {
    it(`${layout} fits in a narrow box, long words and all`, async () => {
      const title = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(3);
      const element = await loaded(
        'news-list',
        { layout },
        { feed: houseFeed(articles(2, { title, tags: [title] })), parent: box(200) },
      );
      expect(element.scrollWidth).to.be.at.most(200);
    });
  }
});
