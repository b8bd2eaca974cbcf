import type { LitElement } from 'lit';
import type { FeedError } from '../feed/errors.js';
import { explain, explainProblems, quote } from '../feed/explain.js';
import type { KindReader } from '../feed/kinds/kind.js';
import type { RawFeed } from '../feed/raw-feed.js';
import type { Problem } from '../model/index.js';
import { tell } from './console.js';
import type { FeedState } from './feed-controller.js';

export { reportRefusal } from './refusal.js';

/** What is told in the console at once. */
const most = 5;

/** How long a page may take to give an element its feed, in milliseconds. */
const patience = 10_000;

/** What has another form than one of a few words, by the attribute's name. */
const forms: Readonly<Record<string, string>> = {
  'time-zone': 'un fuseau horaire comme Europe/Paris',
  date: 'AAAA-MM-JJ ou AAAA-MM',
  min: 'AAAA-MM-JJ',
  max: 'AAAA-MM-JJ',
};

/** Attributes that have another name as a property, and those of other scripts. */
const ofAnyElement = /^(class|style|tabindex|exportparts)$|[-:_@.]/;

/** Told once: a page may have many elements with the same mistake. */
const told = new Set<string>();

/**
 * Tells the site owner that what an attribute says cannot be understood.
 *
 * @param words those that it may say, if they are few
 */
export function reportValue(attribute: string, value: string, words?: readonly string[]): void {
  const wanted = words
    ? `un de ces mots : ${words.join(', ')}`
    : (forms[attribute] ?? 'un nombre entier');
  const sentence = `${quote(value)} est ignoré dans l’attribut « ${attribute} », qui attend ${wanted}.`;
  if (told.has(sentence)) return;
  told.add(sentence);
  console.warn(`[metropole-widgets] ${sentence}`);
}

interface Reported extends Element {
  readonly state: FeedState;
  readonly reader: KindReader;
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
  if (error) tell('error', element, explain(error).message);
  else if (problems.length) tell('warn', element, summary(problems));
  if (element.state === 'empty') tell('warn', element, whyEmpty(element, feed!));
  if (element.state === 'idle') setTimeout(reportIdle, patience, element);
  return problems;
}

/** A page may give an element its feed later on; a misspelt `src` gives none. */
function reportIdle(element: Reported): void {
  if (element.state !== 'idle' || !element.isConnected) return;
  const known = (element.constructor as typeof LitElement).observedAttributes;
  const unknown = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !(name in element) && !ofAnyElement.test(name))
    .map(quote);
  const misspelt = unknown.length ? ` Attribut inconnu : ${unknown.join(', ')}.` : '';
  tell('warn', element, `Ni attribut « src », ni propriété « feed » : rien à montrer.${misspelt}`);
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
