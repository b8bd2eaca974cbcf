import { at } from '../shared/values.js';

/** Words that follow a name in a column for each language, besides French. */
export const otherLanguages: readonly string[] = ['en', 'de', 'es', 'it', 'nl', 'pt'];

const affix =
  /^(?:evenement|manifestation|event|evt|workshop|asso|actu|anim)(?=.{3})|(?<=.{3})(?:evenement|manifestation|activite|event|multiloc|tournoi|spectacle|animation|concert|atelier|seance|item|anim)$/;

/** A plain name without the word for an event, a member or news, or for languages, in it: `descriptionevenement`, `titlemultiloc`. */
export function bareName(name: string): string {
  return name.replace(affix, '');
}

/** Keys come again in each row. */
const plainNames = new Map<string, string>();
const mostNames = 2000;

/** A key without what people write differently each time, and without the `field_` that Drupal writes before it. */
export function plainName(key: string): string {
  const known = plainNames.get(key);
  if (known !== undefined) return known;
  const name = wordsOf(key).join('');
  if (plainNames.size < mostNames) plainNames.set(key, name);
  return name;
}

/** The words of a key or of a path, with spaces between them: `photo_principaleURL` and `photo.principale.url` are "photo principale url". */
export function wordsIn(path: string): string {
  return wordsOf(
    path.replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, '$1 '),
  )
    .filter(Boolean)
    .join(' ');
}

/** Words that say nothing in a name, but at its end: « Publié le ». */
const article = /^(?:de|du|des|la|le|les|l|d|votre|of|the|di|del|della|dell|der|do|van)$/;

/** Words that tables of maps cut short, since their names have ten letters at most (dBASE): `DT_DEB`, `LIB_MANIF`. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ['adr', 'adresse'],
  ['cd', 'code'],
  ['cod', 'code'],
  ['dat', 'date'],
  ['deb', 'debut'],
  ['dt', 'date'],
  ['dte', 'date'],
  ['equip', 'equipement'],
  ['evt', 'evenement'],
  ['hr', 'heure'],
  ['hre', 'heure'],
  ['lib', 'libelle'],
  ['manif', 'manifestation'],
  ['typ', 'type'],
]);

function wordsOf(key: string): readonly string[] {
  const words = key
    .replace(/^field_/, '')
    .replace(/(\p{Ll})(\p{Lu})|(?<=\p{Ll}[DL])(?=\p{Lu}\p{Ll})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\b(?:d|l)['’]/g, '')
    .split(/[^a-z0-9]+/)
    .map((word) => shortWords.get(word) ?? word);
  const named = words.filter(
    (word, index) => !article.test(word) || (index > 0 && index === words.length - 1),
  );
  // A name that is but an article is "De", beside "À".
  return named.some(Boolean) ? named : words;
}

/** Dates that are not those of the event: when a row was written, until when one registers, how long something lasts. */
export const otherDates =
  /cre[ae]|publi|modif|updat|edited|maj|mise ?a ?jour|change|inscri|regist|vente|sale|book|reserv|limite|deadline|sync|import|saisi|naiss|birth|born|dur[ae]|length|revis|expir|valid|version|releas|adhes|membership|cotis/;

/** True for the code of a country, which is no place that a visitor could find. */
export function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text);
}

/** True for the content of a page with its title, as Kirby and Storyblok have it, and not that of a text. */
export function isWhole(name: string, value: unknown): boolean {
  return name === 'content' && ['title', 'titre', 'name', 'nom'].some((key) => at(value, key));
}
