import type { ReadField, Source as Document } from '../../feed/types.js';
import { leavesIn, letters, ofLanguage, shownIn } from './document-fields.js';

/** A field of a document of nobody's format, for its owner. */
export interface Field {
  /** `lieu.nom` within an item; lists have no sign. */
  readonly path: string;
  /** The fields of a field map for which it is read: `place`; none for one that is not. */
  readonly targets: readonly string[];
  /** The first value that it has. */
  readonly example: string;
}

/** Values of a field that are looked at. */
const fewValues = 20;

/** Fewer words or letters may stand in a feed by chance. */
const fewestWords = 3;
const fewestLetters = 4;

/** What is read of an object or of a list as a whole, and written in other words or figures. */
const rewritten = /^(?:occurrences|start|end|date|startTime|geo|rrule|price|accessibility)$/;

/** The longest path, list of targets and example that a line has room for. */
const longest = 32;

/**
 * The fields of the items of a document that is read by what they are called, each with what it is taken for.
 *
 * @param document as it was found
 * @param converted the JSON Feed that it has become, with the fields that were read
 * @returns none for a document of a known format, whose fields are those of the format
 */
export function fieldsOf(document: Document, converted: Document): readonly Field[] {
  const read = (converted.fields ?? []).map(({ path, targets }): ReadField => {
    return { path: plain(path), targets };
  });
  if (!read.length) return [];
  const isShown = shownIn(converted.json);
  return [...valuesIn(document, read)].flatMap(([path, texts]): Field[] => {
    const example = texts[0]!;
    const shown = texts.find(isShown) ?? '';
    const targets = targetsOf(path, read, shown);
    if (targets.length) return [{ path, targets, example }];
    const isElsewhere = shown.split(/\s+/).length >= fewestWords;
    return isElsewhere || ofLanguage.test(path) ? [] : [{ path, targets, example }];
  });
}

/** Its own targets, or those of the object that is read as a whole: where the feed has its words, or has them written anew. */
function targetsOf(path: string, read: readonly ReadField[], shown: string): readonly string[] {
  const own = read.filter((field) => field.path === path);
  const hasWords = /\p{L}/u.test(shown) && letters(shown).length >= fewestLetters;
  const around = read.filter(
    (field) =>
      path.startsWith(`${field.path}.`) &&
      (hasWords || field.targets.some((target) => rewritten.test(target))),
  );
  return [...new Set((own.length ? own : around).flatMap(({ targets }) => targets))];
}

/** The first values of each field of the items, by its path. */
function valuesIn(
  document: Document,
  read: readonly ReadField[],
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [leaf, value] of leavesIn(document)) {
    const path = plain(leaf);
    const text = String(value).trim();
    const texts = values.get(path) ?? [];
    if (text && texts.length < fewValues) values.set(path, [...texts, text]);
  }
  const start = itemStart([...values.keys()], read);
  return new Map(
    [...values].flatMap(([path, texts]) =>
      path.startsWith(start) ? [[path.slice(start.length), texts]] : [],
    ),
  );
}

/** What all paths of an item's fields begin with: that after which most fields are found that were read. */
function itemStart(paths: readonly string[], read: readonly ReadField[]): string {
  const counts = new Map<string, number>();
  for (const field of read)
    for (const path of paths) {
      const [start] = `.${path}.`.split(`.${field.path}.`, 1);
      const before = start === '' ? '' : `${start!.slice(1)}.`;
      if (path.startsWith(before + field.path)) counts.set(before, (counts.get(before) ?? 0) + 1);
    }
  const [first = ''] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return first;
}

/** A path without the signs of lists. */
function plain(path: string): string {
  return path.replace(/\[\d*\]/g, '');
}

/** The fields as lines for a terminal, those that are read first; none where there are none. */
export function fieldLines(fields: readonly Field[]): readonly string[] {
  const read = fields.filter(({ targets }) => targets.length);
  const others = fields.filter(({ targets }) => !targets.length);
  if (!read.length) return [];
  const width = Math.max(...fields.map(({ path }) => cut(path).length));
  const targetWidth = Math.max(...read.map(({ targets }) => cut(targets.join(', ')).length));
  const line = ({ path, targets, example }: Field): string =>
    [
      `  ${cut(path).padEnd(width)}`,
      ...(targets.length ? [`→ ${cut(targets.join(', ')).padEnd(targetWidth)}`] : []),
      `« ${cut(example)} »`,
    ].join('  ');
  return [
    'Champs lus, et ce que chacun donne :',
    ...read.map(line),
    ...(others.length ? ['Champs qui ne sont pas lus :', ...others.map(line)] : []),
    'Une ligne fausse, un champ qui manque : dites-le par « map » (docs/field-map.md).',
  ];
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
