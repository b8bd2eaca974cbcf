import { eventWords } from './event-words.js';
import type { Messages } from './language.js';

const events = (count: number): string =>
  count === 0 ? 'aucun événement' : `${count} événement${count > 1 ? 's' : ''}`;
const eventsInEnglish = (count: number): string =>
  count === 0 ? 'no events' : `${count} ${count === 1 ? 'event' : 'events'}`;

/** The ways to show an agenda. */
export type AgendaView = 'month' | 'week' | 'day' | 'list' | 'year';

const during: Readonly<Record<AgendaView, string>> = {
  month: 'ce mois-ci',
  week: 'cette semaine',
  day: 'ce jour-là',
  list: 'ce mois-ci',
  year: 'cette année',
};

const fr = {
  ...eventWords.fr,
  empty: 'Aucun événement pour le moment.',
  nothing: (view: AgendaView, someArePast: boolean) =>
    `${someArePast ? 'Plus aucun' : 'Aucun'} événement ${during[view]}.`,
  next: (day: string) => `Aller au prochain événement, le ${day}`,
  last: (day: string) => `Revenir au dernier événement, le ${day}`,
  previous: {
    month: 'Mois précédent',
    week: 'Semaine précédente',
    day: 'Jour précédent',
    list: 'Mois précédent',
    year: 'Année précédente',
  },
  following: {
    month: 'Mois suivant',
    week: 'Semaine suivante',
    day: 'Jour suivant',
    list: 'Mois suivant',
    year: 'Année suivante',
  },
  today: 'Aujourd’hui',
  chooseMonth: 'Choisir un mois',
  views: 'Affichage',
  view: {
    month: 'Mois',
    week: 'Semaine',
    day: 'Jour',
    list: 'Liste',
    year: 'Année',
  },
  skip: 'Passer le calendrier',
  end: 'Fin du calendrier',
  past: 'Afficher les jours passés',
  goOn: 'Afficher la suite',
  added: (count: number) => `${events(count)} de plus.`,
  more: (count: number) => `+${count}`,
  moreOn: (count: number, day: string) =>
    `${count > 1 ? 'autres événements' : 'autre événement'}, ${day}`,
  count: events,
  announced: (period: string, count: number) => `${period}, ${events(count)}.`,
  zoneNote: 'Les heures sont celles du lieu',
  /** Goes on with the note where something can be opened. */
  zoneAdvice: '\u00a0; ouvrez un événement pour lire l’heure chez vous',
  continued: 'suite',
  /** The colon after a status, with the language's own spacing. */
  colon: '\u00a0:',
};

export const agenda: Messages<typeof fr> = {
  fr,
  en: {
    ...eventWords.en,
    empty: 'No events at the moment.',
    nothing: (view, someArePast) =>
      `No ${someArePast ? 'more ' : ''}events ${view === 'day' ? 'on this day' : `this ${view === 'list' ? 'month' : view}`}.`,
    next: (day) => `Go to the next event, on ${day}`,
    last: (day) => `Go back to the last event, on ${day}`,
    previous: {
      month: 'Previous month',
      week: 'Previous week',
      day: 'Previous day',
      list: 'Previous month',
      year: 'Previous year',
    },
    following: {
      month: 'Next month',
      week: 'Next week',
      day: 'Next day',
      list: 'Next month',
      year: 'Next year',
    },
    today: 'Today',
    chooseMonth: 'Choose a month',
    views: 'View',
    view: { month: 'Month', week: 'Week', day: 'Day', list: 'List', year: 'Year' },
    skip: 'Skip the calendar',
    end: 'End of the calendar',
    past: 'Show past days',
    goOn: 'Show what follows',
    added: (count) => `${eventsInEnglish(count)} more.`,
    more: (count) => `+${count}`,
    moreOn: (count, day) => `more ${count === 1 ? 'event' : 'events'}, ${day}`,
    count: eventsInEnglish,
    announced: (period, count) => `${period}, ${eventsInEnglish(count)}.`,
    zoneNote: 'Times are those of the place',
    zoneAdvice: '; open an event to read yours',
    continued: 'continued',
    colon: ':',
  },
};

export type AgendaWords = typeof fr;
