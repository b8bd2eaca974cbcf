import type { IsoDay, Occurrence } from '../../model/index.js';
import { addDays, daySpan } from '../days.js';
import { parseDateFast } from '../parse.js';
import { offsetAt } from '../zone.js';
import { lastOfDays } from './calendar-day.js';
import { localOf, movedLocal, wallTime, type Local, type LocalSpan } from './local.js';
import { isoOf, parseLine } from './rfc-lines.js';
import { Rule } from './rule.js';
import { parseRule, type RuleParts } from './rule-parts.js';
import { FeedWork, type StepBudget } from './work-budget.js';

/** The most dates of one event in one period: the view of a month has no room for more. */
const mostDates = 1000;

/** Steps that one occurrence costs: to read its start and its end takes as long as to look at 20 days. */
const stepsOfOccurrence = 20;

const aDay = 86_400_000;

/**
 * The dates of one `VEVENT`. Times are those of a wall clock: an event that begins at seven does so in
 * summer and in winter.
 */
export class Series {
  readonly #zone: string;
  readonly #start: Local;
  readonly #end: Local | undefined;
  /** Milliseconds from the start to the end, on the wall clock. */
  readonly #length: number;
  readonly #rules: readonly Rule[];
  /** The start, and RDATE. */
  readonly #listed: readonly Local[];
  readonly #excepted: ReadonlySet<Local>;
  /** The occurrences by start: each stays the same object when it is asked for again. */
  readonly #made = new Map<Local, Occurrence>();
  readonly #work: FeedWork;
  readonly #onOverBudget: (() => void) | undefined;

  /**
   * @param lines as `Recurrence` has them
   * @param work budget of the feed that the series is in
   * @param onOverBudget is called when dates are left out because the budget is spent
   */
  constructor(lines: readonly string[], work = new FeedWork(), onOverBudget?: () => void) {
    this.#work = work;
    this.#onOverBudget = onOverBudget;
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
    // In RFC 5545 the day of DTEND is not part of the event.
    if (this.#end?.length === 10) this.#end = addDays(this.#end, -1);
    this.#length = this.#end === undefined ? 0 : wallTime(this.#end) - wallTime(this.#start);
  }

  /** The last day that the series may touch; `undefined` when it has no end. */
  get until(): IsoDay | undefined {
    const lasts = [...this.#listed, ...this.#rules.map((rule) => rule.last(this.#work.ends))];
    if (this.#rules.some((rule) => rule.isCut)) this.#onOverBudget?.();
    if (lasts.includes(undefined)) return;
    const last = (lasts as Local[]).reduce((a, b) => (a > b ? a : b));
    const until = addDays(last.slice(0, 10), this.#days);
    return until.length > 10 ? lastOfDays : until;
  }

  /** The first date that the rules give, which need not be the start. */
  get firstOfRules(): Local | undefined {
    const firsts = this.#rules.map((rule) => {
      const [first] = rule.from(this.#start, this.#work.reading);
      return first ?? '9999';
    });
    const [first] = firsts.sort();
    return first === '9999' ? undefined : first;
  }

  /** Start and end, on the wall clock, of the occurrence that begins at a time. */
  spanAt(start: Local): LocalSpan {
    return this.#end === undefined ? [start] : [start, movedLocal(start, this.#length)];
  }

  /** Start times on a day, on the wall clock. */
  startsOn(day: IsoDay): Local[] {
    const read = (date: Local): Local | undefined => (date.startsWith(day) ? date : undefined);
    const starts = this.#starts(day, day, mostDates, this.#work.reading, read);
    return starts.map(([date]) => date);
  }

  /**
   * The occurrences that touch the days from one to another, both included, in time order.
   *
   * @param timeZone zone of these days
   * @param limit how many
   */
  between(first: IsoDay, last: IsoDay, timeZone: string, limit = mostDates): readonly Occurrence[] {
    const { answers, budget } = this.#work.question([first, last, timeZone, limit].join());
    let answer = answers.get(this);
    if (!answer) {
      const read = (date: Local): Occurrence | undefined => {
        const occurrence = this.#occurrenceAt(date, budget);
        if (!occurrence) return;
        const span = daySpan(occurrence, timeZone);
        return span.last >= first && span.first <= last ? occurrence : undefined;
      };
      // The clock of a zone differs from another's by at most a day.
      const from = addDays(first, -this.#days - 1);
      const to = last < lastOfDays ? addDays(last, 1) : last;
      const starts = budget.isSpent
        ? []
        : this.#starts(from, to, Math.min(limit, mostDates), budget, read);
      answer = starts.map(([, occurrence]) => occurrence);
      if (budget.isSpent) this.#onOverBudget?.();
      answers.set(this, answer);
    }
    return answer;
  }

  /** The starts on some days, with what `read` makes of them. Those of which it makes nothing are left out. */
  #starts<T>(
    from: IsoDay,
    to: IsoDay,
    limit: number,
    budget: StepBudget,
    read: (date: Local) => T | undefined,
  ): (readonly [Local, T])[] {
    const starts = new Map<Local, T>();
    const add = (date: Local): boolean => {
      const value = this.#excepted.has(date) ? undefined : read(date);
      if (value !== undefined) starts.set(date, value);
      return value !== undefined;
    };
    for (const date of this.#listed) if (date >= from && date.slice(0, 10) <= to) add(date);
    for (const rule of this.#rules) {
      let remaining = limit;
      for (const date of rule.from(from, budget)) {
        if (date < from) continue;
        if (date.slice(0, 10) > to) break;
        if (add(date) && !--remaining) break;
      }
    }
    return [...starts].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, limit);
  }

  /** Whole days between the day of the start and the day of the end. */
  get #days(): number {
    const end = this.#end ?? this.#start;
    return (wallTime(end.slice(0, 10)) - wallTime(this.#start.slice(0, 10))) / aDay;
  }

  #occurrenceAt(date: Local, budget: StepBudget): Occurrence | undefined {
    const occurrence = this.#made.get(date);
    if (occurrence || budget.isSpent) return occurrence;
    budget.spend(stepsOfOccurrence);
    if (this.#made.size > 5 * mostDates) this.#made.clear();
    const made = date.length === 10 ? this.#wholeDays(date) : this.#timed(date);
    this.#made.set(date, made);
    return made;
  }

  #wholeDays(start: IsoDay): Occurrence {
    return { allDay: true, start, end: this.#days ? addDays(start, this.#days) : start };
  }

  /** The end is a time of the same clock: over a change of clocks, an evening still ends at ten. */
  #timed(date: Local): Occurrence {
    const start = parseDateFast(date, this.#zone)!.value as number;
    if (this.#end === undefined) return { allDay: false, start, end: undefined };
    const later = start + this.#length;
    const offset = offsetAt(start, this.#zone);
    const isReal = start + offset === wallTime(date); // Where clocks are put forward, an hour is missing.
    if (isReal && offset === offsetAt(later, this.#zone))
      return { allDay: false, start, end: later };
    const end = parseDateFast(movedLocal(date, this.#length), this.#zone)!.value as number;
    // The clock may show the end before the start where hours come twice or not at all.
    return { allDay: false, start, end: end > start ? end : later };
  }
}

/** UNTIL on the clock of the start. A day includes all of its dates. */
function untilOf(parts: RuleParts, start: Local, zone: string): Local | undefined {
  const text = parts.get('UNTIL');
  if (text === undefined) return;
  const iso = isoOf(text);
  const local = iso.endsWith('Z') ? localOf(parseDateFast(iso, zone)!.value as number, zone) : iso;
  return local.slice(0, Math.min(local.length, start.length));
}
