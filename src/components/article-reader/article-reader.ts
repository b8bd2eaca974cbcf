import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../base/heading.js';
import { picture } from '../../base/picture.js';
import { foreignLanguage, type Language } from '../../i18n/language.js';
import { newsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';
import { ArticleBody, imageAbove, type ArticleBodyOptions } from '../article-body/article-body.js';
import { goTo } from '../article-body/go-to.js';
import { articleFacts, articleMeta } from './article-facts.js';

export interface ReaderOptions extends Pick<ArticleBodyOptions, 'host'> {
  readonly language: Language;
  readonly timeZone: string;
  /** Level of the article's title. */
  readonly level: number;
  /** Resolves once the host is drawn again. */
  update(): Promise<unknown>;
  /** Called when the visitor follows the link to the article's own page. */
  follow(article: Article, event: Event): void;
}

/** From this number of headings on, a text has a table of contents. */
const fewestHeadings = 4;

/**
 * One article in full.
 *
 * @csspart article - the article
 * @csspart title - its heading
 * @csspart summary - its summary
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart contents - the table of contents of a text with four headings or more
 * @draws components/article-reader/article-facts#articleMeta
 * @draws components/article-reader/article-facts#articleFacts
 * @draws components/article-body/article-body#ArticleBody
 */
export class ArticleReader {
  readonly article: Article;
  /** Resolves when the text can be drawn. */
  readonly ready: Promise<void>;
  readonly #options: ReaderOptions;
  readonly #body: ArticleBody;

  constructor(article: Article, options: ReaderOptions) {
    this.article = article;
    this.#options = options;
    const { host, language, level } = options;
    this.#body = new ArticleBody(article, {
      host,
      language,
      level: level + 1,
      eager: !imageAbove(article),
    });
    this.ready = this.#body.ready.then(() => void options.update());
  }

  /** True when the reader was made for the same article, to be drawn in the same way. */
  isFor(article: Article, { language, level }: ReaderOptions): boolean {
    const options = this.#options;
    return (
      article === this.article && language.tag === options.language.tag && level === options.level
    );
  }

  /** @param withTitle false where the title stands above already */
  render(withTitle = true): TemplateResult {
    const { article } = this;
    const { language, timeZone, level, follow } = this.#options;
    const words = newsArticleWords[language.code];
    const context = { words, language, timeZone };
    const { title, summary } = article;
    const lang = foreignLanguage(article.language, language) ?? nothing;
    return html`${keyed(
      this,
      html`<article class="reader" part="article">
        <div class="head">
          ${
            withTitle
              ? html`<div lang=${lang}>${heading(level, 'title', title ?? words.untitled)}</div>`
              : nothing
          }
          ${articleMeta(article, this.#body.words, context)}
          ${
            summary && summary !== article.contentText
              ? html`<p class="summary" part="summary" lang=${lang}>${summary}</p>`
              : nothing
          }
        </div>
        <div lang=${lang}>${picture(imageAbove(article), 'eager')}</div>
        ${this.#renderContents(lang)}${this.#body.render(lang)}
        <div class="foot">${articleFacts(article, context, (event) => follow(article, event))}</div>
      </article>`,
    )}`;
  }

  #renderContents(lang: string | typeof nothing): TemplateResult | typeof nothing {
    const { outline } = this.#body;
    if (outline.length < fewestHeadings) return nothing;
    const { language } = this.#options;
    const words = newsArticleWords[language.code];
    const highest = Math.min(...outline.map(({ level }) => level));
    const name = [words.contents, this.article.title].filter(Boolean).join(words.colon);
    return html`<nav class="contents" part="contents" aria-label=${name}>
      <details>
        <summary>${words.contents}</summary>
        <ul role="list" lang=${lang}>
          ${outline.map(
            ({ text, level, heading: target }) =>
              html`<li class="depth-${level - highest}">
                <a href="#${target.id}" @click=${(event: Event) => jump(event, target)}>${text}</a>
              </li>`,
          )}
        </ul>
      </details>
    </nav>`;
  }
}

function jump(event: Event, target: HTMLElement): void {
  event.preventDefault();
  goTo(target);
}
