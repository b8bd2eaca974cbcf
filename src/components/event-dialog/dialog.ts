import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { detailWords } from '../../i18n/detail-words.js';
import { foreignLanguage, languageOf, type Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format-full.js';
import { formatDayFast } from '../../time/format-fast.js';
import { adoptStyles } from '../../base/dom.js';
import { heading } from '../../base/heading.js';
import { dialogBar } from './dialog-bar.js';
import { announceTitle, focusAfter, focusTitle } from './focus.js';
import { keepKeys, keepScroll } from './scroll-lock.js';
import { dialogStyleSheets } from './dialog.styles.js';
import { EventDetail } from './detail.js';
import { eventList } from '../event-list/event-list.js';
import type { EventControl } from '../event-list/control.js';
import { isSame } from '../event-list/occurrence.js';
import type { DialogHost, DialogOpener } from './dialog-host.js';

interface OpenDay {
  readonly day: IsoDay;
  readonly occurrences: readonly DatedOccurrence[];
}

interface OpenEvent {
  readonly dated: DatedOccurrence;
  readonly detail: EventDetail;
  /** The shown occurrences in their order, to step through. */
  readonly among: readonly DatedOccurrence[];
  /** The day it was opened from. */
  readonly from?: OpenDay;
}

/** Over the page, below the calendar, or below the event's line. */
type Place = 'dialog' | 'panel' | 'line';

/**
 * Shows a day or an event, in a dialog or in the page, and gives the focus back when it closes.
 *
 * @csspart dialog - the dialog with a day or an event
 * @csspart panel - the same in the page, with `open="inline"`
 * @csspart dialog-heading - its heading
 * @draws components/event-dialog/dialog-bar#dialogBar
 * @draws components/event-dialog/detail#EventDetail
 * @draws components/event-list/event-list#eventList
 */
export class EventDialog implements ReactiveController {
  readonly #host: DialogHost;
  readonly #opener: DialogOpener;
  #open?: OpenDay | OpenEvent;
  #place: Place = 'dialog';
  /** The control that was pressed, and the event for which it stood then. */
  #pressed: EventControl | null = null;
  #first?: DatedOccurrence;
  #easyRead = false;

  constructor(host: DialogHost, opener: DialogOpener) {
    this.#host = host;
    this.#opener = opener;
    for (const styles of dialogStyleSheets) adoptStyles(host.renderRoot, styles);
    host.addController(this);
  }

  hostUpdated(): void {
    // The event's line is gone from the page, and the detail with it.
    if (this.#place === 'line' && !this.#box) this.#open = undefined;
  }

  hostDisconnected(): void {
    if (this.#box?.localName === 'dialog') (this.#box as HTMLDialogElement).close();
    this.#set(undefined);
  }

  openDay(open: OpenDay, pressed: HTMLElement | null): void {
    this.#begin(pressed, this.#host.open === 'inline' ? 'panel' : 'dialog');
    void this.#show(open);
  }

  /** Opens an event; closes it when it is open in the page already, since its title does both there. */
  openEvent(dated: DatedOccurrence, pressed: HTMLElement, among: readonly DatedOccurrence[]): void {
    if (this.#place !== 'dialog' && this.shows(dated)) {
      this.#close();
      return;
    }
    const open = this.#open;
    const from = open && 'day' in open && this.#box?.contains(pressed) ? open : undefined;
    if (!from) {
      const inline = pressed.closest('.line') ? 'line' : 'panel';
      this.#begin(pressed, this.#host.open === 'inline' ? inline : 'dialog', dated);
    }
    void this.#go(dated, from?.occurrences ?? among, from);
  }

  shows(dated: DatedOccurrence): boolean {
    const open = this.#open;
    return !!open && 'dated' in open && isSame(open.dated, dated);
  }

  render(): TemplateResult | typeof nothing {
    const open = this.#open;
    if (!open || this.#place === 'line') return nothing;
    if (this.#place === 'panel') return this.#renderPanel(open);
    return html`<dialog
      class="box"
      part="dialog"
      aria-labelledby="detail-title"
      closedby="any"
      @close=${this.#closed}
      @keydown=${this.#onKey}
      @wheel=${keepScroll}
      @touchmove=${keepScroll}
    >
      ${this.#renderSheet(open)}
    </dialog>`;
  }

  renderLine(dated: DatedOccurrence): TemplateResult | typeof nothing {
    const isHere = this.#place === 'line' && this.shows(dated);
    return isHere ? this.#renderPanel(this.#open!) : nothing;
  }

  get #language(): Language {
    return languageOf(this.#host, this.#host.lang || '');
  }

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.box');
  }

  #begin(pressed: HTMLElement | null, place: Place, first?: DatedOccurrence): void {
    this.#pressed = pressed;
    this.#place = place;
    this.#first = first;
  }

  #go(dated: DatedOccurrence, among: readonly DatedOccurrence[], from?: OpenDay): Promise<void> {
    const update = (): Promise<unknown> => {
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    const options = { language: this.#language, level: this.#level + 1 };
    const detail = new EventDetail(dated, update, options);
    return this.#show({ dated, detail, among, from });
  }

  #set(open: OpenDay | OpenEvent | undefined): void {
    this.#open = open;
    this.#host.requestUpdate();
  }

  /** Draws what is open and starts reading at its title, also when it takes the place of another. */
  async #show(open: OpenDay | OpenEvent): Promise<void> {
    if (!this.#host.isConnected) return;
    announceTitle(this.#box);
    this.#set(open);
    await this.#host.updateComplete;
    const box = this.#box;
    if (!box) return;
    if (box.localName === 'dialog') {
      const dialog = box as HTMLDialogElement;
      if (!dialog.open) dialog.showModal();
      dialog.scrollTop = 0;
    }
    focusTitle(box);
    if (this.#place === 'dialog') return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  #close(): void {
    if (this.#place === 'dialog') (this.#box as HTMLDialogElement).close();
    else void this.#leave();
  }

  /** Listens to `close`, which is fired a moment later: by then the dialog may be open again. */
  readonly #closed = (): void => {
    if (this.#box?.matches(':modal')) return;
    void this.#leave();
  };

  async #leave(): Promise<void> {
    const open = this.#open;
    this.#set(undefined);
    await this.#host.updateComplete;
    if (this.#open || !open) return;
    const dated = 'dated' in open ? open.dated : undefined;
    focusAfter(this.#host.renderRoot, {
      pressed: this.#pressed,
      first: this.#first,
      dated,
      day: 'day' in open ? open.day : open.dated.first,
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#place !== 'dialog') {
      event.stopPropagation();
      this.#close();
    } else if (this.#place === 'dialog') {
      keepKeys(event, this.#box!);
    }
    const target = event.target as Element;
    const isChord = event.altKey || event.ctrlKey || event.metaKey;
    if (isChord || !target.matches('.dialog-heading, .step')) return;
    const back = getComputedStyle(target).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.#step(event.key === back ? -1 : 1);
    }
  };

  readonly #step = (by: -1 | 1): void => {
    const open = this.#open;
    if (!open || 'day' in open) return;
    const { among, from } = open;
    const next = among[among.findIndex((other) => isSame(other, open.dated)) + by];
    if (next) void this.#go(next, among, from);
  };

  #renderPanel(open: OpenDay | OpenEvent): TemplateResult {
    return html`<div
      class="box panel"
      part="panel"
      role="region"
      aria-labelledby="detail-title"
      @keydown=${this.#onKey}
    >
      ${this.#renderSheet(open)}
    </div>`;
  }

  #renderSheet(open: OpenDay | OpenEvent): TemplateResult {
    const language = this.#language;
    const { tag, code } = language;
    const isDay = 'day' in open;
    const event = isDay ? undefined : open.dated.event;
    const from = isDay ? undefined : open.from;
    return html`<div class="sheet">
      ${dialogBar({
        words: detailWords[code],
        language,
        dated: isDay ? undefined : open.dated,
        among: isDay || this.#place === 'line' ? [] : open.among,
        onStep: this.#step,
        onBack: from && (() => void this.#show(from)),
        onClose: () => this.#close(),
      })}
      ${heading(
        this.#level,
        'dialog-heading',
        html`<span
          id="detail-title"
          lang=${(event && foreignLanguage(event.language, language)) ?? nothing}
          >${event ? event.title : formatDayFast((open as OpenDay).day, tag, fullDate)}</span
        >`,
      )}
      ${
        isDay
          ? eventList(open.occurrences, {
              day: open.day,
              language,
              words: detailWords[code],
              opener: this.#opener,
              onOpenEvent: (dated, click) => void this.#opener.openEvent(dated, click),
            })
          : // Keyed: folds and menus of one event do not stay open on the next.
            keyed(open.detail, open.detail.render(language, this.#easyRead, this.#switchEasyRead))
      }
    </div>`;
  }

  readonly #switchEasyRead = (): void => {
    this.#easyRead = !this.#easyRead;
    this.#host.requestUpdate();
  };

  /** Level of the title: the element's own in a dialog; below the period or the day in the page. */
  get #level(): number {
    const { heading: title, headingLevel, lineLevel } = this.#host;
    const level = headingLevel || 2;
    if (this.#place === 'dialog') return level;
    const below = level + (title ? 1 : 0) + 1;
    return this.#place === 'line' ? (lineLevel ?? below + 1) : below;
  }
}
