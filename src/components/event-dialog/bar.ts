import { html, nothing, type TemplateResult } from 'lit';
import type { EventDetailWords } from '../../i18n/event-detail.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { DatedOccurrence } from '../../time/days.js';
import { isSame } from './focus.js';
import { closeIcon, nextIcon, previousIcon } from '../event-list/icons.js';

export interface DetailBarOptions {
  readonly words: EventDetailWords;
  readonly language: Language;
  readonly dated?: DatedOccurrence;
  /** What is shown around it; fewer than two, and there is nowhere to go. */
  readonly among: readonly DatedOccurrence[];
  onStep(by: -1 | 1): void;
  onBack?: () => void;
  onClose(): void;
}

/**
 * Above a detail: back to the day, on to its neighbours, and out.
 *
 * @csspart close - its closing button
 * @csspart back - the button back to the day
 * @csspart previous-detail - the button to the event before
 * @csspart next-detail - the button to the event after
 * @csspart position - which of the events it is
 */
export function detailBar(options: DetailBarOptions): TemplateResult {
  const { words, onBack, onClose } = options;
  return html`<div class="detail-bar">
    ${
      onBack
        ? html`<button class="back" part="back" @click=${onBack}>
            ${previousIcon} ${words.back}
          </button>`
        : nothing
    }
    ${steps(options)}
    <button class="icon close" part="close" @click=${onClose}>
      ${closeIcon}<span class="visually-hidden">${words.close}</span>
    </button>
  </div>`;
}

function steps(options: DetailBarOptions): TemplateResult | typeof nothing {
  const { words, language, dated, among, onStep } = options;
  const at = dated ? among.findIndex((one) => isSame(one, dated)) : -1;
  if (at < 0 || among.length < 2) return nothing;
  const step = (by: -1 | 1, part: string, icon: TemplateResult): TemplateResult => {
    const event = among[at + by]?.event;
    // At an end it stays, so that the other does not come under the finger that pressed it.
    return html`<button
      class="icon step"
      part=${part}
      disabled=${event ? nothing : ''}
      @click=${() => onStep(by)}
    >
      ${icon}<span class="visually-hidden"
        >${by < 0 ? words.previous : words.next}${
          event
            ? html`${words.colon}<span lang=${foreignLanguage(event.language, language) ?? nothing}
                  >${event.title}</span
                >`
            : nothing
        }</span
      >
    </button>`;
  };
  return html`<div class="steps-of-detail" role="group" aria-label=${words.others}>
    ${step(-1, 'previous-detail', previousIcon)}
    <span class="position" part="position">${words.position(at + 1, among.length)}</span>
    ${step(1, 'next-detail', nextIcon)}
  </div>`;
}
