import type { IsoDay } from '../../model/index.js';
import { publicHolidays } from './public.js';
import { schoolHolidayNames, schoolHolidayOn, type Zone } from './school.js';

export interface DayNote {
  readonly name: string;
  readonly kind: 'public' | 'school';
}

/**
 * The note of a day besides its events: that it is a public holiday, else that schools
 * have none. Nothing about years that are not known.
 *
 * @param zone of the school holidays; without one, only public holidays are told
 */
export function noteOf(
  day: IsoDay,
  zone: Zone | undefined,
  code: 'fr' | 'en',
): DayNote | undefined {
  const name = publicHolidays(Number(day.slice(0, 4))).get(day);
  if (name) return { name: name[code], kind: 'public' };
  const period = zone && schoolHolidayOn(day, zone);
  return period && { name: schoolHolidayNames[period.holiday][code], kind: 'school' };
}
