import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { articleBodyStyles } from '../../components/article-body/article-body.styles.js';
import { articleReaderStyles } from '../../components/article-reader/article-reader.styles.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import type { NewsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';

/*
 * The part of the element that comes with its first article: it is fetched while the feed is on its way.
 */

export { ArticleReader } from '../../components/article-reader/article-reader.js';
export { prepareSanitizer } from '../../html/sanitize.js';
export { relatedArticles } from '../../select/related.js';

export const viewStyles = [articleBodyStyles, articleReaderStyles];

export interface OthersOptions {
  /** Title of the article that is shown; its ways to others are told from those of other elements by it. */
  readonly title?: string;
  readonly newer?: Article;
  readonly older?: Article;
  readonly related: readonly Article[];
  readonly words: NewsArticleWords;
  readonly language: Language;
  /** Level of the heading above related articles. */
  readonly level: number;
  show(article: Article, event: Event): void;
}

/** The ways to other articles of the feed. */
export function otherArticles(options: OthersOptions): TemplateResult | typeof nothing {
  const { newer, older, related, words, level } = options;
  if (!newer && !older) return nothing;
  const step = (article: Article | undefined, part: 'newer' | 'older'): unknown =>
    article
      ? html`<button
          class="step ${part}"
          part=${part}
          @click=${(event: Event) => options.show(article, event)}
        >
          <span class="direction">${words[part]}</span>
          <span class="name">${titleOf(article, options)}</span>
        </button>`
      : nothing;
  return html`${
      related.length
        ? html`<section class="related">
            ${heading(level, 'related-heading', words.related)}
            <ul part="related" role="list">
              ${related.map(
                (article) =>
                  html`<li>
                    <button
                      class="related-link"
                      part="related-link"
                      @click=${(event: Event) => options.show(article, event)}
                    >
                      ${titleOf(article, options)}
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <nav
      class="others"
      part="others"
      aria-label=${[words.others, options.title].filter(Boolean).join(words.colon)}
    >
      ${step(newer, 'newer')}${step(older, 'older')}
    </nav>`;
}

function titleOf(article: Article, { words, language }: OthersOptions): TemplateResult {
  const lang = foreignLanguage(article.language, language) ?? nothing;
  return html`<span lang=${lang}>${article.title ?? article.summary ?? words.untitled}</span>`;
}
