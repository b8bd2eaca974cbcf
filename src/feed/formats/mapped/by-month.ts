import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { monthNumber } from '../shared/months.js';
import { asText, at } from '../shared/values.js';
import { plainName } from './names.js';

/** A year, perhaps with its month: 2027, 2027-01. */
const inFigures = /^(\d{4})(?:-(\d\d))?$/;

/** A month, perhaps with its year: janvier_2027, « Janvier 2027 », fevrier. */
const inWords = /^(\p{L}{3,9})[\s_-]?(\d{4})?$/u;

/** The month and the year that a key names. */
function monthIn(key: string): { readonly mois?: string; readonly annee?: string } | undefined {
  const [, year, number] = inFigures.exec(key) ?? [];
  if (year) return { mois: number, annee: year };
  const [, word = '', ofWord] = inWords.exec(key) ?? [];
  const month = monthNumber(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  return month ? { mois: `${month}`, annee: ofWord } : undefined;
}

/**
 * The rows of an object that has a list of them for each month or year: `{"janvier_2027": [{jour: 9, titre: "…"}]}`. A row
 * that has but the number of its day gets the month and the year of its list.
 *
 * @returns `undefined` for any other object
 */
export function rowsByMonth(document: JsonObject): readonly unknown[] | undefined {
  const keys = Object.keys(document);
  const months = keys.map(monthIn);
  if (!keys.length || months.includes(undefined)) return;
  return keys.flatMap((key, index) =>
    asList(at(document, key)).map((row) =>
      isObject(row) && hasDayAlone(row) ? { ...months[index], ...row } : row,
    ),
  );
}

function hasDayAlone(row: JsonObject): boolean {
  return Object.keys(row).some(
    (key) => /^(?:jour|day)$/.test(plainName(key)) && /^\d{1,2}$/.test(asText(at(row, key)) ?? ''),
  );
}
