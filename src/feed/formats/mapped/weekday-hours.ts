import { isoDate, shiftDay, withTime } from '../shared/dates.js';
import { grouped, objectsOf } from '../shared/values.js';

/** The weekdays of schema.org, as JavaScript counts them, and their names in the fields of a period. */
const weekdays = [
  ['Sunday', 'dimanche'],
  ['Monday', 'lundi'],
  ['Tuesday', 'mardi'],
  ['Wednesday', 'mercredi'],
  ['Thursday', 'jeudi'],
  ['Friday', 'vendredi'],
  ['Saturday', 'samedi'],
] as const;

/** Hours of a weekday: `18:30`. */
interface Hours {
  readonly day: string;
  readonly from: string;
  readonly to?: string;
}

/**
 * Periods whose fields say when each weekday opens and closes, in the morning and in the afternoon, as LEI has them:
 * `DATE_DEBUT`, `DATE_FIN`, `LUNDI_AM_DE`, `LUNDI_AM_A`, `LUNDI_PM_DE`, `LUNDI_PM_A`. A period without hours is its days.
 *
 * @returns fields of an event (`_event`); `undefined` when no period has hours on one of its days
 */
export function weekdayHours(value: unknown): object | undefined {
  let hasHours = false;
  const eventSchedule = objectsOf(value).flatMap((period) => {
    const fields = new Map(
      Object.entries(period).map(([key, field]) => [key.toLowerCase(), field]),
    );
    const startDate = isoDate(fields.get('date_debut'))?.slice(0, 10);
    if (!startDate) return [];
    const endDate = isoDate(fields.get('date_fin'))?.slice(0, 10) ?? startDate;
    const met = daysBetween(startDate, endDate);
    const hours = weekdays.flatMap(([day, name]) =>
      met.has(day) ? hoursOf(fields, day, name) : [],
    );
    if (!hours.length) return { repeatFrequency: 'P1D', startDate, endDate };
    hasHours = true;
    return [...grouped(hours, ({ from, to }) => `${from} ${to}`).values()].map((same) => ({
      repeatFrequency: 'P1W',
      byDay: same.map(({ day }) => day),
      startDate,
      endDate,
      startTime: same[0]!.from,
      endTime: same[0]!.to,
    }));
  });
  return hasHours ? { eventSchedule } : undefined;
}

/** Open in the morning, in the afternoon, or from the morning to the afternoon without a break. */
function hoursOf(fields: ReadonlyMap<string, unknown>, day: string, name: string): Hours[] {
  const [opens, pause, resumes, closes] = ['am_de', 'am_a', 'pm_de', 'pm_a'].map(
    (key) => withTime('', fields.get(`${name}_${key}`)).slice(1) || undefined,
  );
  if (opens && closes && pause === resumes) return [{ day, from: opens, to: closes }];
  const halves: [string | undefined, string | undefined][] = [
    [opens, pause],
    [resumes, closes],
  ];
  return halves.flatMap(([from, to]) => (from && from !== to ? { day, from, to } : []));
}

/** The weekdays from one day to another. */
function daysBetween(first: string, last: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (let count = 0, day = first; count < weekdays.length && day <= last; count++) {
    days.add(weekdays[new Date(`${day}T00:00Z`).getUTCDay()]?.[0] ?? '');
    day = shiftDay(day, 1);
  }
  return days;
}
