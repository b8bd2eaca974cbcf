import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptStyles } from '../../base/dom.js';
import { heading } from '../../base/heading.js';
import { articleBodyStyles } from '../../components/article-body/article-body.styles.js';
import { ArticleReader } from '../../components/article-reader/article-reader.js';
import { articleReaderStyles } from '../../components/article-reader/article-reader.styles.js';
import { dialogStyles } from '../../components/event-dialog/dialog.styles.js';
import { keepKeys, keepScroll } from '../../components/event-dialog/scroll-lock.js';
import { iconStyles } from '../../components/event-list/icons.js';
import type { ArticleEntry } from '../../feed/read/kinds/article.js';
import { prepareSanitizer } from '../../html/sanitize.js';
import { foreignLanguage } from '../../i18n/language.js';
import { newsArticleWords, type NewsArticleWords } from '../../i18n/news-article.js';
import type { Article } from '../../model/index.js';
import { openedBar } from './opened-bar.js';
import { openedStyles } from './opened.styles.js';
import type { ArticleControl, OpenerCalls, OpenerHost } from './opener-host.js';

interface Opened {
  readonly article: Article;
  readonly reader: ArticleReader;
}

/** Over the page, below the list, or below the article's line. */
type Place = 'dialog' | 'panel' | 'line';

const styleSheets = [
  iconStyles,
  dialogStyles,
  articleBodyStyles,
  articleReaderStyles,
  openedStyles,
];

/**
 * Shows an article of a list in full, in a dialog or in the page, and gives the focus back when it closes.
 *
 * @csspart dialog - the dialog with an article, with `open="dialog"`
 * @csspart panel - the article in the page, with `open="inline"`
 * @csspart dialog-heading - its heading, where it does not stand below the title in the list
 * @draws elements/news-list/opened-bar#openedBar
 * @draws components/article-reader/article-reader#ArticleReader
 */
export class ArticleOpener implements ReactiveController {
  readonly #host: OpenerHost;
  readonly #calls: OpenerCalls;
  #opened?: Opened;
  #place: Place = 'dialog';
  /** Id that the page's address names, until the feed is there. */
  #wanted?: string;
  /** Id of the article that is open, or is about to be. */
  #current?: string;
  /** How many articles were opened: of two that are on their way, the later one is shown. */
  #count = 0;

  constructor(host: OpenerHost, calls: OpenerCalls) {
    this.#host = host;
    this.#calls = calls;
    for (const sheet of styleSheets) adoptStyles(host.renderRoot, sheet);
    host.addController(this);
  }

