import type { FeedError } from '../feed/errors.js';
import { registryOf } from './controllers/registration.js';
import { quote } from '../feed/read/describe.js';
import { explain, explainProblems } from '../feed/read/explain.js';
import { write } from './console.js';
import { tagSentences } from './tag-messages.js';
import type { RawFeed } from '../feed/read/raw-feed.js';
import type { FeedState, ItemKind, Problem } from '../model/index.js';

/** Number of problems listed in one console message. */
const mostListed = 5;

/** Expected form of an attribute that is neither any number nor one of a few words. */
const forms: Readonly<Record<string, string>> = {
  'time-zone': 'un fuseau horaire comme Europe/Paris',
  date: 'AAAA-MM-JJ ou AAAA-MM, des années 1 à 9998',
  min: 'AAAA-MM-JJ',
  max: 'AAAA-MM-JJ',
  'heading-level': 'un nombre entier, de 1 à 6',
  'first-day': 'un nombre entier, de 1 (lundi) à 7 (dimanche)',
  refresh: 'un nombre de secondes : 0, ou 30 au moins',
};

/** Writes a message to the console, with the element to inspect. */
function log(level: 'error' | 'warn', element: Element | string, message: string): void {
  const [tag, ...details] = typeof element === 'string' ? [element] : [nameOf(element), element];
  write(level, `[metropole-widgets] <${tag}> ${message}`, ...details);
}

/** A tag with what tells it from others of its kind. */
function nameOf(element: Element): string {
  const attribute = ['id', 'src'].find((name) => element.getAttribute(name));
  const { localName } = element;
  return attribute ? `${localName} ${attribute}="${element.getAttribute(attribute)}"` : localName;
}

const refusals = {
  taken: 'Un autre script de la page a déjà défini cette balise : elle lui est laissée.',
  prevented:
    'La balise n’a pas pu être définie : un script de la page a remplacé customElements.define, ou autre chose que le navigateur a sous ce nom. Son contenu reste affiché.',
  'trusted-types':
    'La CSP de la page refuse notre règle Trusted Types : ajoutez « metropole-widgets » à sa directive trusted-types. En attendant, le contenu de la balise reste affiché.',
};

export type Refusal = keyof typeof refusals;

/**
 * Tells the site owner why an element was not registered.
 *
 * @param cause what the browser says of it
 */
export function reportRefusal(tag: string, reason: Refusal, cause?: Error): void {
  const why = cause ? ` (${String(cause)})` : '';
  log(reason === 'taken' ? 'warn' : 'error', tag, refusals[reason] + why);
}

/** Attribute warnings already given: each is given once, however many elements have the same mistake. */
const warned = new Set<string>();

/**
 * Tells the site owner that the value of an attribute is ignored, or counts as another.
 *
 * @param words the allowed values, if there are few
 * @param used the number that a number outside its range counts as
 */
export function reportAttribute(
  attribute: string,
  value: string,
  words?: readonly string[],
  used?: number,
): void {
  const wanted = words
    ? `Mots possibles : ${words.join(', ')}`
    : `Il attend ${forms[attribute] ?? 'un nombre entier, 0 ou plus'}`;
  const outcome = used === undefined ? 'est ignoré' : `compte comme ${used}`;
  const sentence = `${quote(value)} ${outcome} dans l’attribut « ${attribute} ». ${wanted}.`;
  warnOnce(sentence, elementWith(attribute, value));
}

/** The first of our elements on the page that has the attribute: who finds its value ignored does not know the element. */
function elementWith(attribute: string, value: string): Element | undefined {
  const [word = ''] = value.split(/\s+/);
  const isIt = (element: Element): boolean => !!element.getAttribute(attribute)?.includes(word);
  const { elements } = registryOf(document);
  return [...elements, ...document.querySelectorAll('feed-filter')].find(isIt);
}

function warnOnce(sentence: string, element?: Element): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  if (element) log('warn', element, sentence);
  else write('warn', `[metropole-widgets] ${sentence}`);
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

/** An element that takes problems which are found when an item is drawn. */
export interface ProblemHost {
  readonly problems: readonly Problem[];
  readonly addProblem: (problem: Problem) => void;
}

/**
 * Tells the site owner what is wrong with the feed, or why nothing is shown.
 *
 * @returns the problems of the feed and of the tag, as sentences
 */
