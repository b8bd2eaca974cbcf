/** Rules made at random, and their dates by Temporal alone: nothing here is shared with what is tested. */
import { temporal } from '../../../src/time/temporal.js';

type Whole = (low: number, high: number) => number;

export interface WrittenRule {
  readonly lines: readonly string[];
  readonly timeZone: string;
  readonly first: string;
  readonly last: string;
  /** The rule's lines, parsed. */
  readonly said: Said;
}

interface Said {
  readonly allDay: boolean;
  readonly start: Temporal.PlainDateTime;
  /** Minutes, or days of whole days. */
  readonly length: number;
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  /** Days of the week, Monday is 1; of a month or year with which of them. */
  readonly days: readonly (readonly [nth: number, day: number])[];
  readonly count?: number;
  readonly until?: Temporal.Instant | Temporal.PlainDate;
  readonly excepted: readonly string[];
}

const zones = [
  'Europe/Paris',
  'America/New_York',
  'America/Cayenne',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'UTC',
];

/** Near the nights in which clocks change, as often as not. */
const edges = ['2026-03-28', '2026-10-24', '2026-03-07', '2026-10-31', '2026-04-04', '2026-09-26'];
const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export function aRule(whole: Whole): WrittenRule {
  const { PlainDate } = temporal;
  const one = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!;
  const timeZone = one(zones);
  const allDay = whole(0, 3) === 0;
  const near = PlainDate.from(one(edges))
    .add({ days: whole(-3, 3) })
    .add({ years: whole(-6, 2) });
  const day = whole(0, 1) ? near : near.add({ days: whole(-400, 400) });
  const start = day.toPlainDateTime({
    hour: allDay ? 0 : one([0, 1, 2, 2, 2, 3, 9, 19, 23]),
    minute: allDay ? 0 : one([0, 15, 30, 45]),
  });
  const length = allDay ? whole(0, 3) : one([30, 90, 120, 600, 1440, 3000]);
  const frequency = one(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const);
  const interval = one([1, 1, 1, 2, 3, 5]);
  const positional = frequency === 'MONTHLY' && whole(0, 1) === 1;
  const chosen = new Set(Array.from({ length: whole(0, 3) }, () => whole(1, 7)));
  const days = [...chosen].map(
    (weekday) => [positional ? one([1, 2, 3, 5, -1, -2]) : 0, weekday] as const,
  );
  const kept = frequency === 'YEARLY' ? [] : days;
  const window = day.add({ days: whole(-30, 900) });
  const ending = whole(0, 2);
  const count = ending === 1 ? whole(1, 40) : undefined;
  const untilDay = day.add({ days: whole(0, 800) });
  const until =
    ending === 2
      ? allDay
        ? untilDay
        : untilDay.toZonedDateTime({ timeZone, plainTime: start }).toInstant()
      : undefined;
  const plain: Said = {
    allDay,
    start,
    length,
    frequency,
    interval,
    days: kept,
    count,
    until,
    excepted: [],
  };
  const last = window.add({ days: one([0, 6, 31, 90]) });
  const excepted = candidates(plain, last)
    .filter(() => whole(0, 6) === 0)
    .slice(0, 5);
  const said = { ...plain, excepted };
  return {
    lines: write(said, timeZone),
    timeZone,
    first: window.toString(),
    last: last.toString(),
    said,
  };
}

