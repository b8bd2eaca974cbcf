import { html, nothing, type TemplateResult } from 'lit';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import { closeIcon, nextIcon, previousIcon } from '../event-list/icons.js';

export interface ReadingBarWords {
  readonly close: string;
  /** Name of the group of both steps. */
  readonly others: string;
  readonly previous: string;
  readonly next: string;
  /** Stands between the name of a step and the title to which it leads. */
  readonly colon: string;
  /** @param index from 1 on */
  position(index: number, count: number): string;
}

/** An item to which a step leads. */
export interface Neighbour {
  readonly title: string;
  /** Language of the title, where the feed says it. */
  readonly language?: string;
}

/** The steps from an item to those before and after it. */
export interface Steps {
  /** Ending of the names of the parts, such as `previous-detail`. */
  readonly part: string;
  /** Place of the open item among the others, from 0 on. */
  readonly index: number;
  readonly count: number;
  /** @returns the item at that place; undefined beyond the ends */
  neighbour(index: number): Neighbour | undefined;
  onStep(by: -1 | 1): void;
}

export interface ReadingBarOptions {
  readonly words: ReadingBarWords;
  readonly language: Language;
  /** The bar has no steps when this is left out, or when there are fewer than two items. */
  readonly steps?: Steps;
  /** The way back to what was open before. */
  readonly back?: { readonly label: string; onBack(): void };
  onClose(): void;
}

/**
 * The bar above an open item: back, on to the neighbours, close.
 *
 * @csspart close - its closing button
 * @csspart position - the place of the open item among the others, such as 2 of 5
 */
export function readingBar({
  words,
  language,
  steps,
  back,
  onClose,
}: ReadingBarOptions): TemplateResult {
  return html`<div class="detail-bar">
    ${
      back
        ? html`<button class="back" part="back" @click=${back.onBack}>
            ${previousIcon} ${back.label}
          </button>`
        : nothing
    }
    ${steps && steps.index >= 0 && steps.count > 1 ? stepButtons(steps, words, language) : nothing}
    <button class="icon close" part="close" @click=${onClose}>
      ${closeIcon}<span class="visually-hidden">${words.close}</span>
    </button>
  </div>`;
}

function stepButtons(
  { part, index, count, neighbour, onStep }: Steps,
  words: ReadingBarWords,
  language: Language,
): TemplateResult {
  const step = (by: -1 | 1, name: string, label: string, icon: TemplateResult): TemplateResult => {
    const item = neighbour(index + by);
    // The button at an end is disabled, not removed: the other one would move under the visitor's finger.
    return html`<button
      class="icon step"
      part=${`${name}-${part}`}
      disabled=${item ? nothing : ''}
      @click=${() => onStep(by)}
    >
      ${icon}<span class="visually-hidden"
        >${label}${
          item
            ? html`${words.colon}<span lang=${foreignLanguage(item.language, language) ?? nothing}
                  >${item.title}</span
                >`
            : nothing
        }</span
      >
    </button>`;
  };
  return html`<div class="steps-of-detail" role="group" aria-label=${words.others}>
    ${step(-1, 'previous', words.previous, previousIcon)}
    <span class="position" part="position">${words.position(index + 1, count)}</span>
    ${step(1, 'next', words.next, nextIcon)}
  </div>`;
}
