import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { AgendaView } from '../../../i18n/agenda.js';
import { adopt } from '../../../base/adopt.js';
import { Later } from '../../../base/lazy-import.js';
import { listView, styles as listSheets } from './list/list-view.js';
import { monthView } from './month/month-view.js';
import type { View, ViewModule } from './view.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The views of an agenda; those besides the month and the list are fetched when they are asked for. */
export class Views {
  readonly #host: Host;
  readonly #week: Later<View>;
  readonly #year: Later<View>;

  constructor(host: Host) {
    this.#host = host;
    const later = (load: () => Promise<ViewModule>): Later<View> =>
      new Later(host, async () => {
        const { view, styles } = await load();
        this.#adopt(styles);
        return (context) => view(context, host.renderRoot);
      });
    this.#week = later(() => import('./week/time-grid.js'));
    this.#year = later(() => import('./year/year-view.js'));
  }

  /**
   * What draws a view, and has its style sheets from now on: the list until another has come, and when it
   * cannot be had.
   */
  get(name: AgendaView): View {
    if (name === 'month') return monthView;
    const view = this.#later(name)?.get();
    if (view) return view;
    this.#adopt(listSheets);
    return listView;
  }

  /** Resolves when a view is there, or cannot be had. */
  async ready(name: AgendaView): Promise<void> {
    await this.#later(name)?.ready();
  }

  #later(name: AgendaView): Later<View> | undefined {
    // A day is a week of one.
    if (name === 'week' || name === 'day') return this.#week;
    return name === 'year' ? this.#year : undefined;
  }

  #adopt(styles: readonly CSSResult[]): void {
    for (const one of styles) adopt(this.#host.renderRoot, one);
  }
}
