import type { Messages } from './language.js';

const fr = {
  empty: 'Aucune actualité pour le moment.',
  more: 'Afficher plus d’actualités',
  /** @param added how many have just appeared */
  added: (added: number, shown: number, all: number) =>
    `${added} ${added > 1 ? 'actualités ajoutées' : 'actualité ajoutée'}\u00a0: ${shown} affichées sur ${all}.`,
  shown: (shown: number, all: number) => `${shown} sur ${all}`,
  untitled: 'Actualité sans titre',
  tags: 'Thèmes',
};

export const news: Messages<typeof fr> = {
  fr,
  en: {
    empty: 'No news at the moment.',
    more: 'Show more news',
    added: (added, shown, all) =>
      `${added} ${added === 1 ? 'item' : 'items'} added: ${shown} of ${all} shown.`,
    shown: (shown, all) => `${shown} of ${all}`,
    untitled: 'Untitled news',
    tags: 'Topics',
  },
};
