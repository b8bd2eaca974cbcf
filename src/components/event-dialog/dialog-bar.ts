import { html, nothing, type TemplateResult } from 'lit';
import type { DetailWords } from '../../i18n/detail-words.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { DatedOccurrence } from '../../time/days.js';
import { isSame } from '../event-list/occurrence.js';
import { closeIcon, nextIcon, previousIcon } from '../event-list/icons.js';

export interface DialogBarOptions {
  readonly words: DetailWords;
  readonly language: Language;
  /** The occurrence that is read; none for a day. */
  readonly dated?: DatedOccurrence;
  /** The shown occurrences in their order; the steps are left out where there are fewer than two. */
  readonly among: readonly DatedOccurrence[];
  onStep(by: -1 | 1): void;
  onBack?: () => void;
  onClose(): void;
}

/**
 * The bar above a detail: back to the day, on to the neighbours, close.
 *
 * @csspart close - its closing button
 * @csspart back - the button back to the day
 * @csspart previous-detail - the button to the event before
 * @csspart next-detail - the button to the event after
 * @csspart position - the event's place among the others, such as 2 of 5
 */
export function dialogBar(options: DialogBarOptions): TemplateResult {
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

function steps(options: DialogBarOptions): TemplateResult | typeof nothing {
  const { words, language, dated, among, onStep } = options;
  const index = dated ? among.findIndex((other) => isSame(other, dated)) : -1;
  if (index < 0 || among.length < 2) return nothing;
  const step = (by: -1 | 1, part: string, icon: TemplateResult): TemplateResult => {
    const event = among[index + by]?.event;
    // The button at an end is disabled, not removed: the other one would move under the visitor's finger.
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
    <span class="position" part="position">${words.position(index + 1, among.length)}</span>
    ${step(1, 'next-detail', nextIcon)}
  </div>`;
}
