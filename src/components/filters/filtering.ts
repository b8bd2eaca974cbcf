import type { EventEntry } from '../../feed/read/kinds/event.js';
import type { IsoDay } from '../../model/index.js';
import { askedDays, farthest } from '../../select/date-presets.js';
import { isEverything, tidy, type EventFilter } from '../../select/event-filter.js';
import { EventIndex, type Counts } from '../../select/event-index.js';
import type { Position } from '../../select/near.js';
import { datesTest, spanTest } from '../../select/occurrence-test.js';
import type { DaySpan } from '../../time/days.js';
import { schoolCalendar, zoneFrom, type Zone } from '../../time/holidays/school.js';
import { today } from '../../time/zone.js';

/** What comes, what comes of the days that are asked for or, where these are over, all of them. */
export type Counted = 'coming' | 'asked' | 'past';

export type SpanTest = (dated: DaySpan) => boolean;

/** What a filter lets pass, here and today. */
export class Filtering {
  /** As it was asked; `effective` is what it comes to. */
  filter: EventFilter = {};
  /** The zone of the school holidays, as a page wrote it. */
  holidays = '';
  /** The days that the agenda has: what is beyond them is not counted. */
  bounds: DaySpan = farthest;
  position?: Position;

  readonly #timeZone: () => string;
  #index?: EventIndex;
  #test?: { readonly key: string; readonly test: SpanTest | undefined };

  /** @param timeZone in which a day begins */
  constructor(timeZone: () => string) {
    this.#timeZone = timeZone;
  }

  /** As long as its school holidays are known. */
  get zone(): Zone | undefined {
    const zone = zoneFrom(this.holidays);
    return zone && this.#today <= schoolCalendar.last ? zone : undefined;
  }

  /** Without what asks for nothing here: holidays of no zone, distances from nowhere. */
  get effective(): EventFilter {
    const { holidays, within, ...others } = this.filter;
    return tidy({
      ...others,
      holidays: this.zone && holidays,
      within: this.position && within,
    });
  }

  get days(): DaySpan | undefined {
    const { when, from, to } = this.filter;
    return when || from || to ? askedDays(this.filter, this.#today) : undefined;
  }

  keep(entries: readonly EventEntry[]): readonly EventEntry[] {
    if (!entries.length || isEverything(this.effective)) return entries;
    return this.#answer(entries).kept;
  }

  /** Of what is not over, unless days are asked for that are. */
  counts(entries: readonly EventEntry[]): Counts {
    return this.#answer(entries).counts;
  }

  /** For one occurrence of an event that is kept; the same function as long as it asks the same. */
  get keepsOccurrence(): SpanTest | undefined {
    const asked = { days: this.days, zone: this.zone, holidays: this.effective.holidays };
    const key = JSON.stringify(asked);
    if (this.#test?.key !== key) this.#test = { key, test: spanTest(asked) };
    return this.#test.test;
  }

  indexOf(entries: readonly EventEntry[]): EventIndex {
    if (this.#index?.entries !== entries) {
      const days = { first: this.#today, last: farthest.last };
      this.#index = new EventIndex(entries, this.#index, datesTest({ days }));
    }
    return this.#index;
  }

  get #today(): IsoDay {
    return today(this.#timeZone());
  }

  #answer(entries: readonly EventEntry[]): ReturnType<EventIndex['answer']> {
    const { effective: filter, days, zone, position } = this;
    return this.indexOf(entries).answer({
      filter,
      days,
      zone,
      position,
      counted: this.#counted.days,
    });
  }

  /** What the counts are of. */
  get counted(): Counted {
    return this.#counted.of;
  }

  get #counted(): { readonly of: Counted; readonly days: DaySpan } {
    const present = this.#today;
    const { days, bounds } = this;
    const { first, last } = days ?? farthest;
    const isPast = last < present;
    return {
      of: isPast ? 'past' : days ? 'asked' : 'coming',
      days: {
        first: [first, bounds.first, isPast ? first : present].reduce(later),
        last: last < bounds.last ? last : bounds.last,
      },
    };
  }
}

function later(one: IsoDay, other: IsoDay): IsoDay {
  return one < other ? other : one;
}
