import type { IsoDay, Occurrence } from '../../model/index.js';
import { addDays, daySpan } from '../days.js';
import { quickDate } from '../parse-fast.js';
import { isoOf, parseLine } from './rfc-lines.js';
import { Rule, type Local } from './rule.js';
import { parseRule, type RuleParts } from './rule-text.js';
import { temporal } from '../temporal.js';

/** More than a month's view has room for; a hostile rule gives a date each second. */
const mostDates = 1000;

/** Answers that are kept. */
const mostAnswers = 24;

/** One `VEVENT`'s dates. Times are of a wall clock: what begins at seven does so all year. */
export class Series {
  readonly #zone: string;
  readonly #start: Local;
  readonly #end: Local | undefined;
  readonly #rules: readonly Rule[];
  /** What is listed: the start, and RDATE. */
  readonly #listed: readonly Local[];
  readonly #excepted: ReadonlySet<Local>;
  /** By start: an occurrence is one object, however often it is asked for. */
  readonly #made = new Map<Local, Occurrence>();
  readonly #answers = new Map<string, readonly Occurrence[]>();

  /** @param lines as `Recurrence` has them */
  constructor(lines: readonly string[]) {
    const read = lines.flatMap((line) => parseLine(line) ?? []);
    const dates = (name: string): Local[] =>
      read
        .filter((line) => line.name === name)
        .flatMap(({ value }) => value.split(',').map((date) => isoOf(date).replace('Z', '')));
    [this.#start = '', this.#end] = [...dates('DTSTART'), ...dates('DTEND')];
    this.#zone = read[0]?.timeZone ?? 'UTC';
    this.#listed = [this.#start, ...dates('RDATE')];
    this.#excepted = new Set(dates('EXDATE'));
    this.#rules = read.flatMap(({ name, value }) => {
      const parts = name === 'RRULE' ? parseRule(value) : undefined;
      return parts ? new Rule(parts, this.#start, untilOf(parts, this.#start, this.#zone)) : [];
    });
    // As RFC 5545 has it, the day of DTEND is not part of the event.
    if (this.#end?.length === 10) this.#end = addDays(this.#end, -1);
  }

  /** The last day that it may touch; `undefined` when it does not end. */
  get until(): IsoDay | undefined {
    const lasts = [...this.#listed, ...this.#rules.map((rule) => rule.last)];
    if (lasts.includes(undefined)) return;
    const last = (lasts as Local[]).reduce((a, b) => (a > b ? a : b));
    return addDays(last.slice(0, 10), this.#days);
  }

  /** The first date that the rules give, which need not be the start. */
  get firstOfRules(): Local | undefined {
    const firsts = this.#rules.map((rule) => {
      for (const date of rule.from(this.#start)) return date;
      return '9999';
    });
    const first = firsts.sort()[0];
    return first === '9999' ? undefined : first;
  }

  /** Start and end of what begins at a time, on the wall clock. */
  spanAt(start: Local): readonly [Local, Local?] {
    return this.#end === undefined ? [start] : [start, this.#endOf(start, this.#end)];
  }

  /** Start times on a day, on the wall clock. */
  startsOn(day: IsoDay): Local[] {
    const starts = this.#starts(day, (date) => (date.startsWith(day) ? date : undefined), day);
    return starts.map(([date]) => date);
  }

  /**
   * What touches the days from one to another, both included, in time order.
   *
   * @param timeZone whose days they are
   * @param most how many
   */
  between(first: IsoDay, last: IsoDay, timeZone: string, most = mostDates): readonly Occurrence[] {
    const key = [first, last, timeZone, most].join();
    let answer = this.#answers.get(key);
    if (!answer) {
      const touches = (date: Local): Occurrence | undefined => {
        const occurrence = this.#make(date);
        const span = daySpan(occurrence, timeZone);
        return span.last >= first && span.first <= last ? occurrence : undefined;
      };
      // A zone's clock is at most a day away from another's.
      const from = addDays(first, -this.#days - 1);
      const to = last < '9999-12-31' ? addDays(last, 1) : last;
      answer = this.#starts(from, touches, to, Math.min(most, mostDates)).map(([, one]) => one);
      if (this.#answers.size >= mostAnswers) this.#answers.clear();
      this.#answers.set(key, answer);
    }
    return answer;
  }

  /** What `read` makes of the starts of some days, without what it passes over. */
  #starts<T>(from: IsoDay, read: (date: Local) => T | undefined, to: IsoDay, most = mostDates) {
    const found = new Map<Local, T>();
    const add = (date: Local): boolean => {
      const value = this.#excepted.has(date) ? undefined : read(date);
      if (value !== undefined) found.set(date, value);
      return value !== undefined;
    };
    for (const date of this.#listed) if (date >= from && date.slice(0, 10) <= to) add(date);
    for (const rule of this.#rules) {
      let left = most;
      for (const date of rule.from(from)) {
        if (date < from) continue;
        if (date.slice(0, 10) > to) break;
        if (add(date) && !--left) break;
      }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most);
  }

  /** Whole days between the days of its start and its end. */
  get #days(): number {
    const { PlainDate } = temporal;
    const [start, end] = [this.#start, this.#end ?? this.#start].map((date) =>
      PlainDate.from(date.slice(0, 10)),
    );
    return start!.until(end!).days;
  }

  #make(date: Local): Occurrence {
    let made = this.#made.get(date);
    if (!made) {
      if (this.#made.size > 5 * mostDates) this.#made.clear();
      made = date.length === 10 ? this.#makeDays(date) : this.#makeTimed(date);
      this.#made.set(date, made);
    }
    return made;
  }

  #makeDays(start: IsoDay): Occurrence {
    return { allDay: true, start, end: this.#days ? addDays(start, this.#days) : start };
  }

  #endOf(date: Local, end: Local): Local {
    const { PlainDateTime } = temporal;
    const length = PlainDateTime.from(this.#start).until(end);
    const local = PlainDateTime.from(date).add(length);
    return local.toString({ smallestUnit: 'second' }).slice(0, date.length);
  }

  /** The end is on the same clock: over a change of the clocks, an evening still ends at ten. */
  #makeTimed(date: Local): Occurrence {
    const start = quickDate(date, this.#zone)!.value as number;
    if (this.#end === undefined) return { allDay: false, start, end: undefined };
    const end = quickDate(this.#endOf(date, this.#end), this.#zone)!.value as number;
    // Where hours come twice or not at all, the clock may end before it begins.
    if (end > start) return { allDay: false, start, end };
    const length = temporal.PlainDateTime.from(this.#start).until(this.#end);
    return { allDay: false, start, end: start + length.total('milliseconds') };
  }
}

/** UNTIL on the clock of the start; a day holds all of its dates. */
function untilOf(parts: RuleParts, start: Local, zone: string): Local | undefined {
  const text = parts.get('UNTIL');
  if (text === undefined) return;
  const iso = isoOf(text);
  const local = iso.endsWith('Z')
    ? temporal.Instant.from(iso).toZonedDateTimeISO(zone).toPlainDateTime().toString()
    : iso;
  return local.slice(0, Math.min(local.length, start.length));
}
