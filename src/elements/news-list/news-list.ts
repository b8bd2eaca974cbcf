import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { articles, type ArticleEntry } from '../../feed/read/kinds/article.js';
import { textOf } from '../../html/text.js';
import { foreignLanguage } from '../../i18n/language.js';
import { news } from '../../i18n/news.js';
import type { Article } from '../../model/index.js';
import { excerpt } from '../../select/excerpt.js';
import { newestFirst } from '../../select/sort.js';
import { cardStyles } from '../../styles/cards.js';
import { listingStyles } from '../../styles/listing.js';
import { dateTimeAttribute } from '../../time/format.js';
import { formatLongDateFast } from '../../time/format-fast.js';
import { count, oneOf, optionalText } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { LazyImport } from '../../base/lazy-import.js';
import { picture } from '../../base/picture.js';
import { LoadMore } from '../../base/controllers/load-more.js';
import { styles } from './news-list.styles.js';
import { articleOpenModes, type ArticleOpenMode } from './opener-host.js';
import type { ArticleOpener } from './article-opener.js';
import { SummaryClamp } from './summary-clamp.js';

export type * from '../../base/events.js';

const newsLayouts = ['list', 'cards', 'headlines'] as const;
export type NewsLayout = (typeof newsLayouts)[number];

/** More of a summary than any number of lines shows. */
const longestSummary = 600;
const titleLength = 90;

/**
 * News from a feed, newest first.
 *
 * @tagname news-list
 * @summary Shows the articles of a feed as a list, as cards or as headlines.
 * @csspart list - the list of articles
 * @csspart article - one article
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart title - its heading
 * @csspart link - the link in the heading, or the button that opens the article in place
 * @csspart meta - the line with date and authors
 * @csspart date - its date
 * @csspart authors - its authors
 * @csspart summary - its summary
 * @csspart tags - the list of its tags
 * @csspart tag - one tag
 * @csspart more - the button that shows more articles
 * @draws elements/news-list/article-opener#ArticleOpener
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=transparent] - background of cards
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between articles
 * @cssproperty [--mw-font=inherit] - font family
 */
export class NewsList extends FeedElement<'article', ArticleEntry> {
  static override styles = [...FeedElement.styles, listingStyles, cardStyles, styles];

  static override properties: PropertyDeclarations = {
    layout: oneOf('layout', newsLayouts),
    pageSize: count('page-size'),
    summaryLines: count('summary-lines'),
    open: oneOf('open', articleOpenModes),
    deepLink: optionalText('deep-link'),
  };

  protected readonly reader = articles;

  /** `list`, `cards` or `headlines`. */
  layout: NewsLayout = 'list';
  /** Articles shown at first, and added by "show more"; 0 shows all, 1,000 at a time. */
  pageSize = 6;
  /** Most lines of a summary; 0 shows none. */
  summaryLines = 3;
  /**
   * How an article is read: on its own `page`, where the feed gives one; `inline`, below its title or the cards;
   * over the page in a `dialog`.
   */
  open: ArticleOpenMode = 'page';
  /** Name under which the open article is kept in the page's address, such as `#news.id=…`. */
  deepLink: string | null = null;

