import type { DatedOccurrence } from '../../../time/days.js';
import { readEvent } from '../agenda.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import type { CalendarControl } from './calendar-control.js';

/** The attribute `structured-data`: schema.org data of the shown events, fetched when it is set. */
export class JsonLd {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  #isLoading = false;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    this.#calendar = calendar;
  }

  update(): void {
    if (this.#host.structuredData && !this.#isLoading) void this.#load();
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { describeEvents } =
        await import('../../../components/event-list/structured-events.js');
      describeEvents(this.#host, this.#shown);
    } catch {
      this.#isLoading = false; // The next update tries again.
    }
  }

  readonly #shown = (): readonly DatedOccurrence[] => {
    const drawn = this.#calendar.drawn();
    if (!drawn) return [];
    return drawn.agenda.between(drawn.from, drawn.until).map(readEvent);
  };
}
