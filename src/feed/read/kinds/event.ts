import type {
  AgendaEvent,
  AttendanceMode,
  EventStatus,
  Occurrence,
  Place,
  Recurrence,
} from '../../../model/index.js';
import type { Dated } from '../../../time/days.js';
import { isCommonDate } from '../../../time/parse.js';
import { Entry, type ItemSource } from '../entry.js';
import {
  asList,
  child,
  dateValue,
  flag,
  noteIssue,
  get,
  isObject,
  nested,
  text,
  texts,
  url,
  type Fields,
} from '../fields.js';
import { readDates } from './event-dates.js';
import type * as Rules from './recurrence.js';
import { readLogo } from './shared-fields.js';
import { readPlace } from './place.js';
import { readParties, readTerm, term, type ItemContext, type KindReader } from './kind.js';

const statuses: Readonly<Record<string, EventStatus>> = {
  EventScheduled: 'scheduled',
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'moved-online',
};

const attendanceModes: Readonly<Record<string, AttendanceMode>> = {
  OfflineEventAttendanceMode: 'offline',
  OnlineEventAttendanceMode: 'online',
  MixedEventAttendanceMode: 'mixed',
};

/** A price that is none. */
const free = /^(?:0[.,0]*|free|gratuit)$/i;

/** The module that reads rules, once a feed has had one. */
let rules: typeof Rules | undefined;
let loading: Promise<void> | undefined;

/**
 * Fetches the module that reads rules. Without it an event has the dates that are written;
 * the next feed that has a rule tries again.
 */
export function recurrenceReady(): Promise<void> {
  return (loading ??= import('./recurrence.js').then(
    (module) => void (rules = module),
    () => (loading = undefined),
  ));
}

/** An event before it is read in full. Its dates are read when they are asked for: of ten thousand events, those near the shown month. */
export class EventEntry extends Entry<AgendaEvent> implements Dated {
  readonly start?: string = undefined;
  readonly end?: string = undefined;
  /** The fields that have the rule, when there is one. */
  readonly rule?: Fields = undefined;
  #timeZone?: string;
  #occurrences?: readonly Occurrence[];
  /** The fields of the event, until its dates are read. */
  #own?: Fields;
  readonly #context: ItemContext;

  constructor(
    source: ItemSource,
    readonly title: string,
    extension: Fields,
    context: ItemContext,
  ) {
    super(source);
    this.#own = extension;
    this.#context = context;
    const start = get(extension, 'startDate');
    const end = get(extension, 'endDate') ?? start;
    const isListed = get(extension, 'occurrences') !== undefined;
    const rule = get(extension, 'rrule') ?? get(extension, 'eventSchedule');
    if (rule) this.rule = extension;
    else if (!isListed && isCommonDate(start) && isCommonDate(end) && start <= end) {
      this.start = start;
      this.end = end;
    }
  }

  get timeZone(): string {
    this.#readDates();
    return this.#timeZone!;
  }

  get occurrences(): readonly Occurrence[] {
    this.#readDates();
    return this.#occurrences!;
  }

  #readDates(): void {
    if (!this.#own) return;
    const { timeZone, occurrences } = readDates(this.#own, this.#context);
    this.#timeZone = timeZone;
    this.#occurrences = occurrences;
    this.#own = undefined;
  }

  get recurrence(): Recurrence | undefined {
    return this.rule && rules?.recurrenceOf(this, this.rule);
  }
}

/** `_event`: schema.org `Event` under its own names. */
export const events: KindReader<AgendaEvent, EventEntry> = {
  kind: 'event',
  about(feed) {
    const calendar = nested(feed, '_calendar');
    return { icsUrl: calendar && url(calendar, 'ics_url', 'fetch', feed.url) };
  },
  enter(source, extension, context) {
    const title = text(source.fields, 'title');
    if (!title) return noteIssue(extension, '', 'item-title');
    const entry = new EventEntry(source, title, extension, context);
    if (!entry.start && !entry.occurrences.length) return noteIssue(extension, '', 'item-date');
    if (entry.rule) void recurrenceReady();
    return entry;
  },
  get ready() {
    return loading;
  },
  *prepare(entries) {
    for (const entry of entries) {
      if (!entry.rule || !rules) continue;
      rules.recurrenceOf(entry, entry.rule);
      yield;
    }
  },
  read(fields, common, { base }, { title, timeZone, occurrences, rule }) {
    const offers = asList(get(fields, 'offers')).filter(isObject);
    const offer = offers[0] && child(fields, 'offers', offers[0]);
    const event: AgendaEvent = {
      kind: 'event',
      ...common,
      title,
      timeZone,
      occurrences,
      status: readTerm(fields, 'eventStatus', statuses) ?? 'scheduled',
      previousStart: dateValue(fields, 'previousStartDate', timeZone),
      full:
        get(fields, 'remainingAttendeeCapacity') === 0 ||
        (offers.length > 0 && offers.every(({ availability }) => term(availability) === 'SoldOut')),
      attendance: readTerm(fields, 'eventAttendanceMode', attendanceModes),
      ...readLocations(fields, base),
      organizers: readParties(fields, 'organizer', base, readLogo),
      free:
        flag(fields, 'isAccessibleForFree') ??
        ((offers.length > 0 &&
          offers.every(
            ({ price }) => price === 0 || (typeof price === 'string' && free.test(price)),
          )) ||
          undefined),
      price: offer && readPrice(offer),
      registrationUrl: offer && url(offer, 'url', 'link', base),
      audience: readAudience(fields),
      accessibility: texts(fields, 'accessibilityFeature'),
      easyRead: text(fields, 'easy_read'),
      recurrence: undefined,
    };
    if (!rule) return event;
    return rules ? rules.repeat(fields, event) : (noteIssue(fields, '', 'no-rules') ?? event);
  },
};

/** The first place, and the address at which the event is joined online. */
function readLocations(fields: Fields, base?: string): { place?: Place; onlineUrl?: string } {
  let place: Place | undefined;
  let onlineUrl: string | undefined;
  for (const value of asList(get(fields, 'location'))) {
    if (typeof value === 'string') {
      place ??= value.trim() ? { name: value.trim() } : undefined;
    } else if (isObject(value)) {
      const location = child(fields, 'location', value);
      if (value['@type'] === 'VirtualLocation') onlineUrl ??= url(location, 'url', 'link', base);
      else place ??= readPlace(location);
    } else {
      noteIssue(fields, 'location', 'object', value);
    }
  }
  return { place, onlineUrl };
}

/** The price in the feed's words, else the amount with both digits of cents; `free` says that it is free. */
function readPrice(offer: Fields): string | undefined {
  const words = text(offer, 'description');
  const price = text(offer, 'price');
  if (words || !price || Number(price) === 0) return words;
  // "from 35", "Free": words that a site has put where the amount goes.
  if (/\p{L}/u.test(price)) return price;
  const currency = text(offer, 'priceCurrency') ?? 'EUR';
  return `${price.replace('.', ',').replace(/,\d$/, '$&0')} ${currency === 'EUR' ? '€' : currency}`;
}

function readAudience(fields: Fields): string | undefined {
  if (!isObject(get(fields, 'audience'))) return text(fields, 'audience');
  const audience = nested(fields, 'audience')!;
  return text(audience, 'audienceType') ?? text(audience, 'name');
}