  readonly #more = new LoadMore(this, {
    control: '.link',
    announce: (text) => this.announce(text),
  });

  /** Opens articles in place: fetched when the first one is opened, or with an address that may name one. */
  readonly #opener = new LazyImport(this, async () => {
    const { ArticleOpener } = await import('./article-opener.js');
    const opener = new ArticleOpener(this, {
      entries: () => this.entries,
      titleLevel: () => this.itemLevel,
      follow: (article, event) => void this.choose(article, event),
      announce: (message) => this.announce(message),
    });
    await opener.addressRead();
    return (this.#loadedOpener = opener);
  });

  #loadedOpener?: ArticleOpener;

  constructor() {
    super();
    new SummaryClamp(this);
  }

  protected override get emptyMessage(): string {
    return this.words(news).empty;
  }

  /** The article that is open in the list is kept in the page's address. */
  get #isLinked(): boolean {
    return this.deepLink !== null && this.open !== 'page';
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    return this.#isLinked ? this.#opener.ready() : undefined;
  }

  /** While the feed is on its way: what takes long the first time is best done now. */
  protected override updated(): void {
    if (this.#isLinked) this.#opener.get();
    if (!this.entries.length) formatLongDateFast('1970-01-01', this.language.tag, this.timeZone);
  }

  protected override defaultOrder(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
    return newestFirst(entries);
  }

  protected override renderItems(): TemplateResult {
    const opener = this.open === 'page' ? undefined : this.#loadedOpener;
    return html`<ul class=${this.layout} part="list" role="list">
        ${repeat(
          this.#more.of(this.entries),
          ({ id }) => id,
          (entry) =>
            html`<li>
              ${this.#renderArticle(entry.read(), opener)}${opener?.renderLine(entry.id)}
            </li>`,
        )}
      </ul>
      ${this.#more.render(this.entries, this.words(news))}${opener?.render()}`;
  }

  #renderArticle(article: Article, opener?: ArticleOpener): TemplateResult {
    // Below its title, an open article says all of this itself.
    const isOpen = !!opener?.showsInLine(article.id);
    const headlines = isOpen || this.layout === 'headlines';
    return html`<article
      part="article"
      lang=${foreignLanguage(article.language, this.language) ?? nothing}
    >
      ${headlines ? nothing : picture(article.image)}
      <div class="body">
        ${isOpen ? nothing : this.#renderMeta(article)}${heading(
          this.itemLevel,
          'title',
          this.#renderTitle(article, opener),
        )}${headlines ? nothing : this.#renderSummary(article)}${
          headlines ? nothing : this.#renderTags(article.tags)
        }
      </div>
    </article>`;
  }

  #renderTitle(article: Article, opener?: ArticleOpener): unknown {
    const title =
      article.title ?? (excerpt(plainText(article), titleLength) || this.words(news).untitled);
    if (this.open !== 'page') {
      const isExpanded = this.open === 'inline' && String(!!opener?.shows(article.id));
      return html`<button
        class="link"
        part="link"
        aria-expanded=${isExpanded || nothing}
        .articleId=${article.id}
        @click=${(event: Event) => this.choose(article, event) && void this.#read(article)}
      >
        ${title}
      </button>`;
    }
    if (!article.url) return html`<span class="link" tabindex="-1">${title}</span>`;
    return html`<a
      class="link"
      part="link"
      href=${article.url}
      @click=${(event: Event) => this.choose(article, event)}
      >${title}</a
    >`;
  }

  /** @returns once the article is open, or its own page, where the script that opens it cannot be had */
  async #read(article: Article): Promise<void> {
    const opener = await this.#opener.ready();
    if (opener) await opener.toggle(article);
    else if (article.url) location.assign(article.url);
  }

  #renderMeta({ published, authors }: Article): TemplateResult | typeof nothing {
    if (published === undefined && !authors.length) return nothing;
    const zone = this.timeZone;
    return html`<p class="meta" part="meta">
      ${
        published === undefined
          ? nothing
          : html`<time part="date" datetime=${dateTimeAttribute(published, zone)}
              >${formatLongDateFast(published, this.language.tag, zone)}</time
            >`
      }
      ${
        authors.length && this.layout !== 'headlines'
          ? html`<span class="authors" part="authors"
              >${authors.map(({ name }) => name).join(', ')}</span
            >`
          : nothing
      }
    </p>`;
  }

  #renderSummary(article: Article): TemplateResult | typeof nothing {
    // Without a title, the text already stands in for it.
    const text =
      article.title || article.summary ? excerpt(plainText(article), longestSummary) : '';
    if (!this.summaryLines || !text) return nothing;
    return html`<p class="summary" part="summary">${text}</p>`;
  }

  #renderTags(tags: readonly string[]): TemplateResult | typeof nothing {
    if (!tags.length) return nothing;
    return html`<ul class="tags" part="tags" role="list" aria-label=${this.words(news).tags}>
      ${tags.map((tag) => html`<li part="tag">${tag}</li>`)}
    </ul>`;
  }
}

function plainText({ summary, contentText, contentHtml }: Article): string {
  return summary ?? contentText ?? (contentHtml ? textOf(contentHtml) : '');
}
