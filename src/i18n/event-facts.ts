import type { Messages } from './language.js';

const fr = {
  allDay: 'Toute la journée',
  timeIn: (time: string, city: string) => `${time} (heure de ${city})`,
  yourTime: (time: string) => `${time} chez vous`,
  free: 'Gratuit',
};

/** What is said of when an event takes place and what it costs, on the page and on paper; `<agenda-list>` says neither so. */
export const eventFactWords: Messages<typeof fr> = {
  fr,
  en: {
    allDay: 'All day',
    timeIn: (time, city) => `${time} (${city} time)`,
    yourTime: (time) => `${time} your time`,
    free: 'Free',
  },
};
