import { html, nothing, type TemplateResult } from 'lit';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { organizations } from '../../feed/read/kinds/organization.js';
import { foreignLanguage } from '../../i18n/language.js';
import { memberListWords } from '../../i18n/member-list.js';
import type { Organization } from '../../model/index.js';
import { styles } from './member-list.styles.js';

export type * from '../../base/events.js';

/**
 * The items of a feed as a list, in the feed's order.
 *
 * @tagname member-list
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
export class MemberList extends FeedElement<'organization'> {
  static override styles = [...FeedElement.styles, styles];

  protected readonly reader = organizations;

  protected override get emptyMessage(): string {
    return this.words(memberListWords).empty;
  }

  protected override renderItems(): TemplateResult {
    return html`<ul class="list" part="list" role="list">
      ${this.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
    </ul>`;
  }

  #renderItem(item: Organization): TemplateResult {
    const { summary, language } = item;
    return html`<article part="item" lang=${foreignLanguage(language, this.language) ?? nothing}>
      ${heading(this.itemLevel, 'title', this.#renderTitle(item))}
      ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
    </article>`;
  }

  #renderTitle(item: Organization): unknown {
    const title = item.title ?? this.words(memberListWords).untitled;
    if (!item.url) return title;
    const follow = (event: Event): boolean => this.choose(item, event);
    return html`<a class="link" part="link" href=${item.url} @click=${follow}>${title}</a>`;
  }
}
