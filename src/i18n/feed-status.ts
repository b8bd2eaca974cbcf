import type { EpochMs } from '../model/index.js';
import type { Messages } from './language.js';
import { bare } from '../time/bare.js';

const fr = {
  loading: 'Chargement en cours…',
  failed: 'Ces informations ne sont pas disponibles pour le moment.',
  retry: 'Réessayer',
  /** @param age for example "il y a 3 heures" */
  stale: (age: string) =>
    `Actualisation impossible pour le moment. Informations ${age ? `mises à jour ${age}` : 'peut-être anciennes'}.`,
};

/** Words about a feed that is slow, fails, or is old; fetched in that case. */
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

/** Milliseconds of each unit, the largest first. */
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** The age of a date in the largest unit that fits, such as "il y a 3 heures". */
export function formatAge(date: EpochMs, lang: string): string {
  const age = Math.max(0, Date.now() - date);
  const [unit, length] = units.find(([, size]) => age >= size) ?? units[2]!;
  return new Intl.RelativeTimeFormat(lang, bare({ numeric: 'auto' })).format(
    -Math.floor(age / length),
    unit,
  );
}
