import type { ReactiveControllerHost } from 'lit';
import type { AgendaView } from '../../i18n/agenda.js';
import { adopt } from '../../widget/adopt.js';
import { listView } from './list-view.js';
import { monthView } from './month-view.js';
import type { View, ViewModule } from './view.js';

/** The views that are fetched when they are asked for. */
const later: Partial<Record<AgendaView, () => Promise<ViewModule>>> = {
  week: () => import('./time-grid.js'),
  year: () => import('./year-view.js'),
};

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The views of an agenda. */
export class Views {
  readonly #host: Host;
  readonly #known: Partial<Record<AgendaView, View>> = { month: monthView, list: listView };

  constructor(host: Host) {
    this.#host = host;
  }

  /** What draws a view: the list until it has come, and when it cannot be had. */
  get(name: AgendaView): View {
    if (name === 'day') name = 'week'; // A week of one day.
    const known = this.#known[name];
    if (!known) {
      this.#known[name] = listView;
      later[name]!().then(
        ({ view, styles }) => {
          adopt(this.#host.renderRoot, styles);
          this.#known[name] = view;
          this.#host.requestUpdate();
        },
        () => (this.#known[name] = undefined),
      );
    }
    return known ?? listView;
  }
}
