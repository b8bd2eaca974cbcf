/** 3/25/2026 or 25/3/2026, with or without a time after it. */
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?=$|[\s,T]*\d)/;

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

/** A date that has the month first, with the day first; any other text as it is. */
export function withDayFirst(text: string): string {
  return text.replace(slashed, '$2/$1/$3');
}
