import type { Messages } from './language.js';

const plural = (count: number, singular: string, more: string): string =>
  `${count} ${count === 1 ? singular : more}`;

const fr = {
  empty: 'Aucun membre à afficher.',
  more: 'Afficher plus de membres',
  /** @param added how many have just appeared */
  added: (added: number, shown: number, all: number) =>
    `${added > 1 ? `${added} membres ajoutés` : '1 membre ajouté'}\u00a0: ${shown} affichés sur ${all}.`,
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  vacant: 'Siège vacant',
  otherMembers: 'Autres membres',
  members: (count: number) => (count > 1 ? `${count} membres` : `${count} membre`),
  vacancies: (count: number) => plural(count, 'siège vacant', 'sièges vacants'),
  formerMembers: (count: number) => plural(count, 'ancien membre', 'anciens membres'),
  /** @param start a year; empty when it is not known */
  formerly: (start: string, end: string) =>
    start && start !== end
      ? `Ancien membre, de ${start} à ${end}`
      : `Ancien membre, jusqu’en ${end}`,
  dissolved: (year: string) => `A cessé d’exister en ${year}`,
  tags: 'Thèmes',
  contact: 'Contact',
  find: (name: string) => (name ? `Trouver un membre\u00a0: ${name}` : 'Trouver un membre'),
};

export const memberListWords: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'No members to show.',
    more: 'Show more members',
    added: (added, shown, all) =>
      `${plural(added, 'member', 'members')} added: ${shown} of ${all} shown.`,
    shown: (shown, all) => `${shown} of ${all}`,
    vacant: 'Vacant seat',
    otherMembers: 'Other members',
    members: (count) => plural(count, 'member', 'members'),
    vacancies: (count) => plural(count, 'vacant seat', 'vacant seats'),
    formerMembers: (count) => plural(count, 'former member', 'former members'),
    formerly: (start, end) =>
      start && start !== end ? `Former member, ${start} to ${end}` : `Former member, until ${end}`,
    dissolved: (year) => `Ceased to exist in ${year}`,
    tags: 'Topics',
    contact: 'Contact',
    find: (name) => (name ? `Find a member: ${name}` : 'Find a member'),
  },
};

export type MemberListWords = typeof fr;
