/** Transcript of initiatives and of a plan in each engine; `node scripts/transcripts.mjs` writes it anew. */
import '../../src/elements/action-plan/define.js';
import '../../src/elements/initiative-list/define.js';
import type { ActionPlan } from '../../src/elements/action-plan/define.js';
import type { InitiativeList } from '../../src/elements/initiative-list/define.js';
import { present } from '../helpers/agenda.js';
import { FakeTime } from '../helpers/clock.js';
import { farm, houseFeed, initiative } from '../helpers/house.js';
import { afterPaint, eventually, loaded } from '../helpers/mount.js';
import { parts } from '../helpers/seen.js';
import { plan } from '../helpers/plans.js';
import { mainForWalk, walkThrough } from './walk.js';

const initiatives = [
  initiative(
    'ferme',
    {
      ...farm,
      contact: { name: 'Accueil', email: 'ferme@example.org', public: true },
    },
    { title: 'Ferme Urbaine', url: 'https://example.org/ferme', summary: 'Du maraîchage.' },
  ),
  initiative('navette', { status: 'planned' }, { title: 'Navette', tags: ['mobilité'] }),
];

async function initiativesOnPage(): Promise<InitiativeList> {
  await FakeTime.from(present);
  const attributes = { heading: 'Initiatives', 'page-size': '1' };
  const list = await loaded('initiative-list', attributes, {
    feed: houseFeed(initiatives),
    parent: mainForWalk(),
  });
  await afterPaint();
  return list;
}

async function planOnPage(): Promise<ActionPlan> {
  await FakeTime.from(present);
  const element = await loaded(
    'action-plan',
    { heading: 'Plan d’action' },
    { feed: houseFeed(plan), parent: mainForWalk() },
  );
  await eventually(() => {
    const methods = parts(element, 'method');
    return methods.length && methods.every((method) => method.querySelector('dl'));
  });
  await eventually(() => parts(element, 'action-button').length);
  await afterPaint();
  return element;
}

describe('a walk through initiatives reads as it did when a person read it:', () => {
  walkThrough('initiative-list', initiativesOnPage, {
    'Les initiatives': (walk) => walk.look(),

    'D’un lien à l’autre, puis une initiative de plus': async (walk) => {
      await walk.tabTo('Ferme Urbaine');
      await walk.tabTo('Régie');
      await walk.tabTo('ferme@example.org');
      await walk.tabTo('Afficher plus');
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.look();
    },
  });
});

describe('a walk through a plan reads as it did when a person read it:', () => {
  walkThrough('action-plan', planOnPage, {
    'Le plan': (walk) => walk.look(),

    'Une action': async (walk, element) => {
      const [button] = parts(element, 'action-button');
      button!.focus();
      await walk.press(['Enter'], () => parts(element, 'details').length);
      await walk.press(['Tab']);
    },

    'Les données d’un indicateur': async (walk, element) => {
      const [button] = parts(element, 'data-button');
      button!.focus();
      await walk.press(['Enter'], () => parts(element, 'data').length);
      await walk.press(['Tab']);
    },
  });
});
