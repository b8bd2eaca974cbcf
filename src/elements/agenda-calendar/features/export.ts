import { adoptStyles } from '../../../base/dom.js';
import { LazyImport } from '../../../base/lazy-import.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import type { ViewContext } from '../views/view.js';
import type { CalendarControl } from './calendar-control.js';
import type { exportMenu } from './export-menu.js';

/** The attribute `take-away`: the menu beside the toolbar's buttons, fetched when it is set. */
export class Export {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  readonly #menu: LazyImport<typeof exportMenu>;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    this.#calendar = calendar;
    this.#menu = new LazyImport(host, async () => {
      const { exportMenu, exportMenuStyles } = await import('./export-menu.js');
      adoptStyles(host.renderRoot, exportMenuStyles);
      return exportMenu;
    });
  }

  update(): void {
    if (this.#host.takeAway) this.#menu.get();
  }

  /** Resolves when the menu is there, or cannot be had. */
  async ready(): Promise<void> {
    if (this.#host.takeAway) await this.#menu.ready();
  }

  render(context: ViewContext): unknown {
    const { takeAway, ics, heading } = this.#host;
    if (!takeAway) return;
    const about = this.#calendar.about();
    return this.#menu.get()?.(context, {
      title: heading || about?.title || document.title,
      icsAddress: ics || about?.icsUrl,
    });
  }
}
