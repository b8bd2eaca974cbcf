import type { LabelState } from '../select/label-state.js';
import type { Messages } from './language.js';

const fr = {
  empty: 'Aucun label à afficher.',
  state: {
    announced: 'Annoncé',
    awarded: 'Obtenu',
    expired: 'Expiré',
    withdrawn: 'Retiré',
  } satisfies Record<LabelState, string>,
  /** The state with its date. */
  announcedFor: (day: string) => `Annoncé, remise le ${day}`,
  announcedOn: (day: string) => `Annoncé le ${day}`,
  awardedOn: (day: string) => `Obtenu le ${day}`,
  expiredOn: (day: string) => `Expiré depuis le ${day}`,
  issuer: 'Décerné par',
  themes: 'Thèmes',
  validUntil: 'Valable jusqu’au',
  validIn: 'Territoire',
  audit: 'Dernier audit',
  identifier: 'Numéro',
  details: 'En savoir plus',
  proof: 'Vérifier auprès de l’organisme',
  page: 'Lire la page du label',
};

export const label: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'No label to show.',
    state: {
      announced: 'Announced',
      awarded: 'Awarded',
      expired: 'Expired',
      withdrawn: 'Withdrawn',
    },
    announcedFor: (day) => `Announced, to be awarded on ${day}`,
    announcedOn: (day) => `Announced on ${day}`,
    awardedOn: (day) => `Awarded on ${day}`,
    expiredOn: (day) => `Expired since ${day}`,
    issuer: 'Awarded by',
    themes: 'Topics',
    validUntil: 'Valid until',
    validIn: 'Area',
    audit: 'Last audit',
    identifier: 'Number',
    details: 'Learn more',
    proof: 'Check with the issuer',
    page: 'Read the label’s page',
  },
};
