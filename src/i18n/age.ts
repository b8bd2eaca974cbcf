import type { EpochMs } from '../model/index.js';

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago something was, in the largest unit that fits: "il y a 3 heures". */
export function formatAge(date: EpochMs, lang: string): string {
  const age = Math.max(0, Date.now() - date);
  const [unit, length] = units.find(([, size]) => age >= size) ?? units[2]!;
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(
    -Math.floor(age / length),
    unit,
  );
}
