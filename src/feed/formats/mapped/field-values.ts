import { asList, isObject, toJson } from '../../read/fields.js';
import { addressIn } from '../shared/addresses.js';
import { isoDate } from '../shared/dates.js';
import { asText } from '../shared/values.js';
import type { Field } from './guess-fields.js';
import { noBeginning, noDate, noTitle } from './guess-words.js';
import {
  countWords,
  isClock,
  isDay,
  isLink,
  isPicture,
  isProse,
  isTitle,
  type Shape,
} from './shapes.js';
import type { Target } from './targets.js';

/** The share of the values of a field that have the shape of what it is taken for. */
const mostly = 0.6;

/** What differs from row to row: what is the same in all is of the site or of the program. */
const varied: readonly Target[] = ['lat', 'lon', 'geo', 'url', 'image', 'title', 'content', 'tags'];

/** True for a field most of whose values have a shape, and are not all the same where they should differ. */
export function isMostly({ values }: Field, shape: Shape, target: Target): boolean {
  if (varied.includes(target) && values.length > 2 && areAlike(values)) return false;
  return values.filter(shape).length >= mostly * values.length;
}

function areAlike(values: readonly unknown[]): boolean {
  const [first] = values;
  const said = (value: unknown): unknown =>
    isObject(value) ? (addressIn(value) ?? toJson(value)) : asText(asList(value)[0]);
  return values.every((value) => said(value) === said(first));
}

/** The one field; the first of several that say the same. */
export function onlyOf(fields: readonly Field[]): Field | undefined {
  const said = ({ values }: Field): string => values.map((value) => dayOf(value) ?? '').join();
  const whole = fields.filter(({ values }) => values.every(dayOf));
  const [first, ...others] = whole.length ? whole : fields;
  return others.every((field) => said(field) === said(first!)) ? first : undefined;
}

function dayOf(value: unknown): string | undefined {
  return isoDate(value)?.slice(0, 10) ?? asText(value);
}

/** The words of all its values together. */
export function lengthOf({ values }: Field): number {
  return values.reduce<number>((sum, value) => sum + countWords(value), 0);
}

/** Most words of a title, on average; fewest rows that have one, and that have one of their own. */
const wordsOfTitle = 12;
const ofRows = 0.8;

/**
 * The title of rows whose names are in no language that is known: the first text that nearly each row has for itself,
 * and that is short. One row alone has all its texts for itself.
 */
export function titleByShape(fields: readonly Field[], rows: number): Field | undefined {
  if (rows < 2) return;
  return fields.find((field) => {
    const { path, words, values, isListed } = field;
    const own = new Set(values.map((value) => asText(value)));
    return (
      !isListed &&
      !path.includes('.') &&
      !noTitle.test(words) &&
      own.size >= ofRows * rows &&
      values.every(isTitle) &&
      lengthOf(field) <= wordsOfTitle * values.length
    );
  });
}

/** True for a field with texts, pages or pictures, as news has them, and transactions and measurements have not. */
export function isToRead({ values }: Field): boolean {
  return [isProse, isLink, isPicture].some(
    (shape) => values.filter(shape).length >= mostly * values.length,
  );
}

/** A field or two of rows that say when something takes place. */
type When = readonly [start?: Field, end?: Field];

/** The only day of rows whose names are in no language that is known, or the two of which none ends before it starts. */
export function daysByShape(fields: readonly Field[], rows: number): When {
  const days = fields.filter(
    ({ words, values, isListed }) =>
      !isListed && !noDate.test(words) && values.length >= ofRows * rows && values.every(isDay),
  );
  return inOrder(days, (value) => isoDate(value) ?? '');
}

/** The only time of day of such rows, or the two that are in order. */
export function clocksByShape(fields: readonly Field[]): When {
  const clocks = fields.filter(
    ({ words, values, isListed }) =>
      !isListed && !noBeginning.test(words) && values.length > 0 && values.every(isClock),
  );
  return inOrder(clocks, (value) => asText(value)?.padStart(5, '0') ?? '');
}

/** The only one of some fields, or the two of which the first is never after the second. */
function inOrder(fields: readonly Field[], written: (value: unknown) => string): When {
  const [first, second, ...others] = fields;
  if (!first || !second) return [first];
  const pairs = first.values.map((value, index) => [value, second.values[index]].map(written));
  const areInOrder = pairs.every(([from = '', to = '']) => !to || from <= to);
  return others.length || !areInOrder ? [] : [first, second];
}
