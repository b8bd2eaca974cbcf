import type { HouseFeed } from './adapter.js';
import { detect, detectText, type Detected } from './detect.js';
import { at, textAt } from './shared/values.js';
import { formatNamed, isAuto, type FormatName } from './names.js';

export interface Recognised extends Detected {
  /** Nothing says so: it is worth a try by what the fields are called. */
  readonly isGuess?: boolean;
}

/** Formats whose adapters ask the field map themselves. */
const asking: readonly (FormatName | undefined)[] = ['opendatasoft', 'json-api'];

/**
 * The format of a document: the one that its owner names, else the one that it looks like. A field map
 * is for JSON, and stands for the format `custom` where nobody else asks it.
 *
 * @param given parsed JSON or, of what is none, a text
 * @param named as the attribute `format` says it
 * @returns `undefined` for a name that is none, and for what cannot be recognised
 */
export function recognise(given: unknown, named: string, hasMap: boolean): Recognised | undefined {
  const seen = typeof given === 'string' ? detectedIn(given) : detect(given);
  if (!isAuto(named)) {
    const format = formatNamed(named);
    return seen?.format === format ? seen : format && { format, document: given };
  }
  if (typeof given === 'string') return seen;
  if (hasMap && !asking.includes(seen?.format)) return { format: 'custom', document: given };
  if (seen) return seen;
  // A list without anything in it is one of any format.
  if (Array.isArray(given) && !given.length)
    return { format: 'json-feed', document: { items: [] } };
  return typeof given === 'object' && given
    ? { format: 'custom', document: given, isGuess: true }
    : undefined;
}

/**
 * True when a guess has found what it was made for: something with a title and with the date that its
 * kind has. An address book and a list of categories have names, too.
 */
export function isWorthIt({ items }: HouseFeed, kind: string): boolean {
  const dates =
    kind === 'article'
      ? [['date_published']]
      : ['startDate', 'occurrences', 'eventSchedule'].map((key) => [`_${kind}`, key]);
  return items.some(
    (item) => textAt(item, 'title') && dates.some((path) => at(item, ...path) !== undefined),
  );
}

function detectedIn(text: string): Detected | undefined {
  const format = detectText(text);
  return format && { format, document: text };
}
