import type { Messages } from './language.js';

const fr = {
  loading: 'Chargement en cours…',
  failed: 'Ces informations ne sont pas disponibles pour le moment.',
  retry: 'Réessayer',
  /** @param age for example "il y a 3 heures" */
  stale: (age: string) =>
    `Actualisation impossible pour le moment. Informations ${age ? `mises à jour ${age}` : 'peut-être anciennes'}.`,
};

/** What is said of a feed that takes its time, fails, or is old; fetched then. */
export const feedStatusWords: Messages<typeof fr> = {
  fr,
  en: {
    loading: 'Loading…',
    failed: 'This information is not available at the moment.',
    retry: 'Try again',
    stale: (age) =>
      `Cannot be refreshed at the moment. Information ${age ? `updated ${age}` : 'may be out of date'}.`,
  },
};
