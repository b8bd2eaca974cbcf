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
  free: 'Gratuit',
  allDay: 'Toute la journée',
  timeIn: (time: string, city: string) => `${time} (heure de ${city})`,
  yourTime: (time: string) => `${time} chez vous`,
  otherDates: (count: number) =>
    `et ${count} autre${count > 1 ? 's' : ''} date${count > 1 ? 's' : ''}`,
  unavailable: 'Le détail de l’événement n’a pas pu être chargé.',
};

/** Words about one event, wherever it is shown. */
export const eventWords: Messages<typeof fr> = {
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
    free: 'Free',
    allDay: 'All day',
    timeIn: (time, city) => `${time} (${city} time)`,
    yourTime: (time) => `${time} your time`,
    otherDates: (count) => `and ${count} more ${count === 1 ? 'date' : 'dates'}`,
    unavailable: 'The event’s details could not be loaded.',
  },
};

export type EventWords = typeof fr;
