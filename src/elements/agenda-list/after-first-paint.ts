import type { ReactiveController } from 'lit';
import type { EpochMs } from '../../model/index.js';
import { placeInTime } from '../../select/next-events.js';
import { whenMore } from '../../select/when-more.js';
import { addDays, dayOfWeek, type Dated, type DatedOccurrence } from '../../time/days.js';
import { startOfDay } from '../../time/zone.js';
import { LazyImport } from '../../base/lazy-import.js';
import { Expiry, type ExpiryHost } from '../../base/controllers/expiry.js';
import { wordingOf, type Words } from './wording.js';

/** The state of a list: its shown events, and the instant for which their words hold. */
export interface ListState {
  readonly shown: readonly DatedOccurrence[];
  readonly now: EpochMs;
  /** Entries of which some may be shown later. */
  readonly waiting: readonly Dated[];
  readonly words: Words;
  readonly lang: string;
}

interface Host extends ExpiryHost {
  readonly renderRoot: ParentNode;
  readonly structuredData: boolean;
  readonly days: number;
  readonly timeZone: string;
}

/**
 * The work of a list that can wait for the first paint: it draws the list again when its words no longer
 * hold, and keeps the data for search engines where the page asks for them.
 */
export class AfterFirstPaint implements ReactiveController {
  readonly #host: Host;
  readonly #listState: () => ListState;
  readonly #data: LazyImport<unknown>;

  /** @param wake called when the words no longer hold */
  constructor(host: Host, listState: () => ListState, wake: () => void) {
    this.#host = host;
    this.#listState = listState;
    this.#data = new LazyImport(host, async () => {
      const { describeEvents } = await import('../../components/event-list/structured-events.js');
      return describeEvents(host, () => listState().shown);
    });
    host.addController(this);
    new Expiry(host, { until: () => this.#until(), changed: wake });
    this.hostUpdated(); // It is there already.
  }

  hostUpdated(): void {
    if (this.#host.structuredData) this.#data.get();
    this.#nameWhatIsLeft();
  }

  /** When the last event ends, its reader’s focus moves to the list, which then says that nothing is left. */
  #nameWhatIsLeft(): void {
    const content = this.#host.renderRoot.querySelector('.content')!;
    const isEmpty = !this.#listState().shown.length;
    content.role = isEmpty ? 'group' : null;
    content.ariaLabel = isEmpty ? content.textContent.trim() : null;
  }

  #until(): EpochMs | undefined {
    const { shown, now, waiting, words, lang } = this.#listState();
    const { days, timeZone } = this.#host;
    const more = whenMore(waiting, now, days, timeZone) ?? Infinity;
    const next = Math.min(more, ...shown.map((dated) => nextChange(dated, now, words, lang)));
    return next < Infinity ? next : undefined;
  }
}

/**
 * The instant at which what is said of an occurrence, or its place among others, is no longer what it
 * is at an instant; at the latest when it is over.
 */
export function nextChange(
  dated: DatedOccurrence<Dated>,
  now: EpochMs,
  words: Words,
  lang: string,
): EpochMs {
  const { occurrence, first, last, event } = dated;
  const over = endOf(dated);
  const days = [
    `${first.slice(0, 4)}-01-01`,
    `${last.slice(0, 4)}-01-01`,
    addDays(first, 1 - dayOfWeek(first)),
    addDays(first, -1),
    first,
    addDays(first, 1),
    addDays(last, -1),
    last,
  ];
  const instants = days.map((day) => startOfDay(day, event.timeZone));
  if (!occurrence.allDay) instants.push(occurrence.start);
  const isOtherAt = (time: EpochMs): boolean => {
    const [a, b] = [now, time].map((instant) => {
      const { moment, rest } = wordingOf(dated, instant, words, lang);
      return [moment, rest, placeInTime(dated, instant)].join();
    });
    return a !== b;
  };
  const changes = instants
    .filter((instant) => instant > now && instant < over)
    .sort((a, b) => a - b);
  return changes.find(isOtherAt) ?? over;
}

/** The instant at which an occurrence is over. */
function endOf({ occurrence, last, event }: DatedOccurrence<Dated>): EpochMs {
  const { allDay, start, end } = occurrence;
  return !allDay && end! > start ? end! : startOfDay(addDays(last, 1), event.timeZone);
}
