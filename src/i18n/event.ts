import type { EventStatus } from '../model/index.js';
import type { Messages } from './language.js';

const fr = {
  status: {
    scheduled: '',
    cancelled: 'Annulé',
    postponed: 'Reporté',
    rescheduled: 'Nouvelle date',
    'moved-online': 'Déplacé en ligne',
  } satisfies Record<EventStatus, string>,
  full: 'Complet',
  online: 'En ligne',
  otherDates: (count: number) =>
    `et ${count} autre${count > 1 ? 's' : ''} date${count > 1 ? 's' : ''}`,
  unavailable: 'Le détail de l’événement n’a pas pu être chargé.',
};

/** What is said of an event wherever it is shown; a table of its own, since a list says little else. */
export const event: Messages<typeof fr> = {
  fr,
  en: {
    status: {
      scheduled: '',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      rescheduled: 'New date',
      'moved-online': 'Moved online',
    },
    full: 'Full',
    online: 'Online',
    otherDates: (count) => `and ${count} more ${count === 1 ? 'date' : 'dates'}`,
    unavailable: 'The event’s details could not be loaded.',
  },
};

export type EventWords = typeof fr;
