import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { at, textAt } from '../shared/values.js';
import { plainName } from './targets.js';

/** Rows that are looked at. */
const fewRows = 20;

const titles = /^(?:titre|title|headline|intitule)(?:fr)?$/;
const texts =
  /^(?:contenus?|contents?|contenthtml|contenttext|texte|text|body|corps|html|resume|chapo|summary)(?:fr)?$/;
/** Fields of address books and of catalogues. */
const contacts =
  /^(?:tel|telephone|phone|mobile|portable|mail|email|courriel|siret|siren|prenom|firstname|prix|price)$/;

/**
 * True when a guess gave what the element shows: an item with a title and with the date of its kind, or news
 * without dates. Address books and lists of categories have names and texts, too.
 */
export function isUseful(
  items: readonly ExtendedItem[],
  rows: readonly unknown[],
  kind: string,
): boolean {
  const dates =
    kind === 'article'
      ? [['date_published']]
      : ['startDate', 'occurrences', 'eventSchedule'].map((key) => [`_${kind}`, key]);
  const isDated = items.some(
    (item) => textAt(item, 'title') && dates.some((path) => at(item, ...path) !== undefined),
  );
  return isDated || (kind === 'article' && areNews(rows));
}

/** True when at least half of the rows have a title and a text, and nothing of an address book. */
function areNews(rows: readonly unknown[]): boolean {
  const few = rows.slice(0, fewRows);
  const news = few.filter((row) => {
    const names = isObject(row) ? Object.keys(row).map(plainName) : [];
    return (
      names.some((name) => titles.test(name)) &&
      names.some((name) => texts.test(name)) &&
      !names.some((name) => contacts.test(name))
    );
  });
  return news.length > 0 && 2 * news.length >= few.length;
}
