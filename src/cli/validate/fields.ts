import { maySay } from '../../feed/own-lists.js';
import { quote } from '../../feed/read/describe.js';
import type { FeedField } from '../../model/index.js';

/** The longest path, list of targets and example that a line has room for. */
const longest = 32;

/** Most fields that the sentence names. */
const mostNamed = 6;

/** As many words are a text, and no name or code. */
const fewestWords = 3;

/** A page or a file of the web. */
const address = /^https?:\/\/\S+$/i;

/** Fields of a feed as lines for a terminal, those that are read first. */
export function fieldLines(fields: readonly FeedField[]): readonly string[] {
  const read = fields.filter((field) => !isUnread(field));
  const others = fields.filter(isUnread);
  if (!fields.length) return [];
  const width = Math.max(...fields.map(({ path }) => cut(path).length));
  const targetWidth = Math.max(0, ...read.map(({ targets }) => cut(targets.join(', ')).length));
  const line = ({ path, targets, example }: FeedField): string =>
    [
      `  ${cut(path).padEnd(width)}`,
      ...(targets.length ? [`→ ${cut(targets.join(', ')).padEnd(targetWidth)}`] : []),
      `« ${cut(example)} »`,
    ].join('  ');
  return [
    ...(read.length ? ['Champs lus, et ce que chacun donne :', ...read.map(line)] : []),
    ...(others.length ? ['Champs qui ne sont pas lus :', ...others.map(line)] : []),
    'Une ligne fausse, un champ qui manque : dites-le par « map » (docs/field-map.md).',
  ];
}

/** The fields that are not read and that a visitor may want to see, in a sentence; empty where there are none. */
export function unreadSentence(fields: readonly FeedField[]): string {
  const unread = fields.filter((field) => isUnread(field) && isForVisitors(field));
  if (!unread.length) return '';
  const named = unread
    .slice(0, mostNamed)
    .map(({ path, example }) => `« ${path} » (${quote(example)})`);
  const more = unread.length - named.length;
  const others = more > 0 ? `, ni de ${more} autre${more > 1 ? 's' : ''}` : '';
  return `Rien n’est lu de ${named.join(', ')}${others} : si un visiteur doit le voir, dites par « map » ce que c’est (docs/field-map.md).`;
}

function isUnread({ targets }: FeedField): boolean {
  return !targets.length;
}

function isForVisitors({ path, example }: FeedField): boolean {
  return maySay(path, example) || (!address.test(example) && wordsIn(example) >= fewestWords);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
