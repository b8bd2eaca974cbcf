/** 3/25/2026, 25/3/2026 or 3/25/26, with or without a time after it. */
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?!\d)(?=$|[\s,T]*\d)/;

/**
 * True for dates that have the month first, as programs in American English write them. A day after the twelfth shows it:
 * without one, the day comes first, as in France.
 */
export function hasMonthFirst(texts: readonly string[]): boolean {
  let shows = false;
  for (const text of texts) {
    const [, first, second] = slashed.exec(text.trim()) ?? [];
    if (Number(first) > 12) return false;
    shows ||= Number(second) > 12;
  }
  return shows;
}

/** A date that has the month first, with the day first and the whole year; any other text as it is. */
export function withDayFirst(text: string): string {
  return text.replace(
    slashed,
    (_, month: string, day: string, year: string) => `${day}/${month}/${year.padStart(4, '20')}`,
  );
}
