import { EventEntry } from '../../feed/read/kinds/event.js';
import type { Item } from '../../model/index.js';
import { toEpoch } from '../../time/parse.js';
import { today } from '../../time/zone.js';
import { occurrenceWithin } from '../occurring.js';
import type { Converted } from './converter.js';
import type { Period } from './period.js';

interface Ranked {
  readonly rank: number;
  readonly converted: Converted;
}

/**
 * Keeps the first of any number of items, in the order in which widgets show them: events by when they
 * come next, what is over last; articles from the newest.
 */
export class First {
  #kept: Ranked[] = [];
  readonly #limit: number;
  readonly #period: Period;

  constructor(limit: number, period: Period) {
    this.#limit = limit;
    this.#period = period;
  }

  add(converted: Converted, item: Item): void {
    this.#kept.push({ rank: this.#rank(converted, item), converted });
    // Not at each one: sorting takes longer than the room for twice as many.
    if (this.#kept.length >= 2 * this.#limit + 100) this.#cut();
  }

  take(): Converted[] {
    this.#cut();
    return this.#kept.map(({ converted }) => converted);
  }

  #cut(): void {
    this.#kept.sort((a, b) => a.rank - b.rank).splice(this.#limit);
  }

  #rank({ entry }: Converted, { published }: Item): number {
    if (!(entry instanceof EventEntry)) {
      return published === undefined ? Number.MAX_SAFE_INTEGER : -toEpoch(published);
    }
    const next = occurrenceWithin(entry, this.#period.since ?? today(entry.timeZone));
    return next ? toEpoch(next.start) : Number.MAX_SAFE_INTEGER;
  }
}
