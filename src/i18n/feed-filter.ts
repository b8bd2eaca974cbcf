import type { ItemKind } from '../model/index.js';
import type { Messages } from './language.js';

/** The number of items of a kind, in words. */
export type KindCount = (count: number) => string;

/** In French, zero is singular. */
const french =
  (singular: string, plural = `${singular}s`): KindCount =>
  (count) =>
    `${count} ${count < 2 ? singular : plural}`;

const english =
  (singular: string, plural = `${singular}s`): KindCount =>
  (count) =>
    `${count} ${count === 1 ? singular : plural}`;

const fr = {
  heading: 'Filtrer la page',
  back: 'Modifier',
  /** A kind without words of its own is counted as `results`. */
  counts: {
    article: french('actualité'),
    event: french('rendez-vous', 'rendez-vous'),
    label: french('label'),
    organization: french('membre'),
    initiative: french('initiative'),
    action: french('action'),
    indicator: french('résultat'),
    theme: french('thème'),
  } as Readonly<Partial<Record<ItemKind, KindCount>>>,
  results: (count: number) => (count ? french('résultat')(count) : 'aucun résultat'),
  none: 'aucun résultat',
  missing: (lists: number) =>
    lists > 1
      ? `${lists} listes n’ont pas pu être chargées\u00a0: leurs contenus manquent dans ces nombres.`
      : 'Une liste n’a pas pu être chargée\u00a0: ses contenus manquent dans ces nombres.',
  /** Nothing is left to filter. */
  failed: (lists: number) =>
    lists > 1
      ? `${lists} listes n’ont pas pu être chargées\u00a0: il n’y a rien à filtrer.`
      : 'La liste n’a pas pu être chargée\u00a0: il n’y a rien à filtrer.',
};

export const feedFilterWords: Messages<typeof fr> = {
  fr,
  en: {
    heading: 'Filter the page',
    back: 'Change',
    counts: {
      article: english('news item'),
      event: english('event'),
      label: english('label'),
      organization: english('member'),
      initiative: english('initiative'),
      action: english('action'),
      indicator: english('result'),
      theme: english('theme'),
    },
    results: (count) => (count ? english('result')(count) : 'no results'),
    none: 'no results',
    missing: (lists) =>
      lists > 1
        ? `${lists} lists could not be loaded: what they hold is missing in these numbers.`
        : 'One list could not be loaded: what it holds is missing in these numbers.',
    failed: (lists) =>
      lists > 1
        ? `${lists} lists could not be loaded: there is nothing to filter.`
        : 'The list could not be loaded: there is nothing to filter.',
  },
};
