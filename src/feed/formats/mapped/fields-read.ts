import type { FeedField } from '../../../model/index.js';
import type { ExtendedItem } from '../adapter.js';
import type { Traces } from './row.js';
import { leavesOf, letters, shownIn } from './leaves.js';

/** Values of a field that are looked at. */
const fewValues = 20;

/** Fewer words or letters may stand in a feed by chance. */
const fewestWords = 3;
const fewestLetters = 4;

/** What is read of an object or of a list as a whole, and written in other words or figures. */
const rewritten = /^(?:occurrences|start|end|date|startTime|geo|rrule|price|accessibility)$/;

/** Texts in another language than French stand beside those that are shown; and what the language is. */
const ofLanguage = /(?:^|[._-])(?:en|de|es|it|nl|pt|ar|lang(?:ue|uage)?)(?:$|[._-])/i;

/**
 * The fields of rows, each with what it is read as. Left out are texts in other languages, and words that the items
 * have of another field.
 *
 * @param traces the paths that were read, and what for
 * @param items what the rows have become
 */
export function fieldsOf(
  rows: readonly unknown[],
  traces: Traces,
  items: readonly ExtendedItem[],
): readonly FeedField[] {
  const isShown = shownIn(items);
  const read = new Map([...traces].map(([path, targets]) => [plain(path), [...targets]]));
  return [...valuesIn(rows)].flatMap(([path, texts]): FeedField[] => {
    const example = texts[0]!;
    const shown = texts.find(isShown) ?? '';
    const targets = read.get(path) ?? targetsAround(path, read, shown);
    if (targets.length) return [{ path, targets, example }];
    const isElsewhere = shown.split(/\s+/).length >= fewestWords;
    return isElsewhere || ofLanguage.test(path) ? [] : [{ path, targets, example }];
  });
}

/** The targets of an object that is read as a whole: where the items have its words, or have them written anew. */
function targetsAround(
  path: string,
  read: ReadonlyMap<string, readonly string[]>,
  shown: string,
): readonly string[] {
  const hasWords = /\p{L}/u.test(shown) && letters(shown).length >= fewestLetters;
  const around = [...read].filter(
    ([object, targets]) =>
      path.startsWith(`${object}.`) &&
      (hasWords || targets.some((target) => rewritten.test(target))),
  );
  return [...new Set(around.flatMap(([, targets]) => targets))];
}

/** The first values of each field, by its path. */
function valuesIn(rows: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const row of rows)
    for (const [leaf, value] of leavesOf(row)) {
      const path = plain(leaf);
      const text = String(value).trim();
      const texts = values.get(path) ?? [];
      if (text && texts.length < fewValues) values.set(path, [...texts, text]);
    }
  return values;
}

/** A path without the signs of lists. */
function plain(path: string): string {
  return path.replace(/\[\d*\]/g, '');
}
