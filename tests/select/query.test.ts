import { expect } from '@open-wc/testing';
import { runQuery, type FeedQuery } from '../../src/select/query.js';
import { anArticle } from '../helpers/items.js';

const entries = [
  anArticle({ id: 'a', title: 'Vélo', tags: ['mobilité douce'], published: '2026-01-01' }),
  anArticle({ id: 'b', title: 'Bus', tags: ['transports'], published: '2026-03-01' }),
  anArticle({ id: 'c', title: 'Tram', tags: ['transports', 'travaux'], published: '2026-02-01' }),
].map((item) => ({ read: () => item }));

const plain: FeedQuery = { tags: '', excludeTags: '', search: '', sort: '', lang: 'fr' };

function arranged(asked: Partial<FeedQuery>): string {
  return runQuery(entries, { ...plain, ...asked })
    .map((entry) => entry.read().id)
    .join(' ');
}

describe('items as a page asks for them', () => {
  const cases: readonly [Partial<FeedQuery>, string][] = [
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
    const first = runQuery(entries, plain);
    expect(runQuery(entries, { ...plain })).to.equal(first);
    expect(runQuery(entries, { ...plain, lang: 'en' })).not.to.equal(first);
    expect(runQuery([...entries], plain)).not.to.equal(first);
  });
});
