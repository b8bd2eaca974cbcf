import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, nextIcon, previousIcon } from '../../components/event-list/icons.js';
import type { ArticleEntry } from '../../feed/read/kinds/article.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { NewsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';

export interface OpenedBarOptions {
  readonly words: NewsArticleWords;
  readonly language: Language;
  /** The articles of the list in their order. */
  readonly entries: readonly ArticleEntry[];
  /** Place of the open article among them; -1 leaves the steps out. */
  readonly index: number;
  onStep(article: Article): void;
  onClose(): void;
}

/**
 * The bar above an article that is open: on to its neighbours in the list, close.
 *
 * @csspart close - its closing button
 * @csspart previous-article - the button to the article before it in the list
 * @csspart next-article - the button to the article after it
 * @csspart position - the article's place among the others, such as 2 of 5
 */
export function openedBar(options: OpenedBarOptions): TemplateResult {
  const { words, onClose } = options;
  return html`<div class="detail-bar">
    ${steps(options)}
    <button class="icon close" part="close" @click=${onClose}>
      ${closeIcon}<span class="visually-hidden">${words.close}</span>
    </button>
  </div>`;
}

function steps(options: OpenedBarOptions): TemplateResult | typeof nothing {
  const { words, language, entries, index, onStep } = options;
  if (index < 0 || entries.length < 2) return nothing;
  const step = (by: -1 | 1, part: string, icon: TemplateResult): TemplateResult => {
    const article = entries[index + by]?.read();
    const label = by < 0 ? words.previous : words.next;
    // The button at an end is disabled, not removed: the other one would move under the visitor's finger.
    return html`<button
      class="icon step"
      part=${part}
      disabled=${article ? nothing : ''}
      @click=${() => onStep(article!)}
    >
      ${icon}<span class="visually-hidden"
        >${label}${
          article
            ? html`${words.colon}<span
                  lang=${foreignLanguage(article.language, language) ?? nothing}
                  >${article.title ?? words.untitled}</span
                >`
            : nothing
        }</span
      >
    </button>`;
  };
  return html`<div class="steps-of-detail" role="group" aria-label=${words.others}>
    ${step(-1, 'previous-article', previousIcon)}
    <span class="position" part="position">${words.position(index + 1, entries.length)}</span>
    ${step(1, 'next-article', nextIcon)}
  </div>`;
}