  /** Keeps the open article in the page's address, and opens the one that it names: `#news.id=…`. */
  async keepInAddress(): Promise<void> {
    const { UrlStateController } = await import('../../base/controllers/url-state.js');
    new UrlStateController(this.#host, 'news', {
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
  }

  hostUpdated(): void {
    // The article's line is gone from the page, and the text below it.
    if (this.#place === 'line' && this.#opened && !this.#box) this.#forget();
    if (this.#wanted !== undefined && this.#host.state === 'ready') this.#openWanted(this.#wanted);
  }

  hostDisconnected(): void {
    if (this.#box?.localName === 'dialog') (this.#box as HTMLDialogElement).close();
    this.#forget();
  }

  /** Opens an article; closes it when it is open in the page already, since its title does both there. */
  async toggle(article: Article): Promise<void> {
    if (this.#place !== 'dialog' && this.shows(article.id)) {
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
    return this.#place === 'line' && this.shows(id);
  }

  /** The dialog, or the panel below the list. */
  render(): TemplateResult | typeof nothing {
    if (!this.#opened || this.#place === 'line') return nothing;
    if (this.#place === 'panel') return this.#renderPanel(this.#opened, true);
    return html`<dialog
      class="box"
      part="dialog"
      aria-labelledby="opened-title"
      closedby="any"
      @close=${this.#closed}
      @keydown=${this.#onKey}
      @wheel=${keepScroll}
      @touchmove=${keepScroll}
    >
      ${this.#renderSheet(this.#opened, true)}
    </dialog>`;
  }

  renderLine(id: string): TemplateResult | typeof nothing {
    return this.showsInLine(id) ? this.#renderPanel(this.#opened!, false) : nothing;
  }

  get #box(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.box');
  }

  get #words(): NewsArticleWords {
    return newsArticleWords[this.#host.language.code];
  }

  /** Level of the title: the element's own in a dialog, that of the list's titles in the page. */
  get #level(): number {
    return this.#place === 'dialog' ? this.#host.headingLevel || 2 : this.#calls.titleLevel();
  }

  #openWanted(id: string): void {
    this.#wanted = undefined;
    if (this.shows(id)) return;
    const entry = this.#calls.entries().find((one) => one.id === id);
    if (entry) void this.#open(entry.read());
    else void this.#host.updateComplete.then(() => this.#calls.announce(this.#words.unknown));
  }

  async #open(article: Article): Promise<void> {
    const host = this.#host;
    const count = ++this.#count;
    this.#current = article.id;
    this.#place = this.#placeFor(article);
    await prepareSanitizer().catch(() => undefined);
    const reader = new ArticleReader(article, {
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
    const dialog = this.#place === 'dialog';
    if (this.#box) this.#box.scrollTop = 0;
    this.#opened = { article, reader };
    host.requestUpdate();
    await host.updateComplete;
    const box = this.#box;
    if (!box) return;
    if (dialog && !(box as HTMLDialogElement).open) (box as HTMLDialogElement).showModal();
    const start = box.querySelector<HTMLElement>('.dialog-heading') ?? box;
    start.tabIndex = -1;
    start.focus({ preventScroll: true });
    if (dialog) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
  }

  #placeFor({ id }: Article): Place {
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
    const box = this.#box;
    if (!this.#opened || !box) return;
    this.#current = undefined;
    if (box.localName === 'dialog') (box as HTMLDialogElement).close();
    else void this.#leave();
  }

  /** Listens to `close`, which is fired a moment later: by then the dialog may be open again. */
  readonly #closed = (): void => {
    if (!this.#box?.matches(':modal')) void this.#leave();
  };

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

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#place !== 'dialog') {
      event.stopPropagation();
      this.#close();
    } else if (this.#place === 'dialog') {
      keepKeys(event, this.#box!);
    }
  };

  #renderPanel(opened: Opened, withTitle: boolean): TemplateResult {
    const { title } = opened.article;
    return html`<div
      class="box panel ${withTitle ? '' : 'below'}"
      part="panel"
      role="region"
      tabindex="-1"
      aria-label=${title ?? this.#words.untitled}
      @keydown=${this.#onKey}
    >
      ${this.#renderSheet(opened, withTitle)}
    </div>`;
  }

  #renderSheet({ article, reader }: Opened, withTitle: boolean): TemplateResult {
    const { language } = this.#host;
    const title = html`<span
      id="opened-title"
      lang=${foreignLanguage(article.language, language) ?? nothing}
      >${article.title ?? this.#words.untitled}</span
    >`;
    return html`<div class="sheet">
      ${openedBar({
        words: this.#words,
        language,
        ...this.#neighbours(article, withTitle),
        onStep: (next) => void this.#open(next),
        onClose: () => this.#close(),
      })}
      ${withTitle ? heading(this.#level, 'dialog-heading', title) : nothing} ${reader.render(false)}
    </div>`;
  }

  /** Below a line, the list itself leads to the neighbours. */
  #neighbours(
    { id }: Article,
    withSteps: boolean,
  ): { index: number; entries: readonly ArticleEntry[] } {
    const entries = this.#calls.entries();
    return { index: withSteps ? entries.findIndex((entry) => entry.id === id) : -1, entries };
  }
}
