/** What each engine tells of an agenda, from its first stop to its year; `node scripts/transcripts.mjs` writes it anew. */
import { expect } from '@open-wc/testing';
import '../../src/elements/agenda-calendar/define.js';
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/define.js';
import { present } from '../helpers/agenda.js';
import { itIs } from '../helpers/clock.js';
import { daysOf, event, houseFeed, type Json } from '../helpers/house.js';
import { eventually, loaded, painted, place } from '../helpers/mount.js';
import { allByRole, focused, nameOf, parts } from '../helpers/seen.js';
import { transcript, Walk } from './walk.js';

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
  const main = place(document.createElement('main'));
  main.id = 'walk';
  main.lang = 'fr';
  main.style.inlineSize = '1000px';
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
  await painted();
  return agenda;
}

const isAt = (name: string) => (): boolean => nameOf(focused() ?? document.body).startsWith(name);

describe('a walk through an agenda', function () {
  this.timeout(100_000);

  it('reads as it did when a person read it', async () => {
    const agenda = await agendaOnPage();
    const walk = new Walk(agenda);
    const hears = (): boolean => walk.heard > 0;
    const isOpen = (): boolean => allByRole(agenda, 'dialog').length > 0;

    walk.chapter('Le mois');
    await walk.look();

    walk.chapter('Le mois suivant, et retour');
    await walk.tabTo('Mois suivant');
    await walk.press(['Enter'], hears);
    await walk.tabTo('Aujourd’hui', true);
    await walk.press(['Enter'], hears);

    walk.chapter('Un jour qui a trop d’événements pour sa case');
    await walk.tabTo('Passer le calendrier');
    await walk.tabTo('mercredi 17 juin');
    await walk.press(['ArrowRight'], isAt('jeudi 18 juin'));
    await walk.press(['ArrowRight'], isAt('vendredi 19 juin'));
    await walk.press(['ArrowRight'], isAt('samedi 20 juin'));
    await walk.tabTo('+');
    await walk.press(['Enter'], isOpen);
    await walk.look();

    walk.chapter('Un événement, le suivant, et retour au jour');
    await walk.tabTo('Concert');
    await walk.press(['Enter'], () => nameOf(focused()!) === 'Concert');
    await eventually(() => parts(agenda, 'detail').length);
    await walk.look();
    await walk.press(['ArrowLeft'], isAt('Story time'));
    await walk.press(['Escape'], () => !isOpen());

    walk.chapter('Passer le calendrier');
    await walk.tabTo('Passer le calendrier', true);
    await walk.press(['Enter']);

    walk.chapter('Les filtres');
    await walk.tabTo('Thèmes', true);
    await walk.press(['Enter'], () => parts(agenda, 'finder-panel').length);
    await walk.press(['Tab']);
    await walk.press([' '], hears);
    await walk.tabTo('Retirer le filtre');
    await walk.press(['Enter'], hears);

    walk.chapter('La liste');
    await walk.tabTo('Liste');
    await walk.press(['Enter'], () => parts(agenda, 'day-group').length);
    await walk.look();

    walk.chapter('Emporter');
    await walk.tabTo('Emporter');
    await walk.press(['Enter']);
    await walk.press(['Tab']);
    await walk.press(['Escape']);

    walk.chapter('La semaine');
    await walk.tabTo('Semaine', true);
    await walk.press(['Enter'], () => parts(agenda, 'time-grid').length && hears());
    await walk.look();
    await walk.tabTo('lundi 15 juin');
    await walk.press(['ArrowRight'], isAt('mardi 16 juin'));

    walk.chapter('L’année');
    await walk.tabTo('Année', true);
    await walk.press(['Enter'], () => parts(agenda, 'year-month').length > 0 && hears());
    await walk.look();

    expect(walk.text).to.equal(await transcript('agenda', walk.text));
  });
});
