import type { IsoDay, Occurrence, Recurrence } from '../../model/index.js';
import { addDays, daySpan } from '../days.js';
import { toEpoch } from '../parse.js';
import { today } from '../zone.js';
import { lastOfDays } from './calendar-day.js';
import { Series } from './series.js';
import { FeedWork } from './work-budget.js';

/** An event with at most so many dates lists all of them, however far away they are. */
const mostListed = 366;

/** Enough to have one that begins after a day on which others still go on. */
const firstFew = 9;

/** The dates of an event that repeats. None is computed before it is asked for. */
export class EventRecurrence implements Recurrence {
  readonly series: Recurrence['series'];
  readonly until?: IsoDay;
  readonly #series: readonly Series[];

  /**
   * @param work budget of the feed that the event is in
   * @param onOverBudget is called when dates are left out because the budget is spent
   */
  constructor(series: Recurrence['series'], work = new FeedWork(), onOverBudget?: () => void) {
    this.series = series;
    this.#series = series.map((lines) => new Series(lines, work, onOverBudget));
    const lasts = this.#series.map(({ until }) => until);
    if (!lasts.includes(undefined)) this.until = (lasts as IsoDay[]).sort().at(-1)!;
  }

  between(
    first: IsoDay,
    last: IsoDay | undefined,
    timeZone: string,
    few = firstFew,
  ): readonly Occurrence[] {
    return this.#merged(first, last ?? lastOfDays, timeZone, last ? undefined : few);
  }

  seriesOf(occurrence: Occurrence, timeZone: string): number {
    const { first } = daySpan(occurrence, timeZone);
    return this.#series.findIndex((series) =>
      series.between(first, first, timeZone).some(({ start }) => start === occurrence.start),
    );
  }

  /** The `occurrences` of the event: all when they are few, else those of about a year around today. */
  listed(timeZone: string): readonly Occurrence[] {
    if (this.until !== undefined) {
      const all = this.#merged('0001-01-01', lastOfDays, timeZone, mostListed + 1);
      if (all.length <= mostListed) return all;
    }
    const now = today(timeZone);
    const near = this.#merged(addDays(now, -mostListed), addDays(now, mostListed), timeZone);
    return near.length ? near : this.#merged(now, lastOfDays, timeZone, 1);
  }

  #merged(first: IsoDay, last: IsoDay, timeZone: string, limit?: number): readonly Occurrence[] {
    const lists = this.#series.map((series) => series.between(first, last, timeZone, limit));
    if (lists.length === 1) return lists[0]!;
    const merged = lists.flat().sort((a, b) => toEpoch(a.start) - toEpoch(b.start));
    // Two rules may give the same date.
    const different = merged.filter(({ start, end }, index) => {
      const previous = merged[index - 1];
      return start !== previous?.start || end !== previous.end;
    });
    return different.slice(0, limit);
  }
}
