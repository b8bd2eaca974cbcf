import { nothing } from 'lit';
import type { AgendaEvent, IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import type { EventOpening } from '../event-list/control.js';
import type { EventDialog } from './dialog.js';
import type { DialogHost } from './dialog-host.js';
import { reportMissingFile } from '../../base/diagnostics.js';

/** The acts of an element that its opener asks for. */
export interface OpenerCalls {
  /** Fires `item-select`; false when the page prevented it. */
  choose(item: AgendaEvent, click: Event): boolean;
  /** Says that the detail could not be loaded. */
  failed(): void;
}

/** Opens events and days. The dialog is fetched when the first one is opened. */
export class EventOpener implements EventOpening {
  readonly #host: DialogHost;
  readonly #calls: OpenerCalls;
  #dialog?: EventDialog;

  constructor(host: DialogHost, calls: OpenerCalls) {
    this.#host = host;
    this.#calls = calls;
  }

  /**
   * @param click on the event's control
   * @param neighbours the shown occurrences in their order: the dialog leads to those before and after this one
   */
  openEvent(
    dated: DatedOccurrence,
    click: Event,
    neighbours: readonly DatedOccurrence[] = [],
  ): Promise<void> | undefined {
    const control = click.currentTarget as HTMLElement;
    // The browser follows a link by itself, in a new tab too.
    if (!this.#calls.choose(dated.event, click) || this.pageOf(dated)) return;
    return this.#show((dialog) => dialog.openEvent(dated, control, neighbours), dated.event.url);
  }

  /** Opens the events of a day, which a cell of the month may have no room for. */
  openDay(day: IsoDay, occurrences: readonly DatedOccurrence[]): Promise<void> {
    // A script of the page may have closed the tree.
    const control = (this.#host.shadowRoot?.activeElement ?? null) as HTMLElement | null;
    return this.#show((dialog) => dialog.openDay({ day, occurrences }, control));
  }

  pageOf({ event: { url } }: DatedOccurrence): string | undefined {
    return this.#host.open === 'page' ? url : undefined;
  }

  expanded(dated: DatedOccurrence): string | typeof nothing {
    return this.#host.open === 'inline' ? String(!!this.#dialog?.shows(dated)) : nothing;
  }

  inline(dated: DatedOccurrence): unknown {
    return this.#dialog?.renderLine(dated);
  }

  /** The dialog, or the panel below a grid, when there is one. */
  render(): unknown {
    return this.#dialog?.render();
  }

  /** @param page the event's own page, opened instead when the script cannot be had */
  async #show(show: (dialog: EventDialog) => void, page?: string): Promise<void> {
    try {
      const { EventDialog } = await import('./dialog.js');
      show((this.#dialog ??= new EventDialog(this.#host, this)));
    } catch (error) {
      reportMissingFile(error);
      if (page) location.assign(page);
      else this.#calls.failed();
    }
  }
}
