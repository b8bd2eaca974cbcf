import type { InitiativeStatus } from '../model/index.js';
import type { Messages } from './language.js';

const fr = {
  empty: 'Aucune initiative à afficher pour le moment.',
  status: {
    planned: 'En projet',
    active: 'En cours',
    paused: 'En pause',
    ended: 'Terminée',
  } satisfies Record<InitiativeStatus, string>,
  themes: 'Thèmes',
  organizations: 'Porté par',
  place: 'Lieu',
  aroundTown: 'repère à l’échelle de la commune',
  dates: 'Dates',
  /** @param isDay the date has its day */
  since: (start: string, isDay: boolean) => `Depuis ${isDay ? 'le ' : ''}${start}`,
  startsOn: (start: string, isDay: boolean) => `À partir ${isDay ? 'du' : 'de'} ${start}`,
  until: (end: string, isDay: boolean) => `Jusqu’${isDay ? 'au' : 'en'} ${end}`,
  span: (start: string, end: string, fromDay: boolean, untilDay: boolean) =>
    `${fromDay ? 'Du' : 'De'} ${start} ${untilDay ? 'au' : 'à'} ${end}`,
  figures: 'Chiffres clés',
  contact: 'Contact',
  website: 'Site web',
  links: 'À lire aussi',
  details: 'En savoir plus',
  more: 'Afficher plus d’initiatives',
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  added: (added: number, shown: number, all: number) =>
    `${added} ${added > 1 ? 'initiatives ajoutées' : 'initiative ajoutée'}, ${shown} sur ${all}.`,
};

export const initiativeListWords: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'No initiative to show at the moment.',
    status: { planned: 'Planned', active: 'Running', paused: 'Paused', ended: 'Ended' },
    themes: 'Topics',
    organizations: 'Run by',
    place: 'Place',
    aroundTown: 'marks the town, not the address',
    dates: 'Dates',
    since: (start) => `Since ${start}`,
    startsOn: (start) => `From ${start}`,
    until: (end) => `Until ${end}`,
    span: (start, end) => `From ${start} to ${end}`,
    figures: 'Key figures',
    contact: 'Contact',
    website: 'Website',
    links: 'Read more',
    details: 'Learn more',
    more: 'Show more initiatives',
    shown: (shown, all) => `${shown} of ${all}`,
    added: (added, shown, all) =>
      `${added} ${added > 1 ? 'initiatives' : 'initiative'} added, ${shown} of ${all}.`,
  },
};
