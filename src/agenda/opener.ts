import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { event } from '../i18n/event.js';
import { languageOf } from '../i18n/language.js';
import type { AgendaEvent, IsoDay } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';
import { adopt } from '../widget/adopt.js';
import type { DetailView } from './detail-view.js';

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
  /** Says something to screen readers. */
  announce(text: string): void;
}

/** Opens events, and days. All that is then seen is fetched when the first one is opened. */
export class Opener implements ReactiveController {
  readonly #host: OpenerHost;
  readonly #calls: OpenerCalls;
  #view?: DetailView;

  constructor(host: OpenerHost, calls: OpenerCalls) {
    this.#host = host;
    this.#calls = calls;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#view?.hostUpdated();
  }

  hostDisconnected(): void {
    this.#view?.hostDisconnected();
  }

  /**
   * @param click on what stands for the event
   * @param among the occurrences that are shown, in their order: those before and after it are a button away
   */
  readonly openEvent = async (
    dated: DatedOccurrence,
    click: Event,
    among: readonly DatedOccurrence[] = [],
  ): Promise<void> => {
    const control = click.currentTarget as HTMLElement;
    if (!this.#calls.choose(dated.event, click)) return;
    const url = this.pageOf(dated);
    // A link is followed by the browser, in a new tab too.
    if (url) {
      if (control.localName !== 'a') location.assign(url);
      return;
    }
    try {
      (await this.#load()).openEvent(dated, control, among);
    } catch {
      // The script could not be had: the event's own page says as much.
      if (dated.event.url) location.assign(dated.event.url);
      else this.#failed();
    }
  };

  async openDay(day: IsoDay, occurrences: readonly DatedOccurrence[]): Promise<void> {
    const control = this.#host.shadowRoot!.activeElement as HTMLElement | null;
    try {
      (await this.#load()).openDay({ day, occurrences }, control);
    } catch {
      this.#failed();
    }
  }

  /** The address to which an event's title leads; none where it opens here. */
  pageOf({ event: { url } }: DatedOccurrence): string | undefined {
    return this.#host.open === 'page' ? url : undefined;
  }

  /** For `aria-expanded` of what opens an event. */
  expanded(dated: DatedOccurrence): string | typeof nothing {
    return this.#host.open === 'inline' ? String(!!this.#view?.shows(dated)) : nothing;
  }

  /** What stands below an event's line, when it was opened there. */
  inline(dated: DatedOccurrence): unknown {
    return this.#view?.renderLine(dated);
  }

  /** The dialog, or the panel below a grid, when there is one. */
  render(): unknown {
    return this.#view?.render();
  }

  async #load(): Promise<DetailView> {
    const { DetailView, detailStyles } = await import('./detail-view.js');
    for (const styles of detailStyles) adopt(this.#host.renderRoot, styles);
    return (this.#view ??= new DetailView(this.#host, this));
  }

  #failed(): void {
    const { lang } = this.#host;
    this.#calls.announce(event[languageOf(this.#host, lang || '').code].unavailable);
  }
}
