import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { flag, optionalText, text } from '../../base/attributes.js';
import type { DeepLink } from '../../base/controllers/url-state.js';
import { adoptStyles } from '../../base/dom.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { LazyImport } from '../../base/lazy-import.js';
import type { ArticleReader } from '../../components/article-reader/article-reader.js';
import { articles, type ArticleEntry } from '../../feed/read/kinds/article.js';
import { newsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';
import { newestFirst } from '../../select/sort.js';
import { styles } from './news-article.styles.js';
import type * as View from './article-view.js';
import { PairedList } from './paired-list.js';
import { bare } from '../../time/bare.js';

export type * from '../../base/events.js';

/** Entries among which related articles are looked for. */
const mostCompared = 300;

/**
 * One article of a feed in full: its text with notes and tables, its dates, authors, files and licence, and
 * the way to the articles before and after it.
 *
 * @tagname news-article
 * @summary Shows one article of a feed in full, with its footnotes, tables and attached documents.
 * @csspart others - the navigation to other articles
 * @csspart newer - the button that shows the next newer article
 * @csspart older - the button that shows the next older article
 * @csspart related - the list of articles on the same subject
 * @csspart related-link - the button that shows one of them
 * @csspart list-link - the link to all articles, when the wanted one is not in the feed
 * @draws components/article-reader/article-reader#ArticleReader
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 */
export class NewsArticle extends FeedElement<'article', ArticleEntry> {
  static override styles = [...FeedElement.styles, styles];

  static override properties: PropertyDeclarations = {
    item: text(),
    for: text(),
    deepLink: optionalText('deep-link'),
    structuredData: flag('structured-data'),
  };

  protected readonly reader = articles;

  /** Id of the article to show; without it, the newest one. */
  item = '';
  /** Id of a `<news-list>` whose articles open in this element; its feed is used when `src` is left out. */
  for = '';
  /** Name under which the article shown is kept in the page's address, such as `#article.id=…`. */
  deepLink: string | null = null;
  /** Describes the article shown to search engines, as JSON-LD in the page's head. */
  structuredData = false;

  /** Id that the visitor, the list or the address asked for. */
  #chosen?: string;
  /** Id for which pages of the feed are read until it is found. */
  #sought = '';
  #article?: ArticleReader;
  #link?: DeepLink;
  readonly #list = new PairedList(this, (id) => void this.#show(id));
  readonly #code = new LazyImport(this, () => import('./article-view.js'));
  readonly #urlState = new LazyImport(this, async () => {
    const { DeepLink } = await import('../../base/controllers/url-state.js');
    this.#link = new DeepLink(this, 'article', {
      read: (params) => this.#seek(params.get('id') ?? undefined),
      write: () => (this.hasContent ? this.#address : undefined),
      quiet: [],
    });
    this.#link.update();
    return this.#link;
  });
  readonly #structured = new LazyImport(this, async () => {
    const { describeArticles } = await import('../../base/controllers/structured-items.js');
    return describeArticles(this, () => (this.#entry ? [this.#entry.read()] : []));
  });

  protected override get wantedId(): string {
    return this.#chosen ?? this.item;
  }

  protected override eligible(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
    return entries;
  }

  protected override get minItems(): number {
    return 1;
  }

  /** Pages of the feed are read until the wanted article is found. */
  protected override hasEnough(eligible: readonly ArticleEntry[]): boolean {
    return eligible.some(({ id }) => !this.#sought || id === this.#sought);
  }

  protected override get pageKey(): unknown {
    const { tags, excludeTags, search } = this;
    return [this.#sought, tags, excludeTags, search].join();
  }

  protected override get hasContent(): boolean {
    return !!this.#entry;
  }

  protected override get emptyMessage(): unknown {
    const words = this.words(newsArticleWords);
    if (!this.wantedId || !this.entries.length) return words.empty;
    const all = this.about?.homePageUrl;
    const showFirst = (): void => void this.#show(this.entries[0]!.id);
    return html`${words.unknown}
    ${
      all
        ? html`<a part="list-link" href=${all}>${words.all}</a>`
        : html`<button part="list-link" @click=${showFirst}>${words.first}</button>`
    }`;
  }

  protected override layoutReady(): Promise<unknown> {
    const link = this.deepLink === null ? undefined : this.#urlState.ready();
    return Promise.all([this.#code.ready().then((code) => code?.prepareSanitizer()), link]);
  }

  protected override defaultOrder(entries: readonly ArticleEntry[]): readonly ArticleEntry[] {
    return newestFirst(entries);
  }

  protected override willUpdate(changed?: ReadonlyMap<PropertyKey, unknown>): void {
    this.#list.share();
    this.#link?.update();
    if (changed?.has('item')) this.#seek(undefined);
    super.willUpdate();
  }

  protected override updated(): void {
    if (this.deepLink !== null) this.#urlState.get();
    if (this.structuredData) this.#structured.get();
  }

  /** The text is drawn in a later update than the rest; both belong to one reading. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#article?.ready;
    return super.getUpdateComplete();
  }

  get #entry(): ArticleEntry | undefined {
    const { wantedId, entries } = this;
    return wantedId ? entries.find(({ id }) => id === wantedId) : entries[0];
  }

  get #address(): readonly (readonly [string, string])[] {
    return this.#chosen && this.#chosen !== this.item ? [['id', this.#chosen]] : [];
  }

  protected override renderItems(): TemplateResult {
    const code = this.#code.get();
    const article = this.#entry!.read();
    if (!code) return this.#renderBrief(article);
    const options = {
      host: this,
      language: this.language,
      timeZone: this.timeZone,
      level: this.itemLevel,
      update: () => {
        this.requestUpdate();
        return super.getUpdateComplete();
      },
      follow: (item: Article, event: Event) => void this.choose(item, event),
    };
    if (!this.#article?.isFor(article, options)) {
      for (const sheet of code.viewStyles) adoptStyles(this.renderRoot, sheet);
      this.#article = new code.ArticleReader(article, options);
    }
    return html`${this.#article.render()}${this.#renderOthers(article, code)}`;
  }

  /** The article as long as the code that draws it is not there: it may not come at all. */
  #renderBrief({ title, summary, url }: Article): TemplateResult {
    const words = this.words(newsArticleWords);
    return html`<article part="article">
      ${heading(this.itemLevel, 'title', title ?? words.untitled)}
      <p part="summary">${summary}</p>
      ${url ? html`<p><a part="page" href=${url}>${words.page}</a></p>` : nothing}
    </article>`;
  }

  #renderOthers(article: Article, { relatedArticles, otherArticles }: typeof View): unknown {
    const { entries } = this;
    const index = entries.findIndex(({ id }) => id === article.id);
    const related = relatedArticles(
      article,
      entries.slice(0, mostCompared).map((entry) => entry.read()),
    );
    return otherArticles({
      title: article.title,
      newer: entries[index - 1]?.read(),
      older: entries[index + 1]?.read(),
      related,
      words: this.words(newsArticleWords),
      language: this.language,
      level: this.itemLevel + 1,
      show: (item, event) => {
        if (this.choose(item, event)) void this.#show(item.id);
      },
    });
  }

  #seek(id: string | undefined): void {
    this.#chosen = id;
    const wanted = id ?? this.item;
    if (!this.entries.some((entry) => entry.id === wanted)) this.#sought = wanted;
    this.requestUpdate();
  }

  /** Shows another article, and starts reading at its title. */
  async #show(id: string): Promise<void> {
    this.#seek(id);
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>('.title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus(bare({ preventScroll: true }));
    title.scrollIntoView(bare({ block: 'start' }));
  }
}
