import type { LitElement } from 'lit';
import type { FeedError } from '../feed/errors.js';
import { explain, explainProblems, quote } from '../feed/read/explain.js';
import type { KindReader } from '../feed/read/kinds/kind.js';
import type { RawFeed } from '../feed/read/raw-feed.js';
import type { Problem } from '../model/index.js';
import { tell } from './console.js';
import type { FeedState } from './controllers/feed.js';

export { reportRefusal } from './refusal.js';

/** What is told in the console at once. */
const most = 5;

/** Attributes of any element that have no property of that name, and those of other scripts. */
const ofAnyElement =
  /^(class|style|tabindex|contenteditable|accesskey|exportparts|is|item\w+)$|^aria-|^data-(?!src$)|[:_@.]/;

/** What has another form than one of a few words, by the attribute's name. */
const forms: Readonly<Record<string, string>> = {
  'time-zone': 'un fuseau horaire comme Europe/Paris',
  date: 'AAAA-MM-JJ ou AAAA-MM',
  min: 'AAAA-MM-JJ',
  max: 'AAAA-MM-JJ',
};

/** Told once: a page may have many elements with the same mistake. */
const told = new Set<string>();

/**
 * Tells the site owner that what an attribute says cannot be understood.
 *
 * @param words those that it may say, if they are few
 */
export function reportValue(attribute: string, value: string, words?: readonly string[]): void {
  const wanted = words
    ? `Mots possibles : ${words.join(', ')}`
    : `Il attend ${forms[attribute] ?? 'un nombre entier, 0 ou plus'}`;
  const sentence = `${quote(value)} est ignoré dans l’attribut « ${attribute} ». ${wanted}.`;
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`[metropole-widgets] ${sentence}`);
}

interface Reported extends Element {
  readonly state: FeedState;
  readonly reader: KindReader;
  /** The feed, where it has no address. */
  readonly data: unknown;
  /** Of an element that shows one item. */
  readonly item?: string;
}

/**
 * Tells the site owner what is wrong with his feed, or why nothing is shown. Loaded when so.
 *
 * @returns the problems in words
 */
export function report(
  element: Reported,
  error: FeedError | undefined,
  feed: RawFeed | undefined,
): readonly Problem[] {
  const problems = explainProblems(feed?.noted() ?? []);
  if (error) tell('error', element, explain(error, !element.data).message);
  else if (problems.length) tell('warn', element, summary(problems));
  if (feed && element.state === 'empty') tell('warn', element, whyEmpty(element, feed));
  return problems;
}

/** Those that were told of: a page may go on asking for something else. */
const idle = new WeakSet<Element>();

/** Tells the site owner that an element has had no feed for some time; which attributes are none of ours says why. */
export function reportIdle(element: Element): void {
  if (idle.has(element)) return;
  idle.add(element);
  const known = (element.constructor as typeof LitElement).observedAttributes;
  const unknown = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !(name in HTMLElement.prototype))
    .filter((name) => !ofAnyElement.test(name))
    .map(quote);
  const s = unknown.length > 1 ? 's' : '';
  const misspelt = unknown.length ? ` Attribut${s} inconnu${s} : ${unknown.join(', ')}.` : '';
  tell(
    'warn',
    element,
    `Rien à montrer : ni attribut « src », ni propriété « feed », ni flux écrit dans la balise.${misspelt}`,
  );
}

function whyEmpty({ reader, item }: Reported, { entries }: RawFeed): string {
  const kind = `de type « ${reader.kind} »`;
  if (!entries.length) return `Le flux a été lu, mais ne contient aucun élément ${kind}.`;
  return item
    ? `Aucun élément ${kind} du flux n’a l’identifiant « ${item} ».`
    : `Le flux contient ${entries.length} éléments ${kind}, mais les filtres${reader.kind === 'event' ? ' ou leurs dates' : ''} les écartent tous.`;
}

function summary(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, most)
    .map(({ path, reason }) => `\n  ${path ? `${path} : ` : ''}${reason}`);
  const rest = problems.length - lines.length;
  const more = rest > 0 ? `\n  … et ${rest} autres (propriété « problems »)` : '';
  return `Une partie du flux n’a pas pu être utilisée :${lines.join('')}${more}`;
}
