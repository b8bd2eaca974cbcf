/** The property `filter`, which every feed element has. */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/label-badge/define.js';
import '../../src/elements/news-list/define.js';
import type { FeedElement } from '../../src/base/feed-element.js';
import type { ItemKind } from '../../src/model/index.js';
import type { Filter } from '../../src/select/filter.js';
import { FakeTime } from '../helpers/clock.js';
import { eventually, mount } from '../helpers/mount.js';

const article = (id: string, tags: string[], date_published: string, author: string): unknown => ({
  id,
  title: id,
  tags,
  date_published,
  authors: [{ name: author }],
});
const news = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Feed',
  items: [
    article('vélo', ['Mobilité'], '2026-05-01', 'Ana'),
    article('tram', ['Mobilité', 'Travaux'], '2026-04-01', 'Bruno'),
    article('musée', ['Culture'], '2026-03-01', 'Ana'),
    article('concert', ['Culture'], '2026-02-01', 'Chloé'),
  ],
};
const events = {
  ...news,
  items: [
    { id: 'bal', title: 'bal', tags: ['Danse'], _event: { startDate: '2026-06-20' } },
    { id: 'fête', title: 'fête', tags: ['Danse'], _event: { startDate: '2026-07-04' } },
    { id: 'lecture', title: 'lecture', tags: ['Livres'], _event: { startDate: '2026-06-21' } },
  ],
};
const labels = {
  ...news,
  items: [
    { id: 'a', title: 'a', _label: { issuedBy: 'Ville', expires: '2020-01-01' } },
    { id: 'b', title: 'b', _label: { issuedBy: 'Région' } },
  ],
};

type AnElement = FeedElement<ItemKind>;

async function shown(
  tag: string,
  feed: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AnElement> {
  const element = mount(tag as 'news-list', attributes, { feed }) as unknown as AnElement;
  await eventually(() => element.state === 'ready');
  return element;
}

const titles = (element: AnElement): string[] => element.items.map(({ title }) => title!);

async function filtered(element: AnElement, filter: Filter): Promise<string[]> {
  const before = element.items.length;
  element.filter = filter;
  await eventually(() => element.items.length !== before);
  return titles(element);
}

describe('the property filter', () => {
  it('narrows what the attributes let pass, and the limit comes last', async () => {
    const element = await shown('news-list', news, { tags: 'mobilité, culture', limit: '3' });
    expect(titles(element)).to.deep.equal(['vélo', 'tram', 'musée']);
    element.setAttribute('exclude-tags', 'travaux');
    expect(await filtered(element, { tags: ['culture'] })).to.deep.equal(['musée', 'concert']);
    expect(await filtered(element, { tags: ['culture'], authors: ['ana'] })).to.deep.equal([
      'musée',
    ]);
  });

  const cases: readonly (readonly [string, unknown, Filter, readonly string[]])[] = [
    ['news-list', news, { search: 'velo' }, ['vélo']],
    ['news-list', news, { from: '2026-03-15', to: '2026-04-15' }, ['tram']],
    ['news-list', news, { place: ['Riom'], authors: ['Chloé'] }, ['concert']],
    ['agenda-list', events, { tags: ['danse'], to: '2026-06-30' }, ['bal']],
    ['agenda-calendar', events, { when: 'month' }, ['bal', 'lecture']],
    ['label-badge', labels, { state: ['awarded'] }, ['b']],
    ['label-badge', labels, { issuer: ['Région'] }, ['b']],
  ];
  for (const [tag, feed, filter, expected] of cases) {
    it(`${tag}, ${JSON.stringify(filter)}: ${expected.join(', ')}`, async () => {
      await FakeTime.from('2026-06-17T10:00Z');
      const element = await shown(tag, feed);
      element.filter = filter;
      await eventually(() => titles(element).join() === expected.join());
    });
  }

  it('may be there before the feed, and asks for nothing when it is empty or junk', async () => {
    const element = mount('news-list', {}, { feed: news }) as unknown as AnElement;
    element.filter = { tags: ['culture'] };
    await eventually(() => element.state === 'ready');
    expect(titles(element)).to.deep.equal(['musée', 'concert']);
    for (const filter of [{ tags: [] }, null, { tags: null, when: 'never', other: 1 }]) {
      element.filter = filter as unknown as Filter;
      await element.updateComplete;
      expect(titles(element), JSON.stringify(filter)).to.have.length(4);
    }
  });

  it('is told of by no event when a script sets it', async () => {
    const element = await shown('agenda-calendar', events, { filters: '', view: 'list' });
    let told = 0;
    element.addEventListener('filter-change', () => told++);
    expect(await filtered(element, { tags: ['livres'] })).to.deep.equal(['lecture']);
    await element.updateComplete;
    expect(told).to.equal(0);
  });

  it('that nothing passes has a message of its own', async () => {
    const element = await shown('news-list', news, { lang: 'fr' });
    expect(await filtered(element, { search: 'nowhere' })).to.deep.equal([]);
    expect(element.state).to.equal('empty');
    expect(element.renderRoot.querySelector('[part="message"]')!.textContent).to.equal(
      'Aucun résultat pour ces filtres.',
    );
  });
});

describe('counts for a filter control', () => {
  it('are of all that the page asks for, with any filter', async () => {
    const element = await shown('news-list', news, { 'exclude-tags': 'travaux', limit: '1' });
    const { kind, size, total, facets } = await element.summarizeFilter({ authors: ['Ana'] });
    expect([kind, size, total]).to.deep.equal(['article', 3, 2]);
    expect(
      facets.map(({ facet, values, counts }) => [
        facet,
        values.map(({ value }, index) => `${value} ${counts[index]}`),
      ]),
    ).to.deep.equal([
      ['tags', ['Culture 1', 'Mobilité 1']],
      ['authors', ['Ana 2', 'Chloé 1']],
    ]);
    expect(titles(element)).to.deep.equal(['vélo']);
  });
});
