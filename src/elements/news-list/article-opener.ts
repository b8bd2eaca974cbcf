import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { DeepLink } from '../../base/controllers/url-state.js';
import { adoptStyles } from '../../base/dom.js';
import { LazyImport } from '../../base/lazy-import.js';
import { articleBodyStyles } from '../../components/article-body/article-body.styles.js';
import { ArticleReader } from '../../components/article-reader/article-reader.js';
import { articleReaderStyles } from '../../components/article-reader/article-reader.styles.js';
import { iconStyles } from '../../components/event-list/icons.js';
import { readingBar, type Steps } from '../../components/reading-box/reading-bar.js';
import { ReadingBox, type ReadingPlace } from '../../components/reading-box/reading-box.js';
import { readingBoxStyles } from '../../components/reading-box/reading-box.styles.js';
import { prepareSanitizer } from '../../html/sanitize.js';
import { foreignLanguage } from '../../i18n/language.js';
import { newsArticleWords, type NewsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';
import { openedStyles } from './opened.styles.js';
import type { ArticleControl, OpenerCalls, OpenerHost } from './opener-host.js';

interface Opened {
  readonly article: Article;
  readonly reader: ArticleReader;
}

const styleSheets = [
  iconStyles,
  readingBoxStyles,
  articleBodyStyles,
  articleReaderStyles,
  openedStyles,
];

/**
 * Shows an article of a list in full, in a dialog or in the page, and gives the focus back when it closes.
 *
 * @csspart previous-article - the button to the article before it in the list
 * @csspart next-article - the button to the article after it
 * @draws components/reading-box/reading-box#ReadingBox
 * @draws components/reading-box/reading-bar#readingBar
 * @draws components/article-reader/article-reader#ArticleReader
 */
export class ArticleOpener implements ReactiveController {
  readonly #host: OpenerHost;
  readonly #calls: OpenerCalls;
  readonly #box: ReadingBox;
  /** Fetched when the attribute `deep-link` first asks for it. */
  readonly #link: LazyImport<DeepLink>;
  #isLinked = false;
  #opened?: Opened;
  /** Id that the page's address names, until the feed is there. */
  #wanted?: string;
  /** Id of the article that is open, or is about to be. */
  #current?: string;
  /** The number of articles opened: of two that are on their way, the later one is shown. */
  #count = 0;

  constructor(host: OpenerHost, calls: OpenerCalls) {
    this.#host = host;
    this.#calls = calls;
    for (const sheet of styleSheets) adoptStyles(host.renderRoot, sheet);
    this.#box = new ReadingBox(host, {
      closed: () => void this.#leave(),
      lost: () => this.#forget(),
    });
    this.#link = new LazyImport(host, () => this.#keepInAddress());
    host.addController(this);
  }

  /** Resolves when the article that the page's address names is known, in a list whose address is kept. */
  async addressRead(): Promise<void> {
    if (this.#host.deepLink !== null) await this.#link.ready();
  }

  hostUpdate(): void {
    if (this.#host.deepLink !== null || this.#isLinked) this.#link.get()?.update();
  }

  /** Keeps the open article in the page's address, and opens the one that it names: `#news.id=…`. */
  async #keepInAddress(): Promise<DeepLink> {
    this.#isLinked = true;
    const { DeepLink } = await import('../../base/controllers/url-state.js');
    const link = new DeepLink(this.#host, 'news', {
      read: (params) => {
        this.#wanted = params.get('id') ?? undefined;
        if (this.#wanted === undefined) this.#close();
      },
      write: () => {
        if (!this.#calls.entries().length || this.#wanted !== undefined) return;
        return this.#current === undefined ? [] : [['id', this.#current]];
      },
      quiet: [],
    });
    link.update();
    return link;
  }

  hostUpdated(): void {
    if (this.#wanted !== undefined && this.#host.state === 'ready') this.#openWanted(this.#wanted);
  }

  /** Opens an article; closes it when it is open in the page already, since its title does both there. */
  async toggle(article: Article): Promise<void> {
    if (this.#box.place !== 'dialog' && this.shows(article.id)) {
      this.#close();
      return;
    }
    await this.#open(article);
  }

  shows(id: string): boolean {
    return this.#opened?.article.id === id;
  }

  /** @returns true when the article is read below its line */
  showsInLine(id: string): boolean {
    return this.#box.place === 'line' && this.shows(id);
  }

  /** The dialog, or the panel below the list. */
  render(): TemplateResult | typeof nothing {
    if (!this.#opened || this.#box.place === 'line') return nothing;
    const { article, reader } = this.#opened;
    const lang = foreignLanguage(article.language, this.#host.language) ?? nothing;
    return this.#box.render(
      html`<div class="sheet">
        ${this.#renderBar(this.#steps(article))}
        ${this.#box.renderTitle(this.#level, this.#titleOf(article), lang)} ${reader.render(false)}
      </div>`,
    );
  }

  /** The article below its line, whose title is its own; the list leads to the neighbours. */
  renderLine(id: string): TemplateResult | typeof nothing {
    if (!this.showsInLine(id)) return nothing;
    const { article, reader } = this.#opened!;
    return this.#box.render(
      html`<div class="sheet">${this.#renderBar()} ${reader.render(false)}</div>`,
      this.#titleOf(article),
    );
  }

  get #words(): NewsArticleWords {
    return newsArticleWords[this.#host.language.code];
  }

  /** Level of the title: the element's own in a dialog, that of the list's titles in the page. */
  get #level(): number {
    return this.#box.place === 'dialog' ? this.#host.headingLevel || 2 : this.#calls.titleLevel();
  }

  #openWanted(id: string): void {
    this.#wanted = undefined;
    if (this.shows(id)) return;
    const entry = this.#calls.entries().find((candidate) => candidate.id === id);
    if (entry) void this.#open(entry.read());
    else void this.#host.updateComplete.then(() => this.#calls.announce(this.#words.unknown));
  }

  async #open(article: Article): Promise<void> {
    const host = this.#host;
    const count = ++this.#count;
    this.#current = article.id;
    this.#box.place = this.#placeFor(article);
    await prepareSanitizer().catch(() => undefined);
    const reader = new ArticleReader(article, {
      host,
      language: host.language,
      timeZone: host.timeZone,
      level: this.#level,
      update: () => {
        host.requestUpdate();
        return host.updateComplete;
      },
      follow: (item, event) => this.#calls.follow(item, event),
    });
    await reader.ready;
    if (!host.isConnected || count !== this.#count) return;
    await this.#box.show(() => (this.#opened = { article, reader }));
  }

  #placeFor({ id }: Article): ReadingPlace {
    if (this.#host.open === 'dialog') return 'dialog';
    return this.#controlOf(id)?.closest('li:not(.cards > li)') ? 'line' : 'panel';
  }

  #controlOf(id: string): ArticleControl | undefined {
    const controls = this.#host.renderRoot.querySelectorAll<ArticleControl>('button.link');
    return [...controls].find(({ articleId }) => articleId === id);
  }

  #forget(): void {
    this.#opened = undefined;
    this.#current = undefined;
  }

  #close(): void {
    this.#current = undefined;
    this.#box.close();
  }

  /** The focus goes to the title of the article that was read last. */
  async #leave(): Promise<void> {
    const opened = this.#opened;
    this.#forget();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!opened || this.#opened) return;
    const content = this.#host.renderRoot.querySelector<HTMLElement>('.content');
    (this.#controlOf(opened.article.id) ?? content)?.focus();
  }

  #titleOf({ title }: Article): string {
    return title ?? this.#words.untitled;
  }

  #renderBar(steps?: Steps): TemplateResult {
    const { language } = this.#host;
    return readingBar({ words: this.#words, language, steps, onClose: () => this.#close() });
  }

  #steps({ id }: Article): Steps {
    const entries = this.#calls.entries();
    const index = entries.findIndex((entry) => entry.id === id);
    return {
      part: 'article',
      index,
      count: entries.length,
      neighbour: (position) => {
        const article = entries[position]?.read();
        return article && { title: this.#titleOf(article), language: article.language };
      },
      onStep: (by) => void this.#open(entries[index + by]!.read()),
    };
  }
}
