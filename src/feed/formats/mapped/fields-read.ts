import type { FeedField } from '../../../model/index.js';
import type { ExtendedItem } from '../adapter.js';
import { at } from '../shared/values.js';
import type { Traces } from './row.js';
import { leavesOf, letters, shownIn } from './leaves.js';
import type { Target } from './targets.js';

/** Values of a field that are looked at. */
const fewValues = 20;

/** Fewer words or letters may stand in a feed by chance. */
const fewestWords = 3;
const fewestLetters = 4;

/** What is read of an object or of a list as a whole, and written in other words or figures. */
const rewritten = /^(?:occurrences|start|end|date|startTime|geo|rrule|price|accessibility)$/;

/** What is read of certain words only, and where an item has what they mean. */
const understood: Partial<Record<Target, readonly string[]>> = {
  attendance: ['_event', 'eventAttendanceMode'],
  legalForm: ['_organization', 'legalForm'],
};

/** Texts in another language than French stand beside those that are shown; and what the language is. */
const ofLanguage = /(?:^|[._-])(?:en|de|es|it|nl|pt|ar|lang(?:ue|uage)?)(?:$|[._-])/i;

/**
 * The fields of rows, each with what it is read as. Left out are texts in other languages, and words that the items
 * have of another field.
 *
 * @param rows each row with what it has become
 * @param traces the paths that were read, and what for
 */
export function fieldsOf(
  rows: readonly (readonly [source: unknown, item: ExtendedItem])[],
  traces: Traces,
): readonly FeedField[] {
  const items = rows.map(([, item]) => item);
  const isShown = shownIn(items);
  const read = new Map(
    [...traces].map(([path, targets]) => [
      plain(path),
      [...targets].filter((target) => isUnderstood(target, items)),
    ]),
  );
  return [...valuesIn(rows.map(([source]) => source))].flatMap(([path, texts]): FeedField[] => {
    const example = texts[0]!;
    const shown = texts.find(isShown) ?? '';
    const targets = read.get(path) ?? targetsAround(path, read, shown);
    if (targets.length) return [{ path, targets, example }];
    const isElsewhere = shown.split(/\s+/).length >= fewestWords;
    return isElsewhere || ofLanguage.test(path) ? [] : [{ path, targets, example }];
  });
}

/** False for a target of which the rows have no word that is known. */
function isUnderstood(target: Target, items: readonly ExtendedItem[]): boolean {
  const path = understood[target];
  return !path || items.some((item) => at(item, ...path) !== undefined);
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
