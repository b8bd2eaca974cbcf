import type { EpochMs, IsoDay } from '../model/index.js';
import type { Dated } from './days.js';
import { zoneMargin } from './occurrences.js';
import { aDay } from './offset.js';
import { toEpoch } from './parse.js';

/** A month and the weeks around it are four or five of them. */
const fortnight = 14 * aDay;

/** What lasts longer is looked at whatever the days are, and longer spans of days have all events. */
const mostFortnights = 30;

/** Events by the fortnights they touch: to find those of a month, the others are not looked at. */
export class TimeIndex<E extends Dated> {
  readonly #byFortnight = new Map<number, E[]>();
  readonly #always: E[] = [];

  constructor(readonly events: readonly E[]) {
    for (const event of events) this.#add(event);
  }

  /** Each event that may touch the days, once; not all of them do. */
  near(first: IsoDay, last: IsoDay): readonly E[] {
    const from = fortnightOf(toEpoch(first) - zoneMargin);
    const to = fortnightOf(toEpoch(last) + aDay + zoneMargin);
    if (to - from > mostFortnights) return this.events;
    const found = new Set(this.#always);
    for (let at = from; at <= to; at++)
      for (const event of this.#byFortnight.get(at) ?? []) found.add(event);
    return [...found];
  }

  #add(event: E): void {
    let always = event.recurrence !== undefined;
    for (const { start, end = start } of event.occurrences) {
      const from = fortnightOf(toEpoch(start));
      const to = fortnightOf(toEpoch(end));
      always ||= to - from > mostFortnights;
      for (let at = from; at <= to && !always; at++) {
        const events = this.#byFortnight.get(at);
        if (!events) this.#byFortnight.set(at, [event]);
        // They are added one at a time: if it is there, it is the last.
        else if (events.at(-1) !== event) events.push(event);
      }
    }
    if (always) this.#always.push(event);
  }
}

function fortnightOf(instant: EpochMs): number {
  return Math.floor(instant / fortnight);
}
