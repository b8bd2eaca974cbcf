import { listAt, numberAt, textAt } from '../shared/values.js';

/** Which of the days of a month, as Microsoft Graph calls it, and as a rule of iCalendar counts it (RFC 5545, section 3.3.10). */
const indexes: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', -1],
]);

/** The types of Graph's `recurrencePattern`. */
const frequencies: Readonly<Record<string, string>> = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  absoluteMonthly: 'MONTHLY',
  relativeMonthly: 'MONTHLY',
  absoluteYearly: 'YEARLY',
  relativeYearly: 'YEARLY',
};

/**
 * The recurrence of an event of Microsoft Graph as a rule of iCalendar:
 * `{pattern: {type: "weekly", interval: 1, daysOfWeek: ["tuesday"]}, range: {type: "endDate", endDate: "2026-12-22"}}`.
 *
 * @returns `undefined` for anything else
 */
export function ruleOfGraph(recurrence: unknown): string | undefined {
  const type = textAt(recurrence, 'pattern', 'type') ?? '';
  const frequency = Object.hasOwn(frequencies, type) ? frequencies[type] : undefined;
  // The first day is meant where nothing says which (Microsoft Graph, `recurrencePattern`).
  const index = indexes.get(textAt(recurrence, 'pattern', 'index') ?? 'first');
  if (!frequency || !index) return;
  const number = (name: string): number | undefined => numberAt(recurrence, 'pattern', name);
  const days = listAt(recurrence, 'pattern', 'daysOfWeek').filter((day) => typeof day === 'string');
  const isRelative = type.startsWith('relative');
  const week = textAt(recurrence, 'pattern', 'firstDayOfWeek');
  const parts = [
    ['FREQ', frequency],
    ['INTERVAL', number('interval')],
    ['BYMONTH', frequency === 'YEARLY' ? number('month') : undefined],
    ['BYMONTHDAY', type.startsWith('absolute') ? number('dayOfMonth') : undefined],
    ['BYDAY', type === 'weekly' || isRelative ? days.map(twoLetters).join() : undefined],
    ['BYSETPOS', isRelative ? index : undefined],
    ['WKST', type === 'weekly' && week ? twoLetters(week) : undefined],
    ...limitOf(recurrence),
  ] as const;
  return parts.flatMap(([name, value]) => (value ? `${name}=${value}` : [])).join(';');
}

/** A last day is there to its end. */
function limitOf(recurrence: unknown): readonly (readonly [string, string | number | undefined])[] {
  const type = textAt(recurrence, 'range', 'type');
  if (type === 'numbered') return [['COUNT', numberAt(recurrence, 'range', 'numberOfOccurrences')]];
  const day = textAt(recurrence, 'range', 'endDate')?.replaceAll('-', '');
  return type === 'endDate' && day ? [['UNTIL', `${day}T235959`]] : [];
}

function twoLetters(day: string): string {
  return day.slice(0, 2).toUpperCase();
}
