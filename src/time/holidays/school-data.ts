import type { IsoDay } from '../../model/index.js';
import type { DayName } from './public.js';

/*
 * School holidays of mainland France, zones A, B and C, school years 2025-2026 and 2026-2027.
 *
 * Source: "Le calendrier scolaire", ministère de l’Éducation nationale, data.education.gouv.fr,
 * dataset fr-en-calendrier-scolaire, licence ouverte / Open Licence 2.0 (Etalab).
 *
 * The ministry names the day after whose lessons pupils leave and the day on which they are back. A
 * period here goes from that first Saturday, on which most have no lessons, to the day before the
 * return. Corsica and the overseas territories set their own and are not here.
 */

/**
 * The days about which the data says something. To add a school year, add a line in `periods` for each
 * period and change the last day. No npm package has the ministry's data, so it is entered by hand; `npm run package`
 * says when it runs out within six months.
 */
export const knownDays = { first: '2025-09-01', last: '2027-08-31' } as const;

export type Zone = 'A' | 'B' | 'C';

export type SchoolHoliday = 'autumn' | 'christmas' | 'winter' | 'spring' | 'ascension' | 'summer';

export const schoolHolidayNames: Readonly<Record<SchoolHoliday, DayName>> = {
  autumn: { fr: 'Vacances de la Toussaint', en: 'Autumn school holidays' },
  christmas: { fr: 'Vacances de Noël', en: 'Christmas school holidays' },
  winter: { fr: 'Vacances d’hiver', en: 'Winter school holidays' },
  spring: { fr: 'Vacances de printemps', en: 'Spring school holidays' },
  ascension: { fr: 'Pont de l’Ascension', en: 'Ascension weekend, no school' },
  summer: { fr: 'Vacances d’été', en: 'Summer school holidays' },
};

export interface Period {
  readonly zones: string;
  readonly holiday: SchoolHoliday;
  readonly first: IsoDay;
  readonly last: IsoDay;
}

/** The periods, in time order. */
export const periods: readonly Period[] = [
  { zones: 'ABC', holiday: 'autumn', first: '2025-10-18', last: '2025-11-02' },
  { zones: 'ABC', holiday: 'christmas', first: '2025-12-20', last: '2026-01-04' },
  { zones: 'A', holiday: 'winter', first: '2026-02-07', last: '2026-02-22' },
  { zones: 'B', holiday: 'winter', first: '2026-02-14', last: '2026-03-01' },
  { zones: 'C', holiday: 'winter', first: '2026-02-21', last: '2026-03-08' },
  { zones: 'A', holiday: 'spring', first: '2026-04-04', last: '2026-04-19' },
  { zones: 'B', holiday: 'spring', first: '2026-04-11', last: '2026-04-26' },
  { zones: 'C', holiday: 'spring', first: '2026-04-18', last: '2026-05-03' },
  { zones: 'ABC', holiday: 'ascension', first: '2026-05-15', last: '2026-05-16' },
  { zones: 'ABC', holiday: 'summer', first: '2026-07-04', last: '2026-08-31' },
  { zones: 'ABC', holiday: 'autumn', first: '2026-10-17', last: '2026-11-01' },
  { zones: 'ABC', holiday: 'christmas', first: '2026-12-19', last: '2027-01-03' },
  { zones: 'C', holiday: 'winter', first: '2027-02-06', last: '2027-02-21' },
  { zones: 'A', holiday: 'winter', first: '2027-02-13', last: '2027-02-28' },
  { zones: 'B', holiday: 'winter', first: '2027-02-20', last: '2027-03-07' },
  { zones: 'C', holiday: 'spring', first: '2027-04-03', last: '2027-04-18' },
  { zones: 'A', holiday: 'spring', first: '2027-04-10', last: '2027-04-25' },
  { zones: 'B', holiday: 'spring', first: '2027-04-17', last: '2027-05-02' },
  { zones: 'ABC', holiday: 'ascension', first: '2027-05-07', last: '2027-05-08' },
  { zones: 'ABC', holiday: 'summer', first: '2027-07-03', last: '2027-08-31' },
];
