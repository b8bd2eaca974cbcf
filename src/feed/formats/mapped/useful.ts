import { isObject } from '../../read/fields.js';
import type { ExtendedItem } from '../adapter.js';
import { isoDate } from '../shared/dates.js';
import { at, textAt } from '../shared/values.js';
import { plainName } from './names.js';
import { aliasesOf } from './targets.js';

/** Rows that are looked at. */
const fewRows = 20;

const titles = /^(?:titre|title|headline|intitule)(?:fr)?$/;
const texts =
  /^(?:contenus?|contents?|contenthtml|contenttext|texte|text|body(?:html|text)?|corps|html|resume|chapo|chapeau|summary|excerpt|extrait|accroche|teaser|paragraph(?:e?s))(?:fr)?$/;
/** Fields of address books and of catalogues. */
const contacts =
  /^(?:tel|telephone|phone|mobile|portable|mail|email|courriel|siret|siren|prenom|firstname|prix|price)$/;

/** Fields of persons and of things that are counted or sold, which are no members of anybody. */
const noMembers =
  /^(?:prenom|firstname|lastname|datenaissance|naissance|birthdate|birthday|age|matricule|prix|price|stock|quantite|count|isbn|annee|year)$/;
const dates = /^(?:date|jour|day)|^(?:start|debut|publi|creat)/;
/** Fields of events, which have pictures and descriptions, too. */
const hoursOrPlaces = /^(?:time|heures?|horaires?|lieu|location|venue|place)$/;
const roles = /^(?:role|fonction|poste|metier|job|jobtitle|grade|rang|rank|pseudo|surnom|bio)$/;

/** Names of what the actions of a plan are arranged by. */
const partsOfPlan =
  /^(?:axes?|axestrategique|orientation|orientationstrategique|mesure|engagement)$/;

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
  if (kind === 'organization') return isOfKind || areMembers(items, rows);
  if (kind === 'action') return isOfKind || areActions(items, rows);
  if (kind === 'initiative') return isOfKind || areCards(items, rows);
  return isOfKind || (kind === 'article' && areNews(items, rows));
}

/** True when most have a title, a text, a picture and a page, and neither a date nor anything of an address book. */
function areCards(items: readonly ExtendedItem[], rows: readonly unknown[]): boolean {
  const few = items.slice(0, fewRows);
  const cards = few.filter(
    (item, index) =>
      ['title', 'content_text', 'image', 'url'].every((key) => textAt(item, key)) &&
      !namesOf(rows[index]).some((name) => contacts.test(name) || dates.test(name)),
  );
  return cards.length > 0 && 2 * cards.length >= few.length;
}

/** True when most have a name, and an axis or another part of a plan to which they belong. */
function areActions(items: readonly ExtendedItem[], rows: readonly unknown[]): boolean {
  const few = items.slice(0, fewRows);
  const actions = few.filter(
    (item, index) =>
      textAt(item, 'title') && namesOf(rows[index]).some((name) => partsOfPlan.test(name)),
  );
  return actions.length > 0 && 2 * actions.length >= few.length;
}

/** What rows lack: a title where they have a date, or the date where they have a title; the title of an initiative. */
export function lackOf(
  items: readonly ExtendedItem[],
  kind: string,
): 'title' | 'name' | 'date' | undefined {
  if (kind === 'initiative') {
    const isSomething = items.some((item) =>
      marks.initiative!.some((field) => at(item, '_initiative', ...field.split('.')) !== undefined),
    );
    return isSomething && !items.some((item) => textAt(item, 'title')) ? 'name' : undefined;
  }
  if (kind !== 'event') return;
  const hasTitles = items.some((item) => textAt(item, 'title'));
  const paths = [['startDate'], ['occurrences', 0, 'startDate']];
  const hasDates = items.some((item) => paths.some((path) => isoDate(at(item, '_event', ...path))));
  if (hasTitles === hasDates) return;
  return hasTitles ? 'date' : 'title';
}

/** True when most have a name with a site, a logo or a text, and nothing that only persons or things have. */
function areMembers(items: readonly ExtendedItem[], rows: readonly unknown[]): boolean {
  const few = items.slice(0, fewRows);
  const members = few.filter((item, index) => {
    const names = namesOf(rows[index]);
    const url = textAt(item, 'url');
    const isSomewhere = at(item, '_organization', 'address') !== undefined;
    const isMore = [url, textAt(item, '_organization', 'logo'), textAt(item, 'content_text')];
    return (
      textAt(item, 'title') &&
      isMore.some(Boolean) &&
      !names.some((name) => noMembers.test(name)) &&
      !names.some((name) => isOtherDate(name) && !(isSomewhere && ofRows.test(name))) &&
      (url || !names.some((name) => roles.test(name)))
    );
  });
  return members.length > 0 && 2 * members.length >= few.length;
}

/** When a row was written or changed and by whom, as a database notes it. */
const ofRows = /^(?:date)?(?:creat|cree|updat|modif|maj)/;

/** True for a date that is not that of a foundation. */
function isOtherDate(name: string): boolean {
  // Airtable has it beside the fields of each record.
  return dates.test(name) && name !== 'createdtime' && !aliasesOf('founded').includes(name);
}

/** The names of a row's fields, and of those that it has for each language: `{fr: {titre, texte}}`. */
function namesOf(row: unknown): readonly string[] {
  if (!isObject(row)) return [];
  const within = Object.entries(row).flatMap(([key, value]) =>
    key.length === 2 && isObject(value) ? Object.keys(value) : [],
  );
  return [...Object.keys(row), ...within].map(plainName);
}

/** The start of an event counts where it is a date, and not words that are there to be told. */
function isMark(path: string, value: unknown): boolean {
  return path === '_event.startDate' ? isoDate(value) !== undefined : value !== undefined;
}

/** A post of a social network has no title, but a text and an address. */
function isPost(item: ExtendedItem): boolean {
  return Boolean(textAt(item, 'url') && textAt(item, 'content_html'));
}

/**
 * True when at least half of the rows have a title with a text, or with a picture and a link, and nothing of an address book.
 * A description is a text where there is a picture, and nothing of an event.
 */
function areNews(items: readonly ExtendedItem[], rows: readonly unknown[]): boolean {
  const few = rows.slice(0, fewRows);
  const news = few.filter((row, index) => {
    const names = namesOf(row);
    const isCard =
      textAt(items[index], 'url') ??
      (textAt(items[index], 'content_text') && !names.some((name) => hoursOrPlaces.test(name)));
    const isShown = isCard && textAt(items[index], 'image');
    return (
      names.some((name) => titles.test(name)) &&
      (isShown || names.some((name) => texts.test(name))) &&
      !names.some((name) => contacts.test(name))
    );
  });
  return news.length > 0 && 2 * news.length >= few.length;
}