function write(said: Said, timeZone: string): string[] {
  const { allDay, start, length, frequency, interval, days, count, until, excepted } = said;
  const compact = (text: string): string => text.slice(0, 19).replace(/[-:]/g, '');
  const put = (name: string, times: readonly string[]): string =>
    allDay
      ? `${name};VALUE=DATE:${times.map((time) => compact(time.slice(0, 10))).join()}`
      : `${name};TZID=${timeZone}:${times.map(compact).join()}`;
  const end = allDay ? start.add({ days: length + 1 }) : start.add({ minutes: length });
  const text = (time: Temporal.PlainDateTime): string => time.toString({ smallestUnit: 'second' });
  const rule = [
    `FREQ=${frequency}`,
    interval > 1 && `INTERVAL=${interval}`,
    days.length > 0 && `BYDAY=${days.map(([nth, day]) => `${nth || ''}${names[day - 1]}`).join()}`,
    count && `COUNT=${count}`,
    until &&
      `UNTIL=${until instanceof temporal.Instant ? `${compact(until.toString())}Z` : compact(until.toString())}`,
  ];
  const lines = [
    put('DTSTART', [text(start)]),
    put('DTEND', [text(end)]),
    `RRULE:${rule.filter(Boolean).join(';')}`,
  ];
  return excepted.length ? [...lines, put('EXDATE', excepted)] : lines;
}

/** Starts on the wall clock, day by day from the first. */
function candidates(said: Said, last: Temporal.PlainDate): string[] {
  const { start, frequency, interval, days, count } = said;
  const first = start.toPlainDate();
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const starts: string[] = [];
  const isOn = (day: Temporal.PlainDate): boolean => {
    switch (frequency) {
      case 'DAILY':
        return first.until(day).days % interval === 0 && weekdayFits(day);
      case 'WEEKLY':
        return (
          Math.floor(monday.until(day).days / 7) % interval === 0 &&
          (days.length ? weekdayFits(day) : day.dayOfWeek === first.dayOfWeek)
        );
      case 'MONTHLY': {
        const months = (day.year - first.year) * 12 + day.month - first.month;
        if (months % interval) return false;
        return days.length ? weekdayFits(day) : day.day === first.day;
      }
      case 'YEARLY':
        return (
          (day.year - first.year) % interval === 0 &&
          day.month === first.month &&
          day.day === first.day
        );
    }
  };
  const weekdayFits = (day: Temporal.PlainDate): boolean => {
    if (!days.length) return true;
    return days.some(([nth, weekday]) => {
      if (day.dayOfWeek !== weekday) return false;
      if (!nth || frequency !== 'MONTHLY') return true;
      const of = nth > 0 ? Math.ceil(day.day / 7) : -Math.ceil((day.daysInMonth - day.day + 1) / 7);
      return of === nth;
    });
  };
  // The start is a date, whatever the rule says, and the first to be counted.
  const ahead = Math.max(0, first.until(last).days);
  for (let day = first, at = 0; at <= ahead; at++, day = day.add({ days: 1 })) {
    if (at && !isOn(day)) continue;
    starts.push(day.toPlainDateTime(start).toString({ smallestUnit: 'second' }));
    if (starts.length === count) break;
  }
  return starts;
}

/** The dates of the rule that touch the days of the window, each as `start…end`. */
export function datesOf({ said, timeZone, first, last }: WrittenRule): string[] {
  const { PlainDateTime, PlainDate } = temporal;
  const { allDay, length, until, excepted } = said;
  const lines: string[] = [];
  const all = candidates(said, PlainDate.from(last));
  for (const local of all) {
    const start = PlainDateTime.from(local);
    if (allDay) {
      const day = start.toPlainDate();
      if (until && PlainDate.compare(day, until as Temporal.PlainDate) > 0 && local !== all[0])
        continue;
      const end = day.add({ days: length });
      if (excepted.includes(local)) continue;
      if (end.toString() >= first && day.toString() <= last) lines.push([day, end].join('…'));
      continue;
    }
    const from = start.toZonedDateTime(timeZone);
    if (until && temporal.Instant.compare(from.toInstant(), until as Temporal.Instant) > 0)
      continue;
    if (excepted.includes(local)) continue;
    const wall = start.add({ minutes: length }).toZonedDateTime(timeZone);
    const isLater = wall.epochMilliseconds > from.epochMilliseconds;
    const to = isLater ? wall : from.add({ minutes: length });
    const lastDay = to.subtract({ milliseconds: 1 }).toPlainDate().toString();
    if (lastDay >= first && from.toPlainDate().toString() <= last) {
      lines.push([from.toInstant(), to.toInstant()].join('…'));
    }
  }
  return lines;
}
