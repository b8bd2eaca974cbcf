/** A day some days before or after; what is no day stays as it is. */
export function shiftDay(day: string, days: number): string {
  const midnight = Number(new Date(`${day}T00:00Z`));
  if (!Number.isFinite(midnight)) return day;
  return new Date(midnight + days * 86_400_000).toISOString().slice(0, 10);
}

/** Two digits of a month, a day or an hour. */
export function two(digits: string | number): string {
  return String(digits).padStart(2, '0');
}
