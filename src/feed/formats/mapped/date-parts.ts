import { isoDate } from '../shared/dates.js';
import { whenIn } from '../shared/written-dates.js';
import { asText } from '../shared/values.js';

/**
 * A date whose parts have fields of their own: `{day: "18", month: "oct.", year: "2026", hour: "19h30"}`,
 * `{day: "18", month: "OCT'26"}`, `{jour: "sam. 18", mois: "Octobre 2026"}`, `{jour: "18 et 19", mois: "10/2026"}`.
 *
 * @param valueOf the value of a field
 */
export function dateOfParts(valueOf: (key: string) => unknown): string | undefined {
  const part = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => asText(valueOf(key))).find(Boolean);
  const day = part('day', 'jour', 'tag', 'dia', 'giorno', 'dag');
  const written = part('month', 'mois', 'monat', 'mes', 'mese', 'maand') ?? '';
  const [month, ofMonth] = monthIn(written);
  const year = part(...years) ?? ofMonth;
  if (!day || !month || !year) return;
  const date = inFigures.test(month) ? `${day}/${month}/${year}` : `${day} ${month} ${year}`;
  const timed = `${date} ${part('hour', 'heure') ?? ''}`.trim();
  return [timed, date].find((text) => isoDate(text) ?? whenIn(text));
}

const years = ['year', 'annee', 'jahr', 'ano', 'anno', 'jaar'];

const dayAndMonth =
  /(?<!\d)(?:\d{1,2}(?:er)?\.? \p{L}{3,10}\.?(?!\p{L})|\d{1,2}\/\d{1,2}(?![\d/]))/u;

/** A date in words or figures that lacks the year which stands in a field of its own: « samedi 5 juin à 12h », 2027. */
export function withYear(date: unknown, valueOf: (key: string) => unknown): string | undefined {
  const text = asText(date) ?? '';
  const year = years
    .map((key) => asText(valueOf(key)))
    .find((written) => /^20\d\d$/.test(written ?? ''));
  if (!year || text.length > longest || /\d{4}/.test(text)) return;
  const whole = text.replace(
    dayAndMonth,
    (found) => found + (found.includes('/') ? '/' : ' ') + year,
  );
  return isoDate(whole) ?? (whenIn(whole) ? whole : undefined);
}

/** The length of the longest text that can be a date without its year, in characters. */
const longest = 100;

const inFigures = /^\d{1,2}$/;

/** The month in a text, and the year behind or before it: OCT'26, Octobre 2026, 10/2026, 2026-10. */
function monthIn(text: string): readonly [month: string, year?: string] {
  const [, word, short, long] = /^(\p{L}{3,10}\.?)\s?(?:['’](\d\d)|(\d{4}))$/u.exec(text) ?? [];
  if (word) return [word, short ? `20${short}` : long];
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (month) return [month, year];
  const [, before, behind] = /^(\d{4})-(\d\d)$/.exec(text) ?? [];
  return behind ? [behind, before] : [text];
}
