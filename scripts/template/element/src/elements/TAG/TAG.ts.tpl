import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { {{reader}} } from '../../feed/read/kinds/{{kind}}.js';
import { foreignLanguage } from '../../i18n/language.js';
import { {{words}} } from '../../i18n/{{tag}}.js';
import type { {{Item}} } from '../../model/index.js';
import { styles } from './{{tag}}.styles.js';

export type * from '../../base/events.js';

/**
 * The items of a feed as a list, in the feed's order.
 *
 * @tagname {{tag}}
 * @summary Shows the items of a feed as a list.
 * @csspart list - the list of items
 * @csspart item - one item
 * @csspart title - its heading
 * @csspart link - the link in the heading
 * @csspart summary - its summary
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-font=inherit] - font family
 */
export class {{Class}} extends FeedElement<'{{kind}}'> {
  static override styles = [...FeedElement.styles, styles];

  protected readonly reader = {{reader}};

  protected override get emptyMessage(): string {
    return this.words({{words}}).empty;
  }

  protected override renderItems(): TemplateResult {
    return html`<ul class="list" part="list" role="list">
      ${this.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
    </ul>`;
  }

  #renderItem(item: {{Item}}): TemplateResult {
    const { summary, language } = item;
    return html`<article part="item" lang=${foreignLanguage(language, this.language) ?? nothing}>
      ${heading(this.itemLevel, 'title', this.#renderTitle(item))}
      ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    </article>`;
  }

  #renderTitle(item: {{Item}}): unknown {
    const title = item.title ?? this.words({{words}}).untitled;
    if (!item.url) return title;
    const follow = (event: Event): boolean => this.choose(item, event);
    return html`<a class="link" part="link" href=${item.url} @click=${follow}>${title}</a>`;
  }
}
