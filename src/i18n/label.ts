import type { Messages } from './language.js';

const fr = {
  empty: 'Aucun label à afficher.',
  announced: 'Annoncé',
  awarded: 'Obtenu',
  expired: 'Expiré',
  withdrawn: 'Retiré',
  since: (state: string, day: string) => `${state} le ${day}`,
  expected: (state: string, day: string) => `${state} pour le ${day}`,
  issuer: 'Décerné par\u00a0:',
  themes: 'Thèmes\u00a0:',
  details: 'En savoir plus',
  proof: 'Vérifier auprès de l’organisme',
};

export const label: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'No label to show.',
    announced: 'Announced',
    awarded: 'Awarded',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
    since: (state, day) => `${state} on ${day}`,
    expected: (state, day) => `${state} for ${day}`,
    issuer: 'Awarded by',
    themes: 'Topics:',
    details: 'Learn more',
    proof: 'Check with the issuer',
  },
};
