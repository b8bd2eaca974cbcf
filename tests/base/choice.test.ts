/** Choice and order of the items that are shown. */
import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import type { NewsList } from '../../src/elements/news-list/news-list.js';
import { Fault } from '../helpers/feeds.js';
import { houseFeed, type Json } from '../helpers/house.js';
import { eventually, feedLoad, loaded } from '../helpers/mount.js';
import { namesOf } from '../helpers/seen.js';

const article = (title: string, date: string, more: Json = {}): Json => ({
  id: title,
  url: `https://example.org/${title}`,
  title,
  date_published: `${date}T10:00:00Z`,
  ...more,
});

const feed = houseFeed([
  article('Éclairs', '2026-03-02', { tags: ['Mobilité', 'Été'] }),
  article('Vélo', '2026-03-04', { tags: ['mobilite'], summary: 'Le schéma cyclable.' }),
  article('Zèbres', '2026-03-01', { tags: ['Nature'] }),
  article('Abeilles', '2026-03-03', { tags: ['Nature', 'Été'] }),
]);

const shown = (element: NewsList): string[] => namesOf(element, 'link');

const choices: readonly (readonly [Readonly<Record<string, string>>, readonly string[]])[] = [
  [{}, ['Vélo', 'Abeilles', 'Éclairs', 'Zèbres']],
  [{ tags: 'mobilité' }, ['Vélo', 'Éclairs']],
  [{ tags: 'nature, MOBILITE ,' }, ['Vélo', 'Abeilles', 'Éclairs', 'Zèbres']],
  [{ 'exclude-tags': 'été' }, ['Vélo', 'Zèbres']],
  [{ tags: 'nature', 'exclude-tags': 'ete' }, ['Zèbres']],
  [{ search: 'CYCLABLE schema' }, ['Vélo']],
  [{ search: 'nature', tags: 'été' }, ['Abeilles']],
  [{ sort: 'newest' }, ['Vélo', 'Abeilles', 'Éclairs', 'Zèbres']],
  [{ sort: 'oldest' }, ['Zèbres', 'Éclairs', 'Abeilles', 'Vélo']],
  [{ sort: 'title' }, ['Abeilles', 'Éclairs', 'Vélo', 'Zèbres']],
  [{ sort: 'feed' }, ['Éclairs', 'Vélo', 'Zèbres', 'Abeilles']],
  [{ sort: 'sideways' }, ['Vélo', 'Abeilles', 'Éclairs', 'Zèbres']],
  [{ limit: '2' }, ['Vélo', 'Abeilles']],
  [{ limit: '1', tags: 'nature', sort: 'oldest' }, ['Zèbres']],
];

describe('items are chosen', () => {
  for (const [attributes, expected] of choices) {
    const said = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    it(`from the start: ${said.join(' ') || 'all'}`, async () => {
      const element = await loaded('news-list', attributes, { feed });
      expect(shown(element)).to.deep.equal(expected);
    });

    it(`later, and no longer: ${said.join(' ') || 'all'}`, async () => {
      const element = await loaded('news-list', {}, { feed });
      const all = shown(element);
      const same = (titles: readonly string[]) => () => shown(element).join() === titles.join();
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await element.updateComplete;
      await eventually(same(expected), expected.join());
      for (const name of Object.keys(attributes)) {
        element.removeAttribute(name);
        await element.updateComplete;
      }
      await eventually(same(all), all.join());
    });
  }
});

describe('limit', () => {
  const pages = (more = ''): Fault => new Fault(`pages?n=4&per=3${more}`);

  it('reads further pages as far as it takes', async () => {
    const fault = pages();
    const element = await loaded('news-list', { src: fault.url, limit: '5', 'page-size': '0' });
    expect(shown(element)).to.have.length(5);
    expect((await fault.requests()).count).to.equal(2);
  });

  it('counts only items that pass the filter', async () => {
    const fault = pages();
    const attributes = { src: fault.url, limit: '2', tags: 'tag-1' };
    const element = await loaded('news-list', attributes);
    expect(shown(element).sort()).to.deep.equal(['News 1', 'News 8']);
    expect((await fault.requests()).count).to.equal(3);
  });

  it('reads on when a later filter leaves too few', async () => {
    const fault = pages();
    const element = await loaded('news-list', { src: fault.url, limit: '2' });
    expect((await fault.requests()).count).to.equal(1);
    element.tags = 'tag-1';
    await eventually(() => shown(element).sort().join() === 'News 1,News 8', 'News 1, News 8');
  });

  it('none shows the first page', async () => {
    const fault = pages();
    const element = await loaded('news-list', { src: fault.url });
    expect(shown(element)).to.have.length(3);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('raised later reads on, and what is shown stays meanwhile', async () => {
    const fault = pages();
    const element = await loaded('news-list', { src: fault.url, limit: '2', 'page-size': '0' });
    const load = feedLoad(element);
    element.limit = 7;
    await element.updateComplete;
    expect(shown(element)).to.have.length(3);
    await load;
    expect(shown(element)).to.have.length(7);
  });

  it('is not reached when the pages end', async () => {
    const element = await loaded('news-list', { src: pages().url, limit: '99', 'page-size': '0' });
    expect(shown(element)).to.have.length(12);
    expect(element.state).to.equal('ready');
  });
});
