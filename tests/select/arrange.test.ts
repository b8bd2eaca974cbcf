import { expect } from '@open-wc/testing';
import { arrange, type Arrangement } from '../../src/select/arrange.js';
import { anArticle } from '../helpers/items.js';

const items = [
  anArticle({ id: 'a', title: 'Vélo', tags: ['mobilité douce'], published: '2026-01-01' }),
  anArticle({ id: 'b', title: 'Bus', tags: ['transports'], published: '2026-03-01' }),
  anArticle({ id: 'c', title: 'Tram', tags: ['transports', 'travaux'], published: '2026-02-01' }),
];

const plain: Arrangement = { tags: '', excludeTags: '', search: '', sort: '', lang: 'fr' };

function arranged(asked: Partial<Arrangement>): string {
  return arrange(items, { ...plain, ...asked })
    .map(({ id }) => id)
    .join(' ');
}

describe('items as a page asks for them', () => {
  const cases: readonly [Partial<Arrangement>, string][] = [
    [{}, 'a b c'],
    [{ tags: 'Mobilité douce' }, 'a'],
    [{ tags: ' transports , mobilite douce,' }, 'a b c'],
    [{ tags: ',' }, 'a b c'],
    [{ excludeTags: 'travaux, mobilité douce' }, 'b'],
    [{ tags: 'transports', excludeTags: 'travaux' }, 'b'],
    [{ sort: 'newest' }, 'b c a'],
    [{ tags: 'transports', sort: 'oldest' }, 'c b'],
    [{ search: 'tram' }, 'c'],
  ];
  for (const [asked, expected] of cases) {
    it(JSON.stringify(asked), () => expect(arranged(asked)).to.equal(expected));
  }

  it('are the same list until something else is asked, or the feed is another', () => {
    const first = arrange(items, plain);
    expect(arrange(items, { ...plain })).to.equal(first);
    expect(arrange(items, { ...plain, lang: 'en' })).not.to.equal(first);
    expect(arrange([...items], plain)).not.to.equal(first);
  });
});
