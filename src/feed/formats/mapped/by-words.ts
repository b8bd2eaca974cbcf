import { plainText } from '../shared/plain-text.js';
import { wordsIn } from './names.js';
import { ownPaths } from './own-paths.js';
import { partialDate } from './partial-date.js';
import { readPath } from './paths.js';
import { wordsOf, type Row } from './row.js';
import { isTitle } from './shapes.js';
import type { Target } from './targets.js';

/**
 * The value of the first of a row's own fields whose name has some words, where no field has a name that is known.
 *
 * @param words in small letters, without accents and with spaces between them
 * @param target for which it is read
 * @param fits true for a value that may be what is looked for
 * @param not words of names that say something else
 */
export function byWords(
  row: Row,
  words: RegExp,
  target: Target,
  fits: (value: unknown) => boolean,
  not?: RegExp,
): unknown {
  const path = ownPaths(row.source).find((path) => {
    const name = wordsIn(path.slice(path.lastIndexOf('.') + 1));
    return words.test(name) && !not?.test(name) && fits(readPath(row.source, path));
  });
  return path === undefined ? undefined : row.at(path, target);
}

/** The day, month or year in a field whose name has some words. */
export function dateByWords(row: Row, words: RegExp, target: 'start' | 'end'): string | undefined {
  return partialDate(byWords(row, words, target, isPartialDate));
}

function isPartialDate(value: unknown): boolean {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(partialDate(value) ?? '');
}

/**
 * The short text in a field whose name has some words.
 *
 * @param not words of names that say something else
 */
export function nameByWords(
  row: Row,
  words: RegExp,
  target: Target,
  not?: RegExp,
): string | undefined {
  return plainText(wordsOf(byWords(row, words, target, isTitle, not), row.language));
}
