import type { IsoDay, Occurrence, Recurrence } from '../../model/index.js';
import { addDays, daySpan } from '../days.js';
import { toEpoch } from '../parse.js';
import { Series } from './series.js';
import { temporal } from '../temporal.js';

/** An event with so many dates has them listed, whenever they are. */
const mostListed = 366;

/** Later than any date that is read. */
const endOfTime = '9999-12-31';

/** Enough to find the first that begins: before it, others may go on. */
const few = 9;

/** What an event with a rule has: nothing is looked for before it is asked for. */
export class Repeats implements Recurrence {
  readonly series: Recurrence['series'];
  readonly until?: IsoDay;
  readonly #series: readonly Series[];

  constructor(series: Recurrence['series']) {
    this.series = series;
    this.#series = series.map((lines) => new Series(lines));
    const lasts = this.#series.map(({ until }) => until);
    if (!lasts.includes(undefined)) this.until = (lasts as IsoDay[]).sort().at(-1)!;
  }

  between(first: IsoDay, last: IsoDay | undefined, timeZone: string): readonly Occurrence[] {
    return this.#merged(first, last ?? endOfTime, timeZone, last ? undefined : few);
  }

  seriesOf(occurrence: Occurrence, timeZone: string): number {
    const { first } = daySpan(occurrence, timeZone);
    return this.#series.findIndex((one) =>
      one.between(first, first, timeZone).some(({ start }) => start === occurrence.start),
    );
  }

  /** What the event has as its `occurrences`; none only when all are excepted. */
  listed(timeZone: string): readonly Occurrence[] {
    if (this.until !== undefined) {
      const all = this.#merged('0001-01-01', endOfTime, timeZone, mostListed + 1);
      if (all.length <= mostListed) return all;
    }
    const now = temporal.Now.plainDateISO(timeZone).toString();
    const near = this.#merged(addDays(now, -mostListed), addDays(now, mostListed), timeZone);
    return near.length ? near : this.#merged(now, endOfTime, timeZone, 1);
  }

  #merged(first: IsoDay, last: IsoDay, timeZone: string, most?: number): readonly Occurrence[] {
    const lists = this.#series.map((one) => one.between(first, last, timeZone, most));
    if (lists.length === 1) return lists[0]!;
    const merged = lists.flat().sort((a, b) => toEpoch(a.start) - toEpoch(b.start));
    // Two rules may meet on a date.
    const different = merged.filter(
      (one, index) => one.start !== merged[index - 1]?.start || one.end !== merged[index - 1]?.end,
    );
    return different.slice(0, most);
  }
}
