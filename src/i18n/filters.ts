import type { Messages } from './language.js';

const fr = {
  /** @param agenda its name, which tells it from another of the page; empty when it has none */
  heading: (agenda: string) =>
    agenda ? `Trouver un événement\u00a0: ${agenda}` : 'Trouver un événement',
  search: 'Rechercher',
  filters: 'Filtres',
  facets: {
    tags: 'Thèmes',
    place: 'Lieux',
    organizer: 'Organisateurs',
    audience: 'Publics',
    accessibility: 'Accessibilité',
  },
  free: 'Gratuit',
  online: 'En ligne',
  dates: 'Dates',
  allDates: 'Toutes les dates',
  presets: {
    today: 'Aujourd’hui',
    tomorrow: 'Demain',
    weekend: 'Ce week-end',
    week: 'Les 7 prochains jours',
    month: 'Ce mois-ci',
  },
  range: 'Choisir les dates',
  from: 'Du',
  to: 'Au',
  since: (day: string) => `À partir du ${day}`,
  until: (day: string) => `Jusqu’au ${day}`,
  backwards: 'La date de fin est avant la date de début.',
  holidays: 'Vacances scolaires',
  allHolidays: 'Toutes les périodes',
  holidayChoices: {
    outside: 'Hors vacances scolaires',
    during: 'Pendant les vacances scolaires',
  },
  /** @param day the last that is known */
  holidayNote: (zone: string, day: string) =>
    `Zone ${zone}, d’après le calendrier officiel connu jusqu’au ${day}.`,
  near: 'Près de chez moi',
  nearNote:
    'Votre navigateur va vous demander votre position. Les distances sont calculées sur votre appareil : votre position n’est ni envoyée ni conservée.',
  locate: 'Utiliser ma position',
  locating: 'Recherche de votre position…',
  denied:
    'Votre position n’a pas été communiquée. Vous pouvez l’autoriser dans les réglages du navigateur, ou choisir un lieu.',
  unavailable: 'Votre position n’a pas pu être trouvée. Vous pouvez réessayer, ou choisir un lieu.',
  anyDistance: 'Toutes les distances',
  within: (km: number) => `À moins de ${km}\u00a0km`,
  showAll: (count: number) => `Tout afficher (${count})`,
  chosen: (count: number) => `(${count} ${count > 1 ? 'choisis' : 'choisi'})`,
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,
  chosenFilters: 'Filtres choisis',
  remove: 'Retirer le filtre\u00a0:',
  clear: 'Tout effacer',
  during: {
    day: (day: string) => `le ${day}`,
    /** @param day its first */
    week: (day: string) => `la semaine du ${day}`,
    month: (month: string) => `en ${month}`,
    year: (year: string) => `en ${year}`,
  },
  noMore: 'plus aucun événement',
  shown: (count: number, events: (count: number) => string) =>
    `${events(count)} affiché${count > 1 ? 's' : ''}`,
  coming: (total: number) => (total ? `${total} à venir en tout` : 'aucun à venir'),
  inAll: (total: number) => `${total} en tout`,
  nextOn: (day: string) => `le prochain le ${day}`,
  /** @param filters in words, when there are some */
  result: (found: string, filters: string) =>
    filters ? `${found}\u00a0: ${filters}.` : `${found}, sans filtre.`,
};

export const finder: Messages<typeof fr> = {
  fr,
  en: {
    heading: (agenda) => (agenda ? `Find an event: ${agenda}` : 'Find an event'),
    search: 'Search',
    filters: 'Filters',
    facets: {
      tags: 'Topics',
      place: 'Places',
      organizer: 'Organisers',
      audience: 'Audiences',
      accessibility: 'Accessibility',
    },
    free: 'Free',
    online: 'Online',
    dates: 'Dates',
    allDates: 'All dates',
    presets: {
      today: 'Today',
      tomorrow: 'Tomorrow',
      weekend: 'This weekend',
      week: 'The next 7 days',
      month: 'This month',
    },
    range: 'Choose dates',
    from: 'From',
    to: 'To',
    since: (day) => `From ${day}`,
    until: (day) => `Until ${day}`,
    backwards: 'The end date is before the start date.',
    holidays: 'School holidays',
    allHolidays: 'All periods',
    holidayChoices: {
      outside: 'Outside school holidays',
      during: 'During school holidays',
    },
    holidayNote: (zone, day) => `Zone ${zone}, from the official calendar known until ${day}.`,
    near: 'Near me',
    nearNote:
      'Your browser will ask for your location. Distances are worked out on your device: your location is neither sent nor kept.',
    locate: 'Use my location',
    locating: 'Finding your location…',
    denied:
      'Your location was not given. You can allow it in your browser’s settings, or choose a place.',
    unavailable: 'Your location could not be found. You can try again, or choose a place.',
    anyDistance: 'Any distance',
    within: (km) => `Within ${km}\u00a0km`,
    showAll: (count) => `Show all (${count})`,
    chosen: (count) => `(${count} chosen)`,
    quoted: (text) => `“${text}”`,
    chosenFilters: 'Chosen filters',
    remove: 'Remove the filter:',
    clear: 'Clear all',
    during: {
      day: (day) => `on ${day}`,
      week: (day) => `in the week of ${day}`,
      month: (month) => `in ${month}`,
      year: (year) => `in ${year}`,
    },
    noMore: 'no more events',
    shown: (count, events) => `${events(count)} shown`,
    coming: (total) => (total ? `${total} to come in all` : 'none to come'),
    inAll: (total) => `${total} in all`,
    nextOn: (day) => `the next on ${day}`,
    result: (found, filters) => (filters ? `${found}: ${filters}.` : `${found}, no filter.`),
  },
};

export type FinderWords = typeof fr;
