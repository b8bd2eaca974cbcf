import type { Messages } from './language.js';

const fr = {
  issuer: 'Décerné par',
  validFrom: 'Valable depuis le',
  expires: 'Valable jusqu’au',
  validIn: 'Territoire',
  themes: 'Thèmes',
  identifier: 'Numéro',
  audit: 'Dernier audit',
  page: 'Lire la page du label',
  proof: 'Vérifier auprès de l’organisme',
};

export const labelDetails: Messages<typeof fr> = {
  fr,
  en: {
    issuer: 'Awarded by',
    validFrom: 'Valid from',
    expires: 'Valid until',
    validIn: 'Area',
    themes: 'Topics',
    identifier: 'Number',
    audit: 'Last audit',
    page: 'Read the label’s page',
    proof: 'Check with the issuer',
  },
};
