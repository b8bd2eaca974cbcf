import { isoDate } from '../shared/dates.js';
import { asText } from '../shared/values.js';

/**
 * A date whose parts have fields of their own: `{day: "18", month: "oct.", year: "2026", hour: "19h30"}`,
 * `{day: "18", month: "OCT'26"}`.
 *
 * @param valueOf the value of a field
 */
export function dateOfParts(valueOf: (key: string) => unknown): string | undefined {
  const part = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => asText(valueOf(key))).find(Boolean);
  const day = part('day', 'jour');
  const written = part('month', 'mois');
  const [, month = written, short] = /^(\p{L}{3,9}\.?)\s?['’](\d\d)$/u.exec(written ?? '') ?? [];
  const year = part('year', 'annee') ?? (short && `20${short}`);
  if (!day || !month || !year) return;
  const date = [day, month, year].join(/^\d+$/.test(month) ? '/' : ' ');
  const timed = `${date} ${part('hour', 'heure') ?? ''}`.trim();
  return [timed, date].find((text) => isoDate(text));
}
