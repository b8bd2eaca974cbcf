import { LazyImport } from '../../../base/lazy-import.js';
import type { DatedOccurrence } from '../../../time/days.js';
import { readEvent } from '../agenda.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import type { CalendarControl } from './calendar-control.js';

/** The attribute `structured-data`: schema.org data of the shown events, fetched when it is set. */
export class JsonLd {
  readonly #host: AgendaAttributes;
  readonly #data: LazyImport<unknown>;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    const shown = (): readonly DatedOccurrence[] => {
      const drawn = calendar.drawn();
      return drawn ? drawn.agenda.between(drawn.from, drawn.until).map(readEvent) : [];
    };
    this.#data = new LazyImport(host, async () => {
      const { describeEvents } =
        await import('../../../components/event-list/structured-events.js');
      return describeEvents(host, shown);
    });
  }

  update(): void {
    if (this.#host.structuredData) this.#data.get();
  }
}
