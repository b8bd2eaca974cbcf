import type { EpochMs, IsoDay, Party, Place } from './common.js';
import type { ItemBase } from './item.js';

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

export interface AgendaEvent extends ItemBase {
  readonly kind: 'event';
  readonly title: string;
  /** IANA name of the zone in which the event's times are shown. */
  readonly timeZone: string;
  /** At least one, in time order. */
  readonly occurrences: readonly Occurrence[];
  readonly status: EventStatus;
  /** No place is left. */
  readonly full: boolean;
  readonly attendance?: AttendanceMode;
  readonly place?: Place;
  /** Where an online event is joined. */
  readonly onlineUrl?: string;
  readonly organizers: readonly Party[];
  /** Known to be free, known to cost something, or not known. */
  readonly free?: boolean;
  /** What it costs, in the feed's words. */
  readonly price?: string;
  readonly registrationUrl?: string;
  readonly audience?: string;
  /** schema.org `accessibilityFeature`, in the feed's words. */
  readonly accessibility: readonly string[];
  /** The event in easy-to-read text (FALC). */
  readonly easyRead?: string;
}
