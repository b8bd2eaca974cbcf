import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { isoDate } from '../shared/dates.js';
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

/** Fields of each other kind: a row with one of them is an item of that kind, and neither a person nor a category. */
const marks: Readonly<Record<string, readonly string[]>> = {
  initiative: ['location.geo', 'status', 'startDate'],
  organization: ['geo', 'identifiers', 'legalForm'],
  action: ['status', 'startDate', 'leads', 'budget'],
  indicator: ['values', 'target', 'baseline'],
  label: ['validFrom', 'expires', 'certificationStatus'],
};

/**
 * True when a guess gave what the element shows: an item with a title, or a post, and with the date or another mark of its kind;
 * or news without dates. Address books and lists of categories have names and texts, too.
 */
export function isUseful(
  items: readonly ExtendedItem[],
  rows: readonly unknown[],
  kind: string,
): boolean {
  const fields = marks[kind] ?? ['startDate', 'occurrences', 'eventSchedule'];
  const paths =
    kind === 'article' ? ['date_published'] : fields.map((field) => `_${kind}.${field}`);
  const isOfKind = items.some(
    (item) =>
      (textAt(item, 'title') || (kind === 'article' && isPost(item))) &&
      paths.some((path) => isMark(path, at(item, ...path.split('.')))),
  );
  return isOfKind || (kind === 'article' && areNews(rows));
}

/** The start of an event counts where it is a date, and not words that are there to be told. */
function isMark(path: string, value: unknown): boolean {
  return path === '_event.startDate' ? isoDate(value) !== undefined : value !== undefined;
}

/** A post of a social network has no title, but a text and an address. */
function isPost(item: ExtendedItem): boolean {
  return Boolean(textAt(item, 'url') && textAt(item, 'content_html'));
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
