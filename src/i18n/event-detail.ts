import type { Messages } from './language.js';

const fr = {
  when: 'Quand',
  where: 'Où',
  price: 'Tarif',
  paid: 'Payant',
  organizer: 'Organisé par',
  audience: 'Public',
  accessibility: 'Accessibilité',
  tags: 'Thèmes',
  /** @param day the last one of what goes on today */
  running: (day: string) => `En cours, jusqu’au ${day}`,
  /** Which hour is meant, of two by the same name. */
  season: { summer: 'heure d’été', winter: 'heure d’hiver' },
  /** @param date when it was to begin */
  previousStart: (date: string) => `Initialement prévu le ${date}`,
  nextDates: 'Prochaines dates',
  pastDates: (count: number) => `Dates passées (${count})`,
  moreDates: (count: number) => `Afficher les autres dates (${count})`,
  easyRead: 'FALC – Facile à lire',
  map: 'Voir sur une carte',
  newWindow: 'nouvelle fenêtre',
  page: 'Voir la page de l’événement',
  register: 'S’inscrire',
  registerBy: (means: string) => `S’inscrire\u00a0: ${means}`,
  join: 'Rejoindre en ligne',
  close: 'Fermer',
  back: 'Retour à la journée',
  others: 'Autres événements',
  previous: 'Événement précédent',
  next: 'Événement suivant',
  colon: '\u00a0: ',
  position: (at: number, count: number) => `${at} sur ${count}`,
};

/** What is said around an event's detail; fetched with it. */
export const eventDetail: Messages<typeof fr> = {
  fr,
  en: {
    when: 'When',
    where: 'Where',
    price: 'Price',
    paid: 'Paid',
    organizer: 'Organised by',
    audience: 'Audience',
    accessibility: 'Accessibility',
    tags: 'Topics',
    running: (day) => `Now on, until ${day}`,
    season: { summer: 'summer time', winter: 'winter time' },
    previousStart: (date) => `First planned for ${date}`,
    nextDates: 'Next dates',
    pastDates: (count) => `Past dates (${count})`,
    moreDates: (count) => `Show the other dates (${count})`,
    easyRead: 'Easy to read',
    map: 'See on a map',
    newWindow: 'new window',
    page: 'See the event’s page',
    register: 'Register',
    registerBy: (means) => `Register: ${means}`,
    join: 'Join online',
    close: 'Close',
    back: 'Back to the day',
    others: 'Other events',
    previous: 'Previous event',
    next: 'Next event',
    colon: ': ',
    position: (at, count) => `${at} of ${count}`,
  },
};

export type EventDetailWords = typeof fr;
