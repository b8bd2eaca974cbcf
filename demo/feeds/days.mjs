/**
 * Arithmetic on calendar days written `YYYY-MM-DD`. A day is counted in UTC, where every day has
 * 24 hours, so no change of clock can move it.
 */
const dayMs = 86_400_000;

const epoch = (day) => Date.parse(`${day}T00:00:00Z`);
const text = (ms) => new Date(ms).toISOString().slice(0, 10);

export const addDays = (day, count) => text(epoch(day) + count * dayMs);

/** Days from one to the other; negative when the other is earlier. */
export const daysBetween = (day, other) => (epoch(other) - epoch(day)) / dayMs;

/** Monday is 0, Sunday is 6. */
export const weekday = (day) => (new Date(epoch(day)).getUTCDay() + 6) % 7;

/** Day `date` of the month that is `months` after the month of `day`. */
export function inMonth(day, months, date) {
  const [year, month] = day.split('-').map(Number);
  return text(Date.UTC(year, month - 1 + months, date));
}

/** Both changes of clock of the European Union fall on the last Sunday of a month (1 to 12). */
export function lastSunday(year, month) {
  const last = text(Date.UTC(year, month, 0));
  return addDays(last, -((weekday(last) + 1) % 7));
}

/** The last Sunday of that month, in the year that brings it nearest to `day`. */
export function nearestLastSunday(day, month) {
  const year = Number(day.slice(0, 4));
  const distance = (other) => Math.abs(epoch(other) - epoch(day));
  return [year - 1, year, year + 1]
    .map((candidate) => lastSunday(candidate, month))
    .reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** Offset of Europe/Paris at noon on that day. */
export function parisOffset(day) {
  const year = Number(day.slice(0, 4));
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10) ? '+02:00' : '+01:00';
}
