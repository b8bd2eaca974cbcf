/** What an element asks of the network until it rests: each thing once, and nothing that nobody has met. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, label } from '../helpers/house.js';
import { painted } from '../helpers/mount.js';
import { openPage, settled, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const house = houseFeed([...articles(8), daysOf('Fair', '2100-06-05'), label('Green')]);

const expected = {
  'news-list': ['news-list'],
  'agenda-calendar': ['afterwards', 'agenda-calendar', 'clock'],
  'agenda-list': ['afterwards', 'agenda-list', 'clock'],
  'label-badge': ['drawn-badge', 'label-badge'],
};

/** Names of the scripts, but for what only some browsers need. */
const scriptsOf = ({ asked }: Page): string[] =>
  asked
    .flatMap((address) => /\/(?:cdn|chunks)\/([\w-]+)\.js$/.exec(address)?.[1] ?? [])
    .map((name) => (Object.hasOwn(expected, name) ? name : name.slice(0, -'-12345678'.length)))
    .filter((name) => name !== 'temporal-polyfill')
    .sort();

describe('what an element asks for', () => {
  for (const [tag, scripts] of Object.entries(expected)) {
    it(`is its script, its feed, and what comes once it is shown: ${tag}`, async () => {
      const page = await openPage('host');
      const { url } = await store(house);
      await page.load(`/dist/cdn/${tag}.js`);
      const element = page.add(tag as keyof typeof expected, { src: url });
      await settled(element);
      await waitUntil(() => scriptsOf(page).length >= scripts.length);
      await painted();
      expect(scriptsOf(page)).to.deep.equal(scripts);
      expect(page.asked.filter((address) => address === url)).to.have.length(1);
      expect(page.asked.filter((address) => !/\.js$/.test(address))).to.deep.equal([url]);
    });
  }
});
