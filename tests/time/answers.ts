/**
 * The answers of our calendar arithmetic for a table of dates. polyfill.test.ts asks for it in this page and
 * in one whose browser has no Temporal, and compares.
 */
import { addDays, addMonthsToDay, dayOf, dayOfWeek, monthWeeks } from '../../src/time/days.js';
import { clocksDiffer, dateTimeAttribute } from '../../src/time/format.js';
import { parseDate } from '../../src/time/parse.js';
import { startOfDay } from '../../src/time/zone.js';
import { temporal, temporalReady } from '../../src/time/temporal.js';

const zones = [
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
];

/** Around each change of clocks in one of the zones, and at odd days of the calendar. */
const days = [
  ...['2024-02-28', '2024-02-29', '2026-01-31', '2026-02-28', '2026-12-31', '1970-01-01'],
  ...['2026-03-08', '2026-03-28', '2026-03-29', '2026-04-05', '2026-09-06', '2026-09-27'],
  ...['2026-10-04', '2026-10-24', '2026-10-25', '2026-11-01', '1999-12-31', '2038-01-19'],
];
const hours = ['00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '03:00', '12:00', '23:59'];

export type Answers = Record<string, unknown>;

export async function answers(): Promise<Answers> {
  await temporalReady();
  const said: Answers = {};
  for (const day of days) {
    said[day] = [
      dayOfWeek(day),
      addDays(day, 400),
      addDays(day, -1),
      addMonthsToDay(day, 1),
      addMonthsToDay(day, -13),
      monthWeeks(day.slice(0, 7), 1),
      monthWeeks(day.slice(0, 7), 7),
    ];
    for (const zone of zones) {
      said[`${day} ${zone}`] = startOfDay(day, zone);
      for (const hour of hours) said[`${day} ${hour} ${zone}`] = at(`${day}T${hour}`, zone);
    }
  }
  return said;
}

/** An hour on the wall, as an instant, and what that instant is in turn. */
function at(text: string, zone: string): unknown {
  const { value } = parseDate(text, zone)!;
  const instant = value as number;
  return [
    instant,
    dayOf(instant, zone),
    dateTimeAttribute(instant, zone),
    clocksDiffer(instant, zone, 'Europe/Paris'),
  ];
}

/** Whether the browser's own Temporal does it. */
export function isNative(): boolean {
  return String(Reflect.get(temporal.PlainDate, 'from')).includes('[native code]');
}

declare global {
  var told: { answers: typeof answers; isNative: typeof isNative } | undefined;
  var namesBefore: string[] | undefined;
}

globalThis.told = { answers, isNative };
