import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { detailWords } from '../../i18n/detail-words.js';
import { foreignLanguage, languageOf, type Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { fullDate } from '../../time/format-full.js';
import { formatDayFast } from '../../time/format-fast.js';
import { adoptStyles } from '../../base/dom.js';
import { readingBar, type Steps } from '../reading-box/reading-bar.js';
import { ReadingBox, type ReadingPlace } from '../reading-box/reading-box.js';
import { focusAfter, isSame } from './focus.js';
import { dialogStyleSheets } from './dialog.styles.js';
import { EventDetail } from './detail.js';
import { eventList } from '../event-list/event-list.js';
import type { EventControl } from '../event-list/control.js';
import type { DialogHost, DialogOpener } from './dialog-host.js';
import { bare } from '../../time/bare.js';

interface OpenDay {
  readonly day: IsoDay;
  readonly occurrences: readonly DatedOccurrence[];
}

interface OpenEvent {
  readonly dated: DatedOccurrence;
  readonly detail: EventDetail;
  /** The shown occurrences in their order, to step through. */
  readonly neighbours: readonly DatedOccurrence[];
  /** The day it was opened from. */
  readonly from?: OpenDay;
}

/**
 * Shows a day or an event, in a dialog or in the page, and gives the focus back when it closes.
 *
 * @csspart back - the button back to the day
 * @csspart previous-detail - the button to the event before
 * @csspart next-detail - the button to the event after
 * @draws components/reading-box/reading-box#ReadingBox
 * @draws components/reading-box/reading-bar#readingBar
 * @draws components/event-dialog/detail#EventDetail
 * @draws components/event-list/event-list#eventList
 */
export class EventDialog {
  readonly #host: DialogHost;
  readonly #opener: DialogOpener;
  readonly #box: ReadingBox;
  #open?: OpenDay | OpenEvent;
  /** The control that was pressed, and the event for which it stood then. */
  #pressed: EventControl | null = null;
  #first?: DatedOccurrence;
  #easyRead = false;

  constructor(host: DialogHost, opener: DialogOpener) {
    this.#host = host;
    this.#opener = opener;
    for (const styles of dialogStyleSheets) adoptStyles(host.renderRoot, styles);
    this.#box = new ReadingBox(host, {
      closed: () => void this.#leave(),
      lost: () => {
        this.#open = undefined;
        // An event that has left its list for a month leaves no entry there that says it is open.
        host.requestUpdate();
      },
      onKey: (event) => this.#onKey(event),
    });
  }

  openDay(open: OpenDay, pressed: HTMLElement | null): void {
    this.#begin(pressed, this.#host.open === 'inline' ? 'panel' : 'dialog');
    void this.#show(open);
  }

  /** Opens an event; closes it when it is open in the page already, since its title does both there. */
  openEvent(
    dated: DatedOccurrence,
    pressed: HTMLElement,
    neighbours: readonly DatedOccurrence[],
  ): void {
    if (this.#box.place !== 'dialog' && this.shows(dated)) {
      this.#box.close();
      return;
    }
    const open = this.#open;
    const from = open && 'day' in open && this.#box.element?.contains(pressed) ? open : undefined;
    if (!from) {
      const inline = pressed.closest('.line') ? 'line' : 'panel';
      this.#begin(pressed, this.#host.open === 'inline' ? inline : 'dialog', dated);
    }
    void this.#go(dated, from?.occurrences ?? neighbours, from);
  }

  shows(dated: DatedOccurrence): boolean {
    const open = this.#open;
    return !!open && 'dated' in open && isSame(open.dated, dated);
  }

  render(): TemplateResult | typeof nothing {
    const open = this.#open;
    if (!open || this.#box.place === 'line') return nothing;
    return this.#box.render(this.#renderSheet(open));
  }

  renderLine(dated: DatedOccurrence): TemplateResult | typeof nothing {
    const isHere = this.#box.place === 'line' && this.shows(dated);
    return isHere ? this.#box.render(this.#renderSheet(this.#open!)) : nothing;
  }

  get #language(): Language {
    return languageOf(this.#host, this.#host.lang || '');
  }

  #begin(pressed: HTMLElement | null, place: ReadingPlace, first?: DatedOccurrence): void {
    this.#pressed = pressed;
    this.#box.place = place;
    this.#first = first;
  }

  #go(
    dated: DatedOccurrence,
    neighbours: readonly DatedOccurrence[],
    from?: OpenDay,
  ): Promise<void> {
    const update = (): Promise<unknown> => {
      this.#host.requestUpdate();
      return this.#host.updateComplete;
    };
    const options = { host: this.#host, language: this.#language, level: this.#level + 1 };
    const detail = new EventDetail(dated, update, options);
    return this.#show({ dated, detail, neighbours, from });
  }

  #set(open: OpenDay | OpenEvent | undefined): void {
    this.#open = open;
    this.#host.requestUpdate();
  }

  #show(open: OpenDay | OpenEvent): Promise<void> {
    return this.#box.show(() => (this.#open = bare(open)));
  }

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

  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const isChord = event.altKey || event.ctrlKey || event.metaKey;
    if (isChord || !target.matches('.dialog-heading, .step')) return;
    const back = getComputedStyle(target).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      this.#step(event.key === back ? -1 : 1);
    }
  }

  #step(by: -1 | 1): void {
    const open = this.#open;
    if (!open || 'day' in open) return;
    const { neighbours, from } = open;
    const next = neighbours[neighbours.findIndex((other) => isSame(other, open.dated)) + by];
    if (next) void this.#go(next, neighbours, from);
  }

  #renderSheet(open: OpenDay | OpenEvent): TemplateResult {
    const language = this.#language;
    return html`<div class="sheet">
      ${this.#renderBar(open, language)}
      ${'day' in open ? this.#renderDay(open, language) : this.#renderEvent(open, language)}
    </div>`;
  }

  #renderDay({ day, occurrences }: OpenDay, language: Language): TemplateResult {
    const list = eventList(occurrences, {
      day,
      language,
      words: detailWords[language.code],
      opener: this.#opener,
      onOpenEvent: (dated, click) => void this.#opener.openEvent(dated, click),
    });
    const title = formatDayFast(day, language.tag, fullDate);
    return html`${this.#box.renderTitle(this.#level, title, nothing)} ${list}`;
  }

  #renderEvent({ dated, detail }: OpenEvent, language: Language): TemplateResult {
    const { title, language: tag } = dated.event;
    const lang = foreignLanguage(tag, language) ?? nothing;
    const content = detail.render(language, this.#easyRead, this.#switchEasyRead);
    // Keyed: folds and menus of one event do not stay open on the next.
    return html`${this.#box.renderTitle(this.#level, title, lang)} ${keyed(detail, content)}`;
  }

  #renderBar(open: OpenDay | OpenEvent, language: Language): TemplateResult {
    const words = detailWords[language.code];
    const onClose = (): void => this.#box.close();
    if ('day' in open) return readingBar({ words, language, onClose });
    const { dated, neighbours, from } = open;
    const steps: Steps = {
      part: 'detail',
      index: neighbours.findIndex((other) => isSame(other, dated)),
      count: neighbours.length,
      neighbour: (index) => neighbours[index]?.event,
      onStep: (by) => this.#step(by),
    };
    return readingBar({
      words,
      language,
      steps: this.#box.place === 'line' ? undefined : steps,
      back: from && { label: words.back, onBack: () => void this.#show(from) },
      onClose,
    });
  }

  readonly #switchEasyRead = (): void => {
    this.#easyRead = !this.#easyRead;
    this.#host.requestUpdate();
  };

  /** Level of the title: the element's own in a dialog; below the period or the day in the page. */
  get #level(): number {
    const { heading: title, headingLevel, lineLevel } = this.#host;
    const level = headingLevel || 2;
    if (this.#box.place === 'dialog') return level;
    const below = level + (title ? 1 : 0) + 1;
    return this.#box.place === 'line' ? (lineLevel ?? below + 1) : below;
  }
}
