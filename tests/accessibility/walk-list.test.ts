/** Transcript of a list of next events in each engine; `node scripts/transcripts.mjs` writes it anew. */
import '../../src/elements/agenda-list/define.js';
import type { AgendaList } from '../../src/elements/agenda-list/define.js';
import { present } from '../helpers/agenda.js';
import { FakeTime } from '../helpers/clock.js';
import { daysOf, event, houseFeed, type Json } from '../helpers/house.js';
import { eventually, loaded, afterPaint } from '../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, parts } from '../helpers/seen.js';
import { mainForWalk, walkThrough } from './walk.js';

function at(title: string, day: string, from: string, to: string, more: Json = {}): Json {
  return event(title, {
    startDate: `2026-06-${day}T${from}`,
    endDate: `2026-06-${day}T${to}`,
    location: { name: 'Médiathèque' },
    ...more,
  });
}

const items = [
  at('Atelier vélo', '17', '11:30', '13:00'),
  daysOf('Exposition', '2026-06-01', '2026-06-21'),
  at('Concert', '17', '20:30', '22:00', { eventStatus: 'EventCancelled' }),
  { ...at('Story time', '18', '15:00', '16:00', { remainingAttendeeCapacity: 0 }), language: 'en' },
  event('Chorale', {
    occurrences: ['23', '30'].map((day) => ({
      startDate: `2026-06-${day}T18:00`,
      endDate: `2026-06-${day}T19:00`,
    })),
  }),
  at('Bal', '27', '21:00', '23:00', { location: { name: 'Place du Marché' } }),
];

async function listOnPage(): Promise<AgendaList> {
  await FakeTime.from(present);
  const main = mainForWalk();
  const attributes = { heading: 'Prochains événements', 'page-size': '4' };
  const list = await loaded('agenda-list', attributes, { feed: houseFeed(items), parent: main });
  await afterPaint();
  return list;
}

const isOpen = (list: AgendaList): boolean => allByRole(list, 'dialog').length > 0;

describe('a walk through a list of next events reads as it did when a person read it:', () => {
  walkThrough('agenda-list', listOnPage, {
    'La liste': (walk) => walk.look(),

    'D’un événement à l’autre': async (walk) => {
      await walk.tabTo('Atelier vélo');
      await walk.tabTo('Concert');
      await walk.tabTo('Story time');
    },

    'Un événement, et retour': async (walk, list) => {
      byRole(list, 'button', /^Story time/).focus();
      await walk.press(['Enter'], () => isOpen(list) && nameOf(focused()!) === 'Story time');
      await eventually(() => parts(list, 'detail').length);
      await walk.look();
      await walk.press(['Escape'], () => !isOpen(list));
    },

    'Plus d’événements': async (walk) => {
      await walk.tabTo('Afficher plus');
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.look();
    },
  });
});
