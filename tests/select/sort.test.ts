import { expect } from '@open-wc/testing';
import { sortItems, type SortOrder } from '../../src/select/sort.js';
import type { Item } from '../../src/model/index.js';
import { anArticle, anEvent, days, timed } from '../helpers/items.js';

const day = Date.parse('2026-06-05T00:00Z');

const articles = [
  anArticle({ id: 'undated-1', title: 'élan' }),
  anArticle({ id: 'noon', title: 'Zèbre', published: day + 43_200_000 }),
  anArticle({ id: 'day', title: 'eau', published: '2026-06-05' }),
  anArticle({ id: 'old', title: 'Article 10', published: '1969-07-20' }),
  anArticle({ id: 'undated-2', title: 'Article 9' }),
  anArticle({ id: 'midnight', published: day }),
  anArticle({ id: 'future', title: 'Écluse', published: '2030-01-01' }),
];

const events = [
  anEvent({ id: 'late', occurrences: [timed('2026-06-07T18:00Z')] }),
  anEvent({ id: 'all-day', occurrences: [days('2026-06-06')] }),
  anEvent({ id: 'twice', occurrences: [timed('2026-06-05T18:00Z'), timed('2027-01-01T18:00Z')] }),
];

function sorted(items: readonly Item[], order: SortOrder, lang = 'fr'): string {
  return sortItems(items, order, lang)
    .map(({ id }) => id)
    .join(' ');
}

describe('sorting', () => {
  const cases = [
    ['newest', articles, 'future noon day midnight old undated-1 undated-2'],
    ['oldest', articles, 'old day midnight noon future undated-1 undated-2'],
    ['feed', articles, 'undated-1 noon day old undated-2 midnight future'],
    ['', articles, 'undated-1 noon day old undated-2 midnight future'],
    ['title', articles, 'midnight undated-2 old day future undated-1 noon'],
    ['oldest', events, 'twice all-day late'],
    ['newest', events, 'late all-day twice'],
  ] as const;
  for (const [order, items, expected] of cases) {
    it(`${items[0]!.kind}s, ${order || 'as it comes'}`, () =>
      expect(sorted(items, order)).to.equal(expected));
  }

  it('is by the alphabet of the language', () => {
    const titles = [
      anArticle({ id: 'o-slash', title: 'Øl' }),
      anArticle({ id: 'z', title: 'Zoo' }),
      anArticle({ id: 'o', title: 'Ord' }),
    ];
    expect(sorted(titles, 'title', 'fr')).to.equal('o-slash o z');
    expect(sorted(titles, 'title', 'da')).to.equal('o z o-slash');
  });

  it('leaves what it is given as it was', () => {
    const given = [...articles];
    for (const order of ['newest', 'oldest', 'title', 'feed'] as const) {
      expect(sortItems(given, order, 'fr')).not.to.equal(given);
    }
    expect(given).to.deep.equal(articles);
  });

  it('is stable among thousands', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      anArticle({ id: String(index), published: index % 2 ? day : undefined }),
    );
    const ids = sortItems(many, 'newest', 'fr').map(({ id }) => Number(id));
    const [dated, undated] = [ids.slice(0, 2500), ids.slice(2500)];
    expect(dated.every((id, index) => id === 2 * index + 1)).to.equal(true);
    expect(undated.every((id, index) => id === 2 * index)).to.equal(true);
  });
});
