import { asList, isObject } from '../../read/fields.js';
import type { Steps } from '../../steps.js';
import { clockAt, localMidnight } from '../shared/local-time.js';
import { programDate } from '../shared/program-dates.js';
import { readPath } from './paths.js';
import type { Plan } from './plan.js';

const utcMidnight = /T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)$/;
const inUtc = /T.{5,12}(?:Z|\+00:00)$/;

/** Before this hour nothing begins that is counted from the midnight of UTC: it is one or two o'clock in France. */
const firstHour = '07:00';

/** True where the dates of some rows are instants of UTC that are no midnight: they have hours. */
export function* hasUtcHours(
  rows: readonly unknown[],
  plan: Plan,
  timeZone: string,
): Steps<boolean> {
  const paths = (['start', 'startTime', 'date'] as const).flatMap((key) => plan.get(key) ?? []);
  for (const row of rows) {
    yield;
    const values = isObject(row) ? paths.flatMap((path) => asList(readPath(row, path))) : [];
    if (values.some((value) => isHour(programDate(value), timeZone))) return true;
  }
  return false;
}

function isHour(date: string | undefined, timeZone: string): boolean {
  return date !== undefined && inUtc.test(date) && !isMidnight(date, timeZone);
}

function isMidnight(date: string, timeZone: string): boolean {
  return utcMidnight.test(date) || localMidnight(date, timeZone) !== date;
}

/** True for a midnight of UTC that is an hour of the day at a place far from it: five in the afternoon in California. */
export function isHourOfPlace(date: string, timeZone: string): boolean {
  return utcMidnight.test(date) && clockAt(date, timeZone) >= firstHour;
}
