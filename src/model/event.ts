import type { DateOrInstant, EpochMs, IsoDay, Party, Place } from './common.js';
import type { ItemBase } from './item-base.js';

/** schema.org `EventStatusType`. */
export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';

/** schema.org `EventAttendanceModeEnumeration`. */
export type AttendanceMode = 'offline' | 'online' | 'mixed';

/** Begins and ends at an instant. No end: it is not known, and none is made up. */
export interface TimedOccurrence {
  readonly allDay: false;
  readonly start: EpochMs;
  /** Never before `start`. */
  readonly end?: EpochMs;
}

/** Whole days. As schema.org means `endDate`, the last day is part of the event. */
export interface AllDayOccurrence {
  readonly allDay: true;
  readonly start: IsoDay;
  readonly end: IsoDay;
}

export type Occurrence = TimedOccurrence | AllDayOccurrence;

/** Dates that follow a rule, which may have no end. */
export interface Recurrence {
  /**
   * Each is what one `VEVENT` has, as lines of RFC 5545, not folded: `DTSTART`, `DTEND` when an end is
   * known, then any number of `RRULE`, `RDATE` and `EXDATE`. Times are those of the clock of their
   * `TZID`, a `DTEND` that is a day is not part of the event, `UNTIL` is in UTC. Dates that stand beside
   * a rule and may last otherwise are series of one date.
   */
  readonly series: readonly (readonly string[])[];
  /** No date is later; absent when there is no end. */
  readonly until?: IsoDay;
  /**
   * Occurrences that touch the days of a zone from `first` to `last`, both included, in time order: a thousand at
   * most; without a last day, the first few: nine, or `few`. A copy, as from a worker, does not have it.
   */
  between?(
    first: IsoDay,
    last: IsoDay | undefined,
    timeZone: string,
    few?: number,
  ): readonly Occurrence[];
  /**
   * Index of the series that has an occurrence of an event of that zone, -1 when none has. A copy does
   * not have it.
   */
  seriesOf?(occurrence: Occurrence, timeZone: string): number;
}

export interface AgendaEvent extends ItemBase {
  readonly kind: 'event';
  readonly title: string;
  /** IANA name of the zone in which the event's times are shown. */
  readonly timeZone: string;
  /**
   * At least one, in time order. Of an event that follows a rule: all when it ends and they are no more
   * than 366, else those of a year before and after today, else the next one.
   */
  readonly occurrences: readonly Occurrence[];
  /** The recurrence rule, if the event follows one. */
  readonly recurrence?: Recurrence;
  readonly status: EventStatus;
  /** The start that was announced before the event was given another date. */
  readonly previousStart?: DateOrInstant;
  /** No place is left. */
  readonly full: boolean;
  readonly attendance?: AttendanceMode;
  readonly place?: Place;
  /** Address at which an online event is joined. */
  readonly onlineUrl?: string;
  readonly organizers: readonly Party[];
  /** Known to be free, known to cost something, or not known. */
  readonly free?: boolean;
  /** The price, in the feed's words. */
  readonly price?: string;
  readonly registrationUrl?: string;
  readonly audience?: string;
  /** schema.org `accessibilityFeature`, in the feed's words. */
  readonly accessibility: readonly string[];
  /** The event in easy-to-read text (FALC). */
  readonly easyRead?: string;
}
