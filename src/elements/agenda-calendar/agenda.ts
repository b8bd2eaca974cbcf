import type { EventEntry } from '../../feed/read/kinds/event.js';
import type { IsoDay } from '../../model/index.js';
import {
  addDays,
  isDay,
  isMonth,
  monthOf,
  type DatedOccurrence,
  type DaySpan,
  type IsoMonth,
} from '../../time/days.js';
import { occurrencesBetween, touches } from '../../time/occurrences.js';
import { edgesOf, monthsBetween, nextStart, previousStart } from './views/month/months.js';

export type DatedEntry = DatedOccurrence<EventEntry>;

/** The occurrences of some days, both included. */
interface Answer {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly occurrences: readonly DatedEntry[];
}

/** Most answers that are kept: a view asks at each update, and visitors turn back. */
const mostAnswers = 12;

type Keeps = (dated: DatedEntry) => boolean;

/** The bounds of an agenda without `min` and `max`: weeks and months around them have years of four digits, too. */
const unbounded: DaySpan = { first: '0001-01-01', last: '9998-12-31' };

/** The nearest day of a span. */
export function nearest(day: IsoDay, { first, last }: DaySpan): IsoDay {
  return day < first ? first : day > last ? last : day;
}

/** The bounds of an agenda; a value that is no day is no bound. */
export function boundsOf(min: string, max: string): DaySpan {
  return {
    first: isDay(min) ? nearest(min, unbounded) : unbounded.first,
    last: isDay(max) ? nearest(max, unbounded) : unbounded.last,
  };
}

/** True for a day or a month to which an agenda can go. */
export function isReachable(date: string): boolean {
  return (isDay(date) || isMonth(date)) && date >= '0001' && date < '9999';
}

/** The events of a feed in time, before they are read. A change of the events makes a new one. */
export class Agenda {
  #answers: Answer[] = [];
  #edges?: readonly [IsoMonth, IsoMonth];
  /** Answers of `nextUnlisted`, by the days of the list. */
  readonly #unlisted = new Map<string, IsoDay | undefined>();

  /**
   * @param bounds the first and the last day of the agenda, if it has any
   * @param keeps the visitor's filter of occurrences
   */
  constructor(
    readonly entries: readonly EventEntry[],
    readonly timeZone: string,
    readonly bounds = unbounded,
    readonly keeps?: Keeps,
  ) {}

  /** The known agenda where it has the same events, zone, bounds and filter; else a new one. */
  static of(
    previous: Agenda | undefined,
    entries: readonly EventEntry[],
    timeZone: string,
    bounds: DaySpan,
    keeps?: Keeps,
  ): Agenda {
    const isKnown =
      previous?.entries === entries &&
      previous.timeZone === timeZone &&
      previous.keeps === keeps &&
      previous.bounds.first === bounds.first &&
      previous.bounds.last === bounds.last;
    if (isKnown) return previous;
    return new Agenda(entries, timeZone, bounds, keeps);
  }

  /** The occurrences from one day to another, both included, in time order. */
  between(first: IsoDay, last: IsoDay): readonly DatedEntry[] {
    const { bounds } = this;
    if (first < bounds.first) first = bounds.first;
    if (last > bounds.last) last = bounds.last;
    if (first > last) return [];
    const { occurrences } = this.#covering(first, last) ?? this.#ask(first, last);
    return occurrences.filter((dated) => dated.last >= first && dated.first <= last);
  }

  /** The number of events of those days; an event with several dates counts once, as in the filters. */
  count(first: IsoDay, last: IsoDay): number {
    if (this.keeps || this.#covering(first, last)) {
      return new Set(this.between(first, last).map(({ event }) => event)).size;
    }
    const { bounds } = this;
    const from = first < bounds.first ? bounds.first : first;
    const to = last > bounds.last ? bounds.last : last;
    if (from > to) return 0;
    // One date of a rule tells: a year of a thousand daily events has 365,000.
    return this.entries.filter((event) => touches(event, from, to)).length;
  }

  #covering(first: IsoDay, last: IsoDay): Answer | undefined {
    return this.#answers.find((answer) => answer.first <= first && last <= answer.last);
  }

  /** Works out an answer with a week more on either side, since a month is drawn in whole weeks. */
  #ask(first: IsoDay, last: IsoDay): Answer {
    const answer = { first: addDays(first, -7), last: addDays(last, 7) };
    const all = occurrencesBetween(this.entries, answer.first, answer.last, this.timeZone);
    const kept = this.keeps ? all.filter(this.keeps) : all;
    const { bounds } = this;
    // Occurrences that reach over the bounds are drawn within them.
    const occurrences = kept.map((dated) =>
      dated.first < bounds.first || dated.last > bounds.last
        ? {
            ...dated,
            first: dated.first < bounds.first ? bounds.first : dated.first,
            last: dated.last > bounds.last ? bounds.last : dated.last,
          }
        : dated,
    );
    this.#answers = [{ ...answer, occurrences }, ...this.#answers.slice(0, mostAnswers - 1)];
    return this.#answers[0]!;
  }

  /** The months to choose from: from the first event to the last, and the shown one. */
  months(shown: IsoMonth): readonly IsoMonth[] {
    const { first, last } = this.bounds;
    return monthsBetween((this.#edges ??= edgesOf(this.entries)), shown).filter(
      (month) => month >= monthOf(first) && month <= monthOf(last),
    );
  }

  /** The first day after a day on which an event begins. */
  next(after: IsoDay): IsoDay | undefined {
    const next = nextStart(this.entries, after, this.keeps);
    return next && next <= this.bounds.last ? next : undefined;
  }

  /** The last day before a day on which an event begins. */
  previous(before: IsoDay): IsoDay | undefined {
    const previous = previousStart(this.entries, before, this.keeps);
    return previous && previous >= this.bounds.first ? previous : undefined;
  }

  /** The first day after a list on which an event begins that is not in the list. */
  nextUnlisted(first: IsoDay, last: IsoDay): IsoDay | undefined {
    const key = `${first} ${last}`;
    if (this.#unlisted.has(key)) return this.#unlisted.get(key);
    const listed = new Set(this.between(first, last).map(({ event }) => event));
    const others = this.entries.filter((event) => !listed.has(event));
    const next = nextStart(others, last, this.keeps);
    const day = next && next <= this.bounds.last ? next : undefined;
    this.#unlisted.set(key, day);
    return day;
  }

  /**
   * The last day of a list that is to have some events: the last day of its period or, where the period has
   * fewer, the day on which they are reached.
   */
  listEnd(atLeast: number, first: IsoDay, last: IsoDay): IsoDay {
    for (let end = last; ;) {
      const next = this.count(first, end) < atLeast && this.nextUnlisted(first, end);
      if (!next) return end;
      end = next;
    }
  }
}

/** The occurrence with its event read, to be drawn. */
export function readEvent(dated: DatedEntry): DatedOccurrence {
  return { ...dated, event: dated.event.read() };
}
