import type { LitElement } from 'lit';
import type { FeedError } from '../feed/errors.js';
import { explain, explainProblems, quote } from '../feed/read/explain.js';
import type { RawFeed } from '../feed/read/raw-feed.js';
import type { FeedState, ItemKind, Problem } from '../model/index.js';

/** Number of problems listed in one console message. */
const most = 5;

/** Attributes that any element may have without being a property of it, and those of other scripts. */
const ofAnyElement =
  /^(class|style|tabindex|contenteditable|accesskey|exportparts|is|item\w+)$|^aria-|^data-(?!src$)|[:_@.]/;

/** Expected form of an attribute that is neither a number nor one of a few words. */
const forms: Readonly<Record<string, string>> = {
  'time-zone': 'un fuseau horaire comme Europe/Paris',
  date: 'AAAA-MM-JJ ou AAAA-MM',
  min: 'AAAA-MM-JJ',
  max: 'AAAA-MM-JJ',
};

/** Writes a message to the console, with the element to inspect. */
function log(level: 'error' | 'warn', element: Element | string, message: string): void {
  const [tag, ...details] = typeof element === 'string' ? [element] : [element.localName, element];
  console[level](`[metropole-widgets] <${tag}> ${message}`, ...details);
}

const refusals = {
  taken: 'Un autre script de la page a déjà défini cette balise : elle lui est laissée.',
  'trusted-types':
    'La CSP de la page refuse notre règle Trusted Types : ajoutez « metropole-widgets » à sa directive trusted-types. En attendant, le contenu de la balise reste affiché.',
};

export type Refusal = keyof typeof refusals;

/** Tells the site owner why an element was not registered. */
export function reportRefusal(tag: string, reason: Refusal): void {
  log(reason === 'taken' ? 'warn' : 'error', tag, refusals[reason]);
}

/** Attribute warnings already given: each is given once, however many elements have the same mistake. */
const warned = new Set<string>();

/**
 * Tells the site owner that the value of an attribute is ignored.
 *
 * @param words the allowed values, if there are few
 */
export function reportAttribute(attribute: string, value: string, words?: readonly string[]): void {
  const wanted = words
    ? `Mots possibles : ${words.join(', ')}`
    : `Il attend ${forms[attribute] ?? 'un nombre entier, 0 ou plus'}`;
  const sentence = `${quote(value)} est ignoré dans l’attribut « ${attribute} ». ${wanted}.`;
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(`[metropole-widgets] ${sentence}`);
}

/** The outcome of reading a feed, as far as the messages depend on it. */
export interface Outcome {
  readonly state: FeedState;
  readonly kind: ItemKind;
  readonly error?: FeedError;
  readonly feed?: RawFeed;
  /** The feed came from an address, not from the page itself. */
  readonly hasAddress: boolean;
  /** Id of the item to show, for an element that shows one item. */
  readonly item?: string;
}

/**
 * Tells the site owner what is wrong with the feed, or why nothing is shown.
 *
 * @returns the problems as sentences
 */
export function report(element: Element, outcome: Outcome): readonly Problem[] {
  const { error, feed, state, hasAddress } = outcome;
  const problems = explainProblems(feed?.noted() ?? []);
  if (error) log('error', element, explain(error, hasAddress).message);
  else if (problems.length) log('warn', element, summary(problems));
  if (feed && state === 'empty') log('warn', element, whyEmpty(outcome, feed));
  return problems;
}

/** Elements reported as having no feed. */
const idle = new WeakSet<Element>();

/** Warns, once for each element, that it has had no feed for some time. Names its unknown attributes. */
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
  log(
    'warn',
    element,
    `Rien à montrer : ni attribut « src », ni propriété « feed », ni flux écrit dans la balise.${misspelt}`,
  );
}

function whyEmpty({ kind, item }: Outcome, { entries }: RawFeed): string {
  const ofKind = `de type « ${kind} »`;
  if (!entries.length) return `Le flux a été lu, mais ne contient aucun élément ${ofKind}.`;
  return item
    ? `Aucun élément ${ofKind} du flux n’a l’identifiant « ${item} ».`
    : `Le flux contient ${entries.length} éléments ${ofKind}, mais les filtres${kind === 'event' ? ' ou leurs dates' : ''} les écartent tous.`;
}

function summary(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, most)
    .map(({ path, reason }) => `\n  ${path ? `${path} : ` : ''}${reason}`);
  const rest = problems.length - lines.length;
  const more = rest > 0 ? `\n  … et ${rest} autres (propriété « problems »)` : '';
  return `Une partie du flux n’a pas pu être utilisée :${lines.join('')}${more}`;
}
