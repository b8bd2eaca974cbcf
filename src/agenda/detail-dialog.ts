import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { AgendaWords } from '../i18n/agenda.js';
import { foreignLanguage, type Language } from '../i18n/language.js';
import type { IsoDay } from '../model/index.js';
import type { DatedOccurrence } from '../time/days.js';
import { fullDate } from '../time/format.js';
import { quickDay } from '../time/quick-format.js';
import { heading } from '../widget/heading.js';
import { closeIcon, previousIcon } from './icons.js';
import type { EventDetail } from './event-detail.js';
import { eventList } from './event-list.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

interface OpenDay {
  readonly day: IsoDay;
  readonly occurrences: readonly DatedOccurrence[];
}

interface OpenEvent {
  readonly dated: DatedOccurrence;
  readonly detail: EventDetail;
  /** The day it was opened from. */
  readonly from?: OpenDay;
}

/** The native dialog in which a day, or an event, is read. */
export class DetailDialog implements ReactiveController {
  readonly #host: Host;
  #open?: OpenDay | OpenEvent;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#dialog?.close();
    this.#set(undefined);
  }

  async openDay(open: OpenDay): Promise<void> {
    this.#set(open);
    await this.#show();
  }

  /** Rejects when the detail's script cannot be loaded. */
  async openEvent(dated: DatedOccurrence): Promise<void> {
    const { EventDetail } = await import('./event-detail.js');
    const from = this.#open && 'day' in this.#open ? this.#open : undefined;
    this.#set({ dated, detail: new EventDetail(dated), from });
    await this.#show();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  #set(open: OpenDay | OpenEvent | undefined): void {
    if (this.#open && 'detail' in this.#open) this.#open.detail.dispose();
    this.#open = open;
    this.#host.requestUpdate();
  }

  /** Also when one thing takes the place of another: focus starts again at the top. */
  async #show(): Promise<void> {
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('.dialog-title')?.focus();
  }

  render(
    words: AgendaWords,
    language: Language,
    level: number,
    onOpenEvent: (dated: DatedOccurrence, event: Event) => void,
  ): TemplateResult | typeof nothing {
    const open = this.#open;
    if (!open) return nothing;
    return html`<dialog
      part="dialog"
      aria-labelledby="dialog-title"
      closedby="any"
      @close=${this.#closed}
    >
      ${this.#renderOpen(open, words, language, level, onOpenEvent)}
    </dialog>`;
  }

  /** Told a moment after it closed: by then it may be open again. */
  readonly #closed = (): void => {
    if (!this.#dialog?.open) this.#set(undefined);
  };

  #renderOpen(
    open: OpenDay | OpenEvent,
    words: AgendaWords,
    language: Language,
    level: number,
    onOpenEvent: (dated: DatedOccurrence, event: Event) => void,
  ): TemplateResult {
    const event = 'dated' in open ? open.dated.event : undefined;
    const title =
      'day' in open ? quickDay(open.day, language.tag, fullDate) : open.dated.event.title;
    const lang = foreignLanguage(event?.language, language) ?? nothing;
    return html`<div class="sheet">
      <div class="dialog-bar">
        ${'from' in open && open.from ? this.#renderBack(open.from, words) : nothing}
        <button class="icon close" part="close" @click=${close}>
          ${closeIcon}<span class="visually-hidden">${words.close}</span>
        </button>
      </div>
      <div class="dialog-title" tabindex="-1">
        ${heading(
          level,
          'dialog-heading',
          html`<span id="dialog-title" lang=${lang}>${title}</span>`,
        )}
      </div>
      ${
        'day' in open
          ? eventList(open.occurrences, { language, words, onOpenEvent })
          : open.detail.render(words, language)
      }
    </div>`;
  }

  #renderBack(day: OpenDay, words: AgendaWords): TemplateResult {
    return html`<button class="back" part="back" @click=${() => this.openDay(day)}>
      ${previousIcon} ${words.back}
    </button>`;
  }
}

function close(event: Event): void {
  (event.currentTarget as Element).closest('dialog')!.close();
}
