import { eventWords } from './event-words.js';
import type { Messages } from './language.js';

const fr = {
  ...eventWords.fr,
  empty: 'Aucun événement à venir.',
  more: 'Afficher plus d’événements',
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  /** @param added how many have just appeared */
  added: (added: number, shown: number, all: number) =>
    `${added} événement${added > 1 ? 's ajoutés' : ' ajouté'}\u00a0: ${shown} affichés sur ${all}.`,
  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  weekend: 'Ce week-end',
  now: 'En cours',
  lastDay: 'dernier jour',
  untilTomorrow: 'jusqu’à demain',
  untilDay: (day: string) => `jusqu’au ${day}`,
  untilTime: (time: string) => `jusqu’à ${time}`,
  furtherDates: 'et d’autres dates',
};

export const agendaList: Messages<typeof fr> = {
  fr,
  en: {
    ...eventWords.en,
    empty: 'No upcoming events.',
    more: 'Show more events',
    shown: (shown, all) => `${shown} of ${all}`,
    added: (added, shown, all) =>
      `${added} ${added === 1 ? 'event' : 'events'} added: ${shown} of ${all} shown.`,
    today: 'Today',
    tomorrow: 'Tomorrow',
    weekend: 'This weekend',
    now: 'Now on',
    lastDay: 'last day',
    untilTomorrow: 'until tomorrow',
    untilDay: (day) => `until ${day}`,
    untilTime: (time) => `until ${time}`,
    furtherDates: 'and more dates',
  },
};

export type AgendaListWords = typeof fr;
