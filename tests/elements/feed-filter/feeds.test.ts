import { expect } from '@open-wc/testing';
import { Fault, store } from '../../helpers/feeds.js';
import { houseFeed } from '../../helpers/house.js';
import { eventually } from '../../helpers/mount.js';
import { part, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';
import {
  feeds,
  mountFilter,
  mountSource,
  open,
  options,
  ready,
  titlesOf,
  type,
} from './territory.js';

const finderCount = (filter: Element): string => textOf(part(filter, 'finder-found'));

describe('the feeds that a <feed-filter> filters', () => {
  it('works on the other feeds when some fail, and says how many are missing', async () => {
    const filter = mountFilter();
    const news = mountSource('news-list');
    mountSource('label-list', {}, { feed: 'no feed' });
    await ready(filter);
    expect(textOf(part(filter, 'missing'))).to.match(/^Une liste n’a pas pu être chargée/);
    await type(filter, 'tram');
    expect(titlesOf(news)).to.deep.equal(['Le tram']);
  });

  it('leaves what the page says there, and says how many are missing, where all fail', async () => {
    const filter = mountFilter();
    filter.innerHTML = '<p>Tout le territoire</p>';
    const lists = [{ feed: 'no feed' }, { feed: 'none either' }].map((given) =>
      mountSource('news-list', {}, given),
    );
    await eventually(() => textOf(filter).includes('2 listes'));
    expect(textOf(filter)).to.equal(
      'Tout le territoire 2 listes n’ont pas pu être chargées : il n’y a rien à filtrer.',
    );
    lists[1]!.remove();
    await eventually(() => textOf(filter).includes('La liste n’a pas pu être chargée'));
  });

  it('asks ten feeds at once, none of which waits for another, and each once for four elements', async () => {
    const faults = await Promise.all(
      Array.from({ length: 9 }, (_, index) => store({ ...feeds['news-list'], title: `${index}` })),
    );
    mountSource('news-list', { src: new Fault('hang-headers').url }, { feed: undefined });
    const lists = faults.flatMap(({ url }) =>
      Array.from({ length: 4 }, () => mountSource('news-list', { src: url }, { feed: undefined })),
    );
    const filter = mountFilter({ for: 'some' });
    lists.forEach((list) => (list.id = 'some'));
    await ready(filter, lists);
    await type(filter, 'tram');
    await type(filter, 'potager');
    expect(lists.flatMap(titlesOf)).to.deep.equal(lists.map(() => 'Un potager'));
    expect(finderCount(filter)).to.equal('9 actualités.');
    const requests = await Promise.all(faults.map((fault) => fault.requests()));
    expect(requests.map(({ count }) => count)).to.deep.equal(faults.map(() => 1));
  });

  it('reads one feed once for all elements that show it', async () => {
    const { url } = await store({ ...feeds['news-list'], title: 'once' });
    let parsed = 0;
    stub(JSON, 'parse', (real) => (text, ...more) => {
      if (text.includes('"once"')) parsed++;
      return real.call(JSON, text, ...more) as unknown;
    });
    const lists = Array.from({ length: 4 }, () =>
      mountSource('news-list', { src: url }, { feed: undefined }),
    );
    const filter = mountFilter();
    await ready(filter);
    await type(filter, 'tram');
    expect(lists.flatMap(titlesOf)).to.deep.equal(lists.map(() => 'Le tram'));
    expect(parsed).to.equal(1);
  });

  it('counts an item that two elements show once', async () => {
    mountSource('news-list');
    mountSource('news-list');
    const filter = mountFilter();
    await ready(filter);
    await type(filter, 'tram');
    expect(finderCount(filter)).to.equal('1 actualité.');
  });

  it('shows a theme with its accents, whichever feed comes first', async () => {
    for (const tag of ['numerique', 'numérique']) {
      const feed = houseFeed([
        { id: tag, title: 'Un atelier', tags: [tag] },
        { id: `${tag}-sport`, title: 'Un match', tags: ['sport'] },
      ]);
      mountSource('news-list', {}, { feed });
    }
    const filter = mountFilter();
    await ready(filter);
    await open(filter, 'Thématiques');
    expect(options(filter)).to.deep.equal(['numérique (2 résultats)', 'sport (2 résultats)']);
  });
});
