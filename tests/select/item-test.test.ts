import { expect } from '@open-wc/testing';
import type { Filter } from '../../src/select/filter.js';
import { filterItems } from '../../src/select/item-test.js';
import { anArticle, anEvent } from '../helpers/items.js';

const items = [
  anArticle({ id: 'velo', title: 'Le schéma cyclable', tags: ['Mobilité', 'vélo'] }),
  anArticle({ id: 'oeuvre', summary: 'Une œuvre d’Émile : « Ex æquo »', tags: ['Culture'] }),
  anArticle({ id: 'bus', contentText: 'Le bus 3 change\nd’itinéraire', tags: ['mobilité', 'bus'] }),
  anEvent({
    id: 'concert',
    title: 'Concert',
    tags: ['culture', 'musique'],
    place: { name: 'L’Église', address: '2 rue Vide, Riom' },
  }),
  anArticle({ id: 'html', contentHtml: '<p>L&rsquo;&eacute;t&eacute;</p><p>au lac</p>' }),
  anArticle({ id: 'bare', title: 'Sans mots-clés' }),
];

function idsOf(filter: Filter): string {
  return filterItems(items, filter)
    .map(({ id }) => id)
    .join(' ');
}

describe('a filter by tags', () => {
  const all = 'velo oeuvre bus concert html bare';
  const cases: readonly [Filter, string][] = [
    [{}, all],
    [{ tags: [], excludeTags: [], search: '' }, all],
    [{ tags: ['mobilité'] }, 'velo bus'],
    [{ tags: ['MOBILITE'] }, 'velo bus'],
    [{ tags: [' vélo '] }, 'velo'],
    [{ tags: ['velo', 'musique'] }, 'velo concert'],
    [{ tags: ['mobil'] }, ''],
    [{ excludeTags: ['culture'] }, 'velo bus html bare'],
    [{ excludeTags: ['Bus', 'VÉLO'] }, 'oeuvre concert html bare'],
    [{ tags: ['mobilité'], excludeTags: ['bus'] }, 'velo'],
    [{ tags: ['bus'], excludeTags: ['bus'] }, ''],
  ];
  for (const [filter, expected] of cases) {
    it(`${JSON.stringify(filter)}: ${expected || 'nothing'}`, () =>
      expect(idsOf(filter)).to.equal(expected));
  }
});

describe('a search', () => {
  const cases = [
    ['schéma', 'velo'],
    ['SCHEMA', 'velo'],
    ['cycl', 'velo'],
    ['cyclable schéma', 'velo'],
    ['  le   bus ', 'bus'],
    ['oeuvre', 'oeuvre'],
    ['œuvre', 'oeuvre'],
    ['ŒUVRE', 'oeuvre'],
    ['emile', 'oeuvre'],
    ['aequo', 'oeuvre'],
    ['mobilite', 'velo bus'],
    ['riom', 'concert'],
    ['eglise concert', 'concert'],
    ['concert velo', ''],
    ['itineraire', 'bus'],
    ['d’itinéraire', 'bus'],
    ["d'itineraire", 'bus'],
    ["l'eglise", 'concert'],
    ['3', 'bus'],
    ['.*', ''],
    ['undefined', ''],
    ["l'ete lac", 'html'],
    ['eacute', ''],
    [' ', 'velo oeuvre bus concert html bare'],
  ] as const;
  for (const [search, expected] of cases) {
    it(`for ${JSON.stringify(search)}: ${expected || 'nothing'}`, () =>
      expect(idsOf({ search })).to.equal(expected));
  }

  it('for letters that are composed finds those that are not', () => {
    expect(idsOf({ search: 'sche\u0301ma' })).to.equal('velo');
    expect(idsOf({ search: 'sch\u00E9ma' })).to.equal('velo');
  });

  it('and tags must both be met', () => {
    expect(idsOf({ search: 'le', tags: ['bus'] })).to.equal('bus');
  });
});
