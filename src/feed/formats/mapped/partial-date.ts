import { isoDate } from '../shared/dates.js';
import { asText } from '../shared/values.js';

/** A part of a year, of which the year is kept: "fin 2027", "T2 2026", "2e semestre 2025", "rentrée 2025", "summer 2026", "d'ici 2030". */
const partOfYear =
  /^(?:(?:fin|d[ée]but|mi|courant|d['’]ici|[àa] l['’]horizon|horizon|printemps|[ée]t[ée]|automne|hiver|rentr[ée]e|spring|summer|autumn|fall|winter|fr[üu]hling|fr[üu]hjahr|sommer|herbst|primavera|verano|oto[ñn]o|early|mid|late|by|end of|anfang|mitte|ende)[\s-]+|(?:[tqs][1-4]|[1-4] ?(?:er|[eè]me|e|st|nd|rd|th)? (?:trimestre|semestre|quarter|quartal))[\s/-]+)((?:19|20)\d\d)$/i;

/** A day, a month or a year, as docs/feed.md has them; a text that is none of them stays, so that the reader tells. */
export function partialDate(value: unknown): string | undefined {
  const text = asText(value);
  if (text === undefined) return isoDate(value)?.slice(0, 10);
  if (/^\d{4}(?:-\d\d)?$/.test(text)) return text;
  const [, month, itsYear] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (month) return `${itsYear}-${month.padStart(2, '0')}`;
  const [, year] = partOfYear.exec(text) ?? [];
  if (year) return year;
  const ofMonth = /^\p{L}+\.? \d{4}$/u.test(text) ? isoDate(`1 ${text}`)?.slice(0, 7) : undefined;
  return ofMonth ?? isoDate(value)?.slice(0, 10) ?? text;
}

/** The first and the last date of a text with two years: "2024-2027", "de 2024 à 2027". */
export function yearsIn(value: unknown): readonly [string, string] | undefined {
  const [, first, last] =
    /^(?:de )?((?:19|20)\d\d) ?(?:[-–/]|[àa]|to) ?((?:19|20)\d\d)$/i.exec(asText(value) ?? '') ??
    [];
  return first && last ? [first, last] : undefined;
}
