import type { Messages } from './language.js';

const fr = {
  notes: 'Notes',
  call: (number: number) => `Note ${number}`,
  /** @param count how many calls the note has; with several, each has its own way back */
  back: (number: number, index: number, count: number) =>
    `Retour à l’appel de note ${number}${count > 1 ? ` (${index} sur ${count})` : ''}`,
  table: (number: number) => `Tableau ${number}`,
  moreRows: (count: string) => `Afficher les ${count} lignes suivantes`,
  media: {
    video: 'Vidéo',
    audio: 'Enregistrement sonore',
    iframe: 'Contenu d’un autre site',
    object: 'Document',
    embed: 'Document',
  } as Readonly<Record<string, string>>,
  colon: '\u00a0: ',
};

export type ArticleBodyWords = typeof fr;

export const articleBodyWords: Messages<ArticleBodyWords> = {
  fr,
  en: {
    notes: 'Notes',
    call: (number) => `Note ${number}`,
    back: (number, index, count) =>
      `Back to reference ${number}${count > 1 ? ` (${index} of ${count})` : ''}`,
    table: (number) => `Table ${number}`,
    moreRows: (count) => `Show the next ${count} rows`,
    media: {
      video: 'Video',
      audio: 'Audio recording',
      iframe: 'Content of another site',
      object: 'Document',
      embed: 'Document',
    },
    colon: ': ',
  },
};
