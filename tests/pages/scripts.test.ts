import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, tags } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

const pages = {
  'same-script-twice': 'the same script twice',
  'two-versions': 'the same scripts under two addresses',
  'every-script': 'all.js beside each element’s script and the loader',
};

describe('several of our scripts on a page', () => {
  for (const [name, title] of Object.entries(pages)) {
    it(`${title}: each element is drawn once, from one request`, async () => {
      const feed = await store(wholeFeed);
      const page = await openPage(name, { csp: 'strict', feed: feed.url });
      const elements = page.find(tags.join());
      await settled(...elements);
      expect(elements.map(({ state }) => state)).to.deep.equal(tags.map(() => 'ready'));
      const drawn = elements.map((element) => parts(element, 'content').length);
      expect(drawn).to.deep.equal(tags.map(() => 1));
      expect(parts(elements[0]!, 'article').length).to.equal(3);
      await waitUntil(() => page.witness.loads.length >= tags.length, 'each has fired feed-load');
      expect((await feed.requests()).count).to.equal(1);
      const told = elements.map((element) => page.witness.loads.filter((at) => at === element));
      expect(told.map((loads) => loads.length)).to.deep.equal(tags.map(() => 1));
      expect(page.told).to.deep.equal([]);
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
