import { asList, isObject, toJson } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import { monthNumber } from '../shared/months.js';
import { asText } from '../shared/values.js';
import { otherDates, plainName } from './names.js';
import { weekdayOf } from './weekday-hours.js';

/** Names of fields that say when something takes place. */
const names =
  /date|datum|fecha|termin|giorno|dag|tijd|zeit|wann|jour|day|quand|when|hora|heure|time|recurr|repet|frequen/;

/** A longer text says more than when. In characters. */
const longest = 60;

const year = /\b(?:19|20)\d\d\b/;
const dayAndMonth = /\b\d{1,2}(?:er)?\.?\s(\p{L}{3,9})\b|\b(\p{L}{3,9})\.?\s(?=\d{1,2}\b)/gu;

/** Lundi 07/09; 07-09 alone, which may be hours behind other words. */
const inFigures =
  /(?<![\d/.])\d{1,2}\/(?:0?[1-9]|1[0-2])(?![\d/.])|^(?:\d\d-(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])-\d\d)$/;

/** The fields of a row that say when it takes place, but for the year or for a first day. */
export function halfDatesOf(row: unknown): readonly Issue[] {
  const fields = Object.entries(isObject(row) ? row : {});
  // The parts of a date are in fields of their own: it is another part that is wrong.
  if (fields.some(([path]) => /^(?:mois|month)$/.test(plainName(path)))) return [];
  return fields.flatMap(([path, value]) => {
    const name = plainName(path);
    const text = asText(value) ?? wordsIn(value);
    if (!names.test(name) || otherDates.test(name) || text.length > longest) return [];
    const code = codeOf(text);
    return code ? { path, code, value: isObject(value) ? toJson(value) : text } : [];
  });
}

/** The texts of a list or of an object: `["Mercredi", "Jeudi"]`, `{jour: "mardi", heure: "19:00"}`. */
function wordsIn(value: unknown): string {
  const values = isObject(value) ? Object.values(value) : asList(value);
  return values.flatMap((part) => asText(part) ?? []).join(', ');
}

function codeOf(text: string): 'no-year' | 'no-first-day' | undefined {
  if (year.test(text)) return;
  const months = [...text.matchAll(dayAndMonth)].map(([, after, before]) => after ?? before ?? '');
  const isMonth = (word: string): boolean =>
    monthNumber(word) > 0 && (word.length > 3 || !weekdayOf(word));
  if (inFigures.test(text) || months.some(isMonth)) return 'no-year';
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return words.some(weekdayOf) ? 'no-first-day' : undefined;
}
