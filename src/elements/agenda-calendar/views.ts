import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { AgendaView } from '../../i18n/agenda.js';
import { adopt } from '../../widget/adopt.js';
import { Later } from '../../widget/later.js';
import { listView, styles as listSheets } from './list-view.js';
import { monthView } from './month-view.js';
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
    this.#week = later(() => import('./time-grid.js'));
    this.#year = later(() => import('./year-view.js'));
  }

  /**
   * What draws a view, and has its style sheets from now on: the list until another has come, and when it
   * cannot be had.
   */
  get(name: AgendaView): View {
    if (name === 'month') return monthView;
    // A day is a week of one.
    const later = name === 'year' ? this.#year : name === 'list' ? undefined : this.#week;
    const view = later?.get();
    if (view) return view;
    this.#adopt(listSheets);
    return listView;
  }

  #adopt(styles: readonly CSSResult[]): void {
    for (const one of styles) adopt(this.#host.renderRoot, one);
  }
}
