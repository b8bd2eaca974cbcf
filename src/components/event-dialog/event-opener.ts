import { nothing, type ReactiveControllerHost } from 'lit';
import type { AgendaEvent } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import type { DetailView } from './view.js';

/** Where an event is read: over the page, in its place among the others, or on its own page. */
export const openModes = ['dialog', 'inline', 'page'] as const;
export type OpenMode = (typeof openModes)[number];

/** The element that shows events. */
export interface OpenerHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly open: OpenMode;
  readonly heading: string;
  readonly headingLevel: number;
  /** Level of the heading of what is opened below a line; two below the element's own when left out. */
  readonly lineLevel?: number;
}

/** What an element does for its opener. */
export interface OpenerCalls {
  /** Tells the page; false when it took over. */
  choose(item: AgendaEvent, click: Event): boolean;
  /** Says that nothing could be opened. */
  failed(): void;
}

/** Opens events. All that is then seen is fetched when the first one is opened. */
export class Opener {
  protected readonly host: OpenerHost;
  readonly #calls: OpenerCalls;
  #view?: DetailView;

  constructor(host: OpenerHost, calls: OpenerCalls) {
    this.host = host;
    this.#calls = calls;
  }

  /**
   * @param click on what stands for the event
   * @param among the occurrences that are shown, in their order: those before and after it are a button away
   */
  openEvent(
    dated: DatedOccurrence,
    click: Event,
    among: readonly DatedOccurrence[] = [],
  ): Promise<void> | undefined {
    const control = click.currentTarget as HTMLElement;
    // A link is followed by the browser, in a new tab too.
    if (!this.#calls.choose(dated.event, click) || this.pageOf(dated)) return;
    return this.show((view) => view.openEvent(dated, control, among), dated.event.url);
  }

  /** The address to which an event's title leads; none where it opens here. */
  pageOf({ event: { url } }: DatedOccurrence): string | undefined {
    return this.host.open === 'page' ? url : undefined;
  }

  /** For `aria-expanded` of what opens an event. */
  expanded(dated: DatedOccurrence): string | typeof nothing {
    return this.host.open === 'inline' ? String(!!this.#view?.shows(dated)) : nothing;
  }

  /** What stands below an event's line, when it was opened there. */
  inline(dated: DatedOccurrence): unknown {
    return this.#view?.renderLine(dated);
  }

  /** The dialog, or the panel below a grid, when there is one. */
  render(): unknown {
    return this.#view?.render();
  }

  /** @param page says as much, should the script not be had */
  protected async show(show: (view: DetailView) => void, page?: string): Promise<void> {
    try {
      const { DetailView } = await import('./view.js');
      show((this.#view ??= new DetailView(this.host, this)));
    } catch {
      if (page) location.assign(page);
      else this.#calls.failed();
    }
  }
}
