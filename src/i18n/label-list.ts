import type { Messages } from './language.js';

const fr = {
  more: 'Afficher plus de labels',
  /** @param added how many have just appeared */
  added: (added: number, shown: number, all: number) =>
    `${added} ${added > 1 ? 'labels ajoutés' : 'label ajouté'}\u00a0: ${shown} affichés sur ${all}.`,
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  count: (count: number) => `${count} label${count > 1 ? 's' : ''}`,
  wave: (day: string) => `Vague du ${day}`,
  undated: 'Date non précisée',
  announced: 'Annoncés',
  awarded: 'Obtenus',
  expired: 'Expirés',
  withdrawn: 'Retirés',
};

export const labelListWords: Messages<typeof fr> = {
  fr,
  en: {
    more: 'Show more labels',
    added: (added, shown, all) =>
      `${added} ${added === 1 ? 'label' : 'labels'} added: ${shown} of ${all} shown.`,
    shown: (shown, all) => `${shown} of ${all}`,
    count: (count) => `${count} label${count === 1 ? '' : 's'}`,
    wave: (day) => `Wave of ${day}`,
    undated: 'Date not given',
    announced: 'Announced',
    awarded: 'Awarded',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
};
