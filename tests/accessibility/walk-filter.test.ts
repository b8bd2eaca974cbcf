/** Transcript of a filter for a whole page in each engine; `node scripts/transcripts.mjs` writes it anew. */
import '../../src/elements/agenda-list/define.js';
import '../../src/elements/feed-filter/define.js';
import '../../src/elements/label-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/news-list/define.js';
import type { FeedFilter } from '../../src/elements/feed-filter/feed-filter.js';
import { articles, daysOf, houseFeed } from '../helpers/house.js';
import { afterPaint, eventually, loaded } from '../helpers/mount.js';
import { parts } from '../helpers/seen.js';
import { mainForWalk, walkThrough } from './walk.js';

const [tram, garden] = articles(2);
const news = houseFeed([
  { ...tram, title: 'Le tram', tags: ['mobilité'] },
  { ...garden, title: 'Un potager', tags: ['alimentation'] },
]);
const events = houseFeed([{ ...daysOf('Marché paysan', '2126-06-20'), tags: ['alimentation'] }]);

async function filterOnPage(): Promise<FeedFilter> {
  const main = mainForWalk();
  const filter = document.createElement('feed-filter');
  filter.heading = 'Filtrer la page';
  filter.filters = 'search theme dates kind';
  main.append(filter);
  await loaded('news-list', { layout: 'headlines' }, { feed: news, parent: main });
  await loaded('agenda-list', { layout: 'headlines' }, { feed: events, parent: main });
  await eventually(() => parts(filter, 'finder').length);
  await filter.settled();
  await afterPaint();
  return filter;
}

/** A page whose members and labels filter it. */
async function membersOnPage(): Promise<FeedFilter> {
  const main = mainForWalk();
  const filter = document.createElement('feed-filter');
  filter.filters = 'search theme';
  main.append(filter);
  const parent = main;
  const linked = { _links: { organizations: ['ferme'], labels: ['territoire'] } };
  const feed = houseFeed([{ ...garden, title: 'Un potager', ...linked }, tram!]);
  await loaded('news-list', { layout: 'headlines' }, { feed, parent });
  const select = { 'filter-on-select': '' };
  const members = houseFeed([
    { id: 'ferme', title: 'La Ferme', _organization: { name: 'La Ferme' } },
  ]);
  await loaded('member-list', { layout: 'list', ...select }, { feed: members, parent });
  const label = { id: 'territoire', title: 'Territoire', _label: { issuedBy: 'Ministère' } };
  const labels = await loaded('label-list', select, { feed: houseFeed([label]), parent });
  await eventually(() => parts(filter, 'finder').length && parts(labels, 'select').length);
  await filter.settled();
  await afterPaint();
  return filter;
}

describe('a walk through members and labels that filter a page reads as it did when a person read it:', () => {
  walkThrough('filter-on-select', membersOnPage, {
    'Un membre, puis plus aucun': async (walk) => {
      await walk.tabTo('La Ferme');
      await walk.press([' '], () => walk.heard > 0);
      await walk.look();
      await walk.press([' '], () => walk.heard > 0);
    },

    'Un label, repris dans le filtre': async (walk) => {
      await walk.tabTo('Territoire');
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.tabTo('Retirer le filtre : Territoire', true);
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.tabTo('Territoire');
    },
  });
});

describe('a walk through a filter for a page reads as it did when a person read it:', () => {
  walkThrough('feed-filter', filterOnPage, {
    'Le filtre': (walk) => walk.look(),

    'Un thème, puis plus aucun': async (walk, filter) => {
      await walk.tabTo('Thématiques');
      await walk.press(['Enter'], () => parts(filter, 'finder-panel').length);
      await walk.press(['Tab']);
      await walk.press([' '], () => walk.heard > 0);
      await walk.look();
      await walk.tabTo('Tout effacer');
      await walk.press(['Enter'], () => walk.heard > 0);
    },

    'Un type sans résultat pour ce mot': async (walk, filter) => {
      await walk.tabTo('Types');
      await walk.press(['Enter'], () => parts(filter, 'finder-panel').length);
      await walk.tabTo('Rechercher', true);
      await walk.press(['t', 'r', 'a', 'm'], () => walk.heard > 0);
      await walk.tabTo('Rendez-vous');
    },
  });
});
