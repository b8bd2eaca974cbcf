import { asList, isObject, type JsonObject } from '../../read/fields.js';
import { isoDate } from '../shared/dates.js';
import { two } from '../shared/days.js';
import { asText, at } from '../shared/values.js';
import { plainName } from './names.js';

/** A day of any year, whose first number may be that of the month: 14-07, 07-14, 14/7. */
const inFigures = /^(\d{1,2})[-/.](\d{1,2})$/;

/** A leap year, which has each day of any year. */
const someYear = 2000;

/**
 * The rows of an object that has a list of them for each day: `{"2027-01-09": [{titre: "…"}]}`, `{"14-07": [{annee: 1789,
 * titre: "…"}]}`. Each has the day of its list, with the year where the list or the row names one.
 *
 * @returns `undefined` for any other object
 */
export function rowsByDay(document: JsonObject): readonly unknown[] | undefined {
  const keys = Object.keys(document);
  if (!keys.length) return;
  const areDays = keys.every((key) => isoDate(key)?.length === 10);
  const daysOfYears = areDays ? undefined : yearless(keys);
  if (!areDays && !daysOfYears) return;
  return keys.flatMap((key, index) =>
    asList(at(document, key)).map((row) =>
      isObject(row) ? { jour: daysOfYears?.[index]!(yearOf(row)) ?? key, ...row } : row,
    ),
  );
}

/** A day in a year; as it is written where no year is known, or where it may be one of two days. */
type DayOf = (year: string | undefined) => string;

/** The days that keys without a year name; `undefined` when one of them is no day. */
function yearless(keys: readonly string[]): readonly DayOf[] | undefined {
  const parts = keys.map((key) => inFigures.exec(key)?.slice(1).map(Number));
  const [first, second] = [0, 1].map((place) =>
    Math.max(...parts.map((part) => part?.[place] ?? 0)),
  );
  if (parts.every(Boolean) && Math.min(first!, second!) <= 12) {
    const isCertain = Math.max(first!, second!) > 12;
    return keys.map((key, index) => {
      const [month, day] = first! > 12 ? parts[index]!.toReversed() : parts[index]!;
      return (year) => (year && isCertain ? `${year}-${two(month!)}-${two(day!)}` : key);
    });
  }
  const areWords = keys.every(
    (key) => /^\D*\d{1,2}\D*$/.test(key) && isoDate(`${key} ${someYear}`),
  );
  return areWords ? keys.map((key) => (year) => (year ? `${key} ${year}` : key)) : undefined;
}

function yearOf(row: JsonObject): string | undefined {
  const key = Object.keys(row).find((key) =>
    /^(?:annee|year|jahr|anno|ano|jaar)$/.test(plainName(key)),
  );
  const year = key && asText(at(row, key));
  return year && /^\d{4}$/.test(year) ? year : undefined;
}