export function report(element: Element, outcome: Outcome): readonly Problem[] {
  const { error, feed, state, hasAddress } = outcome;
  const problems = explainProblems(feed?.noted() ?? []);
  if (error) reportError(element, error, hasAddress);
  else if (problems.length) log('warn', element, summary(problems));
  if (feed && state === 'empty') log('warn', element, whyEmpty(outcome, feed));
  return [...problems, ...reportTag(element)];
}

/** The last error that was told of each element: a drawing that fails again and again has one. */
const told = new WeakMap<Element, FeedError>();

function reportError(element: Element, error: FeedError, hasAddress: boolean): void {
  if (told.get(element) === error) return;
  told.set(element, error);
  log('error', element, explain(error, hasAddress).message);
}

/** Tells the site owner that not all of an item’s markup is shown. */
export function reportCut({ problems, addProblem }: ProblemHost, title: string): void {
  for (const problem of explainProblems([{ path: '', code: 'markup-cut', title }])) {
    if (!problems.some(({ reason }) => reason === problem.reason)) addProblem(problem);
    warnOnce(problem.reason);
  }
}

/**
 * Tells the site owner what is wrong with a tag as it is written, once.
 *
 * @returns the same as problems
 */
export function reportTag(element: Element): Problem[] {
  return tagSentences(element).map((reason) => {
    warnOnce(reason, element);
    return { path: '', reason };
  });
}

/** Elements reported as having no feed. */
const idle = new WeakSet<Element>();

/** Warns, once for each element, that it has had no feed for some time. Names its unknown attributes. */
export function reportIdle(element: Element): void {
  if (idle.has(element)) return;
  idle.add(element);
  log(
    'warn',
    element,
    [
      'Rien à montrer : ni attribut « src », ni propriété « feed », ni flux écrit dans la balise.',
      ...tagSentences(element),
    ].join(' '),
  );
}

/** The words for items of a kind, and the element that shows them. */
type KindWords = readonly [none: string, one: string, tag?: string];

const kinds: Readonly<Record<string, KindWords>> = {
  article: ['aucun article', 'article', 'news-list'],
  event: ['aucun événement', 'événement', 'agenda-list'],
  label: ['aucun label', 'label', 'label-list'],
  organization: ['aucune organisation', 'organisation', 'member-list'],
  initiative: ['aucune initiative', 'initiative', 'initiative-list'],
  theme: ['aucun thème', 'thème'],
  action: ['aucune action', 'action', 'action-plan'],
  indicator: ['aucun indicateur', 'indicateur'],
};

/** The words of a kind; a new one goes by its own name until it has words here. */
function wordsOf(kind: string): KindWords {
  return kinds[kind] ?? [`aucun élément « ${kind} »`, `élément « ${kind} »`];
}

function whyEmpty({ kind, item }: Outcome, { entries, others }: RawFeed): string {
  const [none, singular] = wordsOf(kind);
  const count = `${entries.length} ${singular}${entries.length > 1 ? 's' : ''}`;
  if (!entries.length)
    return [`Le flux a été lu, mais ne contient ${none}.`, ...instead(others)].join(' ');
  return item
    ? `${none.replace(/^a/, 'A')} du flux n’a l’identifiant « ${item} ».`
    : `Le flux contient ${count}, mais les filtres${kind === 'event' ? ' ou les dates' : ''} n’en laissent rien.`;
}

/** The kinds that a feed has instead of the one shown here, and the elements for them. */
function instead(others: RawFeed['others']): string[] {
  return [...new Set(others)].map((kind) => {
    const count = others.filter((other) => other === kind).length;
    const [, singular, tag] = wordsOf(kind);
    const s = count > 1 ? 's' : '';
    return `Il contient ${count} ${singular}${s}${tag ? ` : utilisez <${tag}>` : ''}.`;
  });
}

function summary(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, mostListed)
    .map(({ path, reason }) => `\n  ${path ? `${path} : ` : ''}${reason}`);
  const rest = problems.length - lines.length;
  const others = rest > 1 ? `${rest} autres` : 'un autre';
  const more = rest > 0 ? `\n  … et ${others} (propriété « problems »)` : '';
  return `Une partie du flux n’a pas pu être utilisée :${lines.join('')}${more}`;
}
