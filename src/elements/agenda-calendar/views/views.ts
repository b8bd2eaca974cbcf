import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { AgendaView } from '../../../i18n/agenda.js';
import { adoptStyles } from '../../../base/dom.js';
import { LazyImport } from '../../../base/lazy-import.js';
import { listView, styles as listSheets } from './list/list-view.js';
import { monthOnPaper, monthView } from './month/month-view.js';
import type { View, ViewContext, ViewModule } from './view.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The views of a calendar. Month and list come with it; the others are fetched when they are shown. */
export class Views {
  readonly #host: Host;
  readonly #drawNow: () => void;
  #isOnPaper = false;
  readonly #week: LazyImport<View>;
  readonly #year: LazyImport<View>;

  /** @param drawNow does an update of the host that waits */
  constructor(host: Host, drawNow: () => void) {
    this.#host = host;
    this.#drawNow = drawNow;
    const later = (load: () => Promise<ViewModule>): LazyImport<View> =>
      new LazyImport(host, async () => {
        const { view, styles } = await load();
        this.#adoptStyles(styles);
        return (context) => view(context, host.renderRoot);
      });
    this.#week = later(() => import('./week/time-grid.js'));
    this.#year = later(() => import('./year/year-view.js'));
  }

  /** The drawing of a view, whose style sheets are adopted; the list while it loads, or cannot be had. */
  get(name: AgendaView): View {
    if (name === 'month') return this.#isOnPaper ? monthOnPaper : monthView;
    const view = this.#later(name)?.get();
    if (view) return view;
    this.#adoptStyles(listSheets);
    return listView;
  }

  /** On paper, the events of a week or a day as a list: of the grid, which scrolls, paper would have but a part. */
  besideGrid(context: ViewContext): TemplateResult | undefined {
    if (!this.#isOnPaper || this.#later(context.view) !== this.#week) return;
    this.#adoptStyles(listSheets);
    return listView(context);
  }

  /** Draws as on paper or as on the screen, and at once: a browser that is about to print does not wait. */
  putOnPaper(isOnPaper: boolean): void {
    this.#isOnPaper = isOnPaper;
    this.#host.requestUpdate();
    this.#drawNow();
  }

  /** Resolves when a view is there, or cannot be had. */
  async ready(name: AgendaView): Promise<void> {
    await this.#later(name)?.ready();
  }

  #later(name: AgendaView): LazyImport<View> | undefined {
    // A day is a week of one.
    if (name === 'week' || name === 'day') return this.#week;
    return name === 'year' ? this.#year : undefined;
  }

  #adoptStyles(styles: readonly CSSResult[]): void {
    for (const sheet of styles) adoptStyles(this.#host.renderRoot, sheet);
  }
}
