import type { Messages } from './language.js';

const fr = {
  empty: 'Rien à afficher pour le moment.',
  untitled: 'Sans titre',
};

export const memberListWords: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'Nothing to show at the moment.',
    untitled: 'Untitled',
  },
};
