import { eventWords } from './event-words.js';
import type { Messages } from './language.js';

const fr = {
  ...eventWords.fr,
  when: 'Quand',
  where: 'Où',
  price: 'Tarif',
  paid: 'Payant',
  organizer: 'Organisé par',
  audience: 'Public',
  accessibility: 'Accessibilité',
  tags: 'Thèmes',
  /** @param day the last day of an event that goes on today */
  running: (day: string) => `En cours, jusqu’au ${day}`,
  /** Tells apart two hours that the clock shows twice. */
  season: { summer: 'heure d’été', winter: 'heure d’hiver' },
  /** @param date the former start */
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
  position: (index: number, count: number) => `${index} sur ${count}`,
};

/** Words around an event's detail; fetched with it. */
export const detailWords: Messages<typeof fr> = {
  fr,
  en: {
    ...eventWords.en,
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
    position: (index, count) => `${index} of ${count}`,
  },
};

export type DetailWords = typeof fr;
