import type { FeedError } from '../feed/errors.js';
import { explain, explainProblems } from '../feed/explain.js';
import type { KindReader } from '../feed/kinds/kind.js';
import type { RawFeed } from '../feed/raw-feed.js';
import type { Problem } from '../model/index.js';
import { tell } from './console.js';
import type { FeedState } from './feed-controller.js';

/** What is told in the console at once. */
const most = 5;

/** Tells the site owner that an element's `time-zone` is none. */
export function reportTimeZone(element: Element, timeZone: string): void {
  tell('warn', element, `« ${timeZone} » n’est pas un fuseau horaire.`);
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
  return problems;
}

function whyEmpty({ reader, item }: Reported, { entries }: RawFeed): string {
  const kind = `de type « ${reader.kind} »`;
  if (!entries.length) return `Le flux a été lu, mais ne contient aucun élément ${kind}.`;
  return item
    ? `Aucun élément ${kind} du flux n’a l’identifiant « ${item} ».`
    : `Le flux contient ${entries.length} éléments ${kind}, mais les filtres${reader.kind === 'event' ? ' ou leurs dates' : ''} les écartent tous.`;
}

function summary(problems: readonly Problem[]): string {
  const lines = problems.slice(0, most).map(({ path, reason }) => `\n  ${path} : ${reason}`);
  const rest = problems.length - lines.length;
  const more = rest > 0 ? `\n  … et ${rest} autres (propriété « problems »)` : '';
  return `Une partie du flux n’a pas pu être utilisée :${lines.join('')}${more}`;
}
