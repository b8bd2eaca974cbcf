/** Transcript of an agenda in each engine, from first stop to year; `node scripts/transcripts.mjs` writes it anew. */
import '../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/define.js';
import { present } from '../helpers/agenda.js';
import { itIs } from '../helpers/clock.js';
import { daysOf, event, houseFeed, type Json } from '../helpers/house.js';
import { eventually, loaded, afterPaint } from '../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, parts } from '../helpers/seen.js';
import { mainForWalk, walkThrough } from './walk.js';

const at = (startDate: string, endDate: string, more: Json = {}): Json => ({
  startDate,
  endDate,
  location: { name: 'Médiathèque' },
  ...more,
});

const items = [
  event('Visite du marché', at('2026-06-18T10:00', '2026-06-18T11:30'), { tags: ['marché'] }),
  daysOf('Fête de la musique', '2026-06-20', '2026-06-21'),
  event('Lecture', at('2026-06-20T09:00', '2026-06-20T10:00'), { tags: ['livres'] }),
  event('Atelier vélo', at('2026-06-20T10:00', '2026-06-20T12:00'), { tags: ['vélo'] }),
  event('Concert', at('2026-06-20T20:30', '2026-06-20T22:00', { eventStatus: 'EventCancelled' }), {
    tags: ['musique'],
    language: 'fr',
    content_text: 'Un trio joue sur la place.',
  }),
  event('Story time', at('2026-06-20T15:00', '2026-06-20T16:00'), {
    tags: ['livres'],
    language: 'en',
  }),
  event('Bal', at('2026-07-14T21:00', '2026-07-14T23:00'), { tags: ['musique'] }),
];

async function agendaOnPage(): Promise<AgendaCalendar> {
  await itIs(present);
  const main = mainForWalk();
  const attributes = {
    heading: 'Agenda',
    filters: '',
    'take-away': '',
    views: 'month week list year',
  };
  const agenda = await loaded('agenda-calendar', attributes, {
    feed: houseFeed(items),
    parent: main,
  });
  await eventually(() => parts(agenda, 'finder').length && parts(agenda, 'take-away').length);
  await afterPaint();
  return agenda;
}

const isAt = (name: string) => (): boolean => nameOf(focused() ?? document.body).startsWith(name);
const isOpen = (agenda: AgendaCalendar): boolean => allByRole(agenda, 'dialog').length > 0;

describe('a walk through an agenda reads as it did when a person read it:', () => {
  walkThrough('agenda', agendaOnPage, {
    'Le mois': (walk) => walk.look(),

    'Le mois suivant, et retour': async (walk) => {
      await walk.tabTo('Mois suivant');
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.tabTo('Aujourd’hui', true);
      await walk.press(['Enter'], () => walk.heard > 0);
    },

    'Un jour qui a trop d’événements pour sa case': async (walk, agenda) => {
      await walk.tabTo('mercredi 17 juin');
      await walk.press(['ArrowRight'], isAt('jeudi 18 juin'));
      await walk.press(['ArrowRight'], isAt('vendredi 19 juin'));
      await walk.press(['ArrowRight'], isAt('samedi 20 juin'));
      await walk.tabTo('+');
      await walk.press(['Enter'], () => isOpen(agenda));
      await walk.look();
    },

    'Un événement, le suivant, et retour au jour': async (walk, agenda) => {
      const more = byRole(agenda, 'button', /^\+/);
      more.focus();
      more.click();
      await eventually(() => isOpen(agenda));
      await walk.tabTo('Concert');
      await walk.press(['Enter'], () => nameOf(focused()!) === 'Concert');
      await eventually(() => parts(agenda, 'detail').length);
      await walk.look();
      await walk.press(['ArrowLeft'], isAt('Story time'));
      await walk.press(['Escape'], () => !isOpen(agenda));
    },

    'Passer le calendrier': async (walk) => {
      await walk.tabTo('Passer le calendrier');
      await walk.press(['Enter']);
    },

    'Les filtres': async (walk, agenda) => {
      await walk.tabTo('Thèmes');
      await walk.press(['Enter'], () => parts(agenda, 'finder-panel').length);
      await walk.press(['Tab']);
      await walk.press([' '], () => walk.heard > 0);
      await walk.tabTo('Retirer le filtre');
      await walk.press(['Enter'], () => walk.heard > 0);
      await walk.look();
    },

    'La liste': async (walk, agenda) => {
      await walk.tabTo('Liste');
      await walk.press(['Enter'], () => parts(agenda, 'day-group').length && walk.heard > 0);
      await walk.look();
    },

    Emporter: async (walk) => {
      await walk.tabTo('Emporter');
      await walk.press(['Enter']);
      await walk.press(['Tab']);
      await walk.press(['Escape']);
    },

    'La semaine': async (walk, agenda) => {
      await walk.tabTo('Semaine');
      await walk.press(['Enter'], () => parts(agenda, 'time-grid').length && walk.heard > 0);
      await walk.look();
      await walk.tabTo('lundi 15 juin');
      await walk.press(['ArrowRight'], isAt('mardi 16 juin'));
    },

    'L’année': async (walk, agenda) => {
      await walk.tabTo('Année');
      await walk.press(['Enter'], () => parts(agenda, 'year-month').length && walk.heard > 0);
      await walk.look();
    },
  });
});
