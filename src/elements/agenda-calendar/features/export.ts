import { adoptStyles } from '../../../base/dom.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import type { ViewContext } from '../views/view.js';
import type { CalendarControl } from './calendar-control.js';
import type { exportMenu } from './export-menu.js';
import { reportMissingFile } from '../../../base/diagnostics.js';

/** The attribute `take-away`: the menu beside the toolbar's buttons, fetched when it is set. */
export class Export {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  #menu?: typeof exportMenu;
  #loading?: Promise<void>;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    this.#calendar = calendar;
  }

  update(): void {
    if (this.#host.takeAway) this.#loading ??= this.#load();
  }

  /** Resolves when the menu is there, or cannot be had. */
  async ready(): Promise<void> {
    await this.#loading;
  }

  render(context: ViewContext): unknown {
    const { takeAway, ics, heading } = this.#host;
    if (!takeAway) return;
    const about = this.#calendar.about();
    return this.#menu?.(context, {
      title: heading || about?.title || document.title,
      icsAddress: ics || about?.icsUrl,
    });
  }

  async #load(): Promise<void> {
    try {
      const { exportMenu, exportMenuStyles } = await import('./export-menu.js');
      adoptStyles(this.#host.renderRoot, exportMenuStyles);
      this.#menu = exportMenu;
      this.#host.requestUpdate();
    } catch (error) {
      reportMissingFile(error);
      this.#loading = undefined; // The next update tries again.
    }
  }
}
