import type { EventEntry } from '../../feed/read/kinds/event.js';
import type { IsoDay } from '../../model/index.js';
import {
  addDays,
  isDay,
  monthOf,
  type DatedOccurrence,
  type DaySpan,
  type IsoMonth,
} from '../../time/days.js';
import { occurrencesBetween } from '../../time/occurrences.js';
import { edgesOf, monthsBetween, nextStart } from './views/month/months.js';

export type DatedEntry = DatedOccurrence<EventEntry>;

interface Answer {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly occurrences: readonly DatedEntry[];
}

/** Answers that are kept: a view asks for its days at each update, and a visitor turns back. */
const mostAnswers = 12;

type Keeps = (dated: DatedEntry) => boolean;

/** The bounds of an agenda that has none. */
const unbounded: DaySpan = { first: '0000-01-01', last: '9999-12-31' };

/** The days that an agenda has; what is no day is no bound. */
export function boundsOf(min: string, max: string): DaySpan {
  return {
    first: isDay(min) ? min : unbounded.first,
    last: isDay(max) ? max : unbounded.last,
  };
}

/** The events of a feed in time, before they are read. Made anew when they change. */
export class Agenda {
  #answers: Answer[] = [];
  #edges?: readonly [IsoMonth, IsoMonth];

  /**
   * @param bounds the first and the last day of the agenda, if it has any
   * @param keeps false for an occurrence that the visitor does not want to see
   */
  constructor(
    readonly entries: readonly EventEntry[],
    readonly timeZone: string,
    readonly bounds = unbounded,
    readonly keeps?: Keeps,
  ) {}

  /** The one that is known as long as it is of all that, else a new one. */
  static of(
    known: Agenda | undefined,
    entries: readonly EventEntry[],
    timeZone: string,
    bounds: DaySpan,
    keeps?: Keeps,
  ): Agenda {
    const isKnown =
      known?.entries === entries &&
      known.timeZone === timeZone &&
      known.keeps === keeps &&
      known.bounds.first === bounds.first &&
      known.bounds.last === bounds.last;
    if (isKnown) return known;
    return new Agenda(entries, timeZone, bounds, keeps);
  }

  /** What happens from one day to another, both included, in time order. */
  between(first: IsoDay, last: IsoDay): readonly DatedEntry[] {
    const { bounds } = this;
    if (first < bounds.first) first = bounds.first;
    if (last > bounds.last) last = bounds.last;
    if (first > last) return [];
    const known = this.#answers.find((answer) => answer.first <= first && last <= answer.last);
    const { occurrences } = known ?? this.#ask(first, last);
    return occurrences.filter((dated) => dated.last >= first && dated.first <= last);
  }

  /** How many events those days have: one with several dates is one, as it is for the filters. */
  count(first: IsoDay, last: IsoDay): number {
    return new Set(this.between(first, last).map(({ event }) => event)).size;
  }

  /** With a week more on either side: who asks for a month asks for its whole weeks next. */
  #ask(first: IsoDay, last: IsoDay): Answer {
    const answer = { first: addDays(first, -7), last: addDays(last, 7) };
    const all = occurrencesBetween(this.entries, answer.first, answer.last, this.timeZone);
    const kept = this.keeps ? all.filter(this.keeps) : all;
    const { bounds } = this;
    // What begins before the agenda does, or goes on after it, is drawn within it.
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

  /** The months to choose from: those from the first event to the last, and the one that is shown. */
  months(shown: IsoMonth): readonly IsoMonth[] {
    const { first, last } = this.bounds;
    return monthsBetween((this.#edges ??= edgesOf(this.entries)), shown).filter(
      (month) => month >= monthOf(first) && month <= monthOf(last),
    );
  }

  /** The first day after one on which something begins. */
  next(after: IsoDay): IsoDay | undefined {
    const next = nextStart(this.entries, after, this.keeps);
    return next && next <= this.bounds.last ? next : undefined;
  }
}

/** With the event read: for what is shown of it. */
export function readEvent(dated: DatedEntry): DatedOccurrence {
  return { ...dated, event: dated.event.read() };
}
