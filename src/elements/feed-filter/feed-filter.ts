import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { count, flag, optionalText, text } from '../../base/attributes.js';
import { GuardedElement } from '../../base/guarded-element.js';
import { LazyImport } from '../../base/lazy-import.js';
import { languageOf, type Language } from '../../i18n/language.js';
import type { Filter } from '../../select/filter.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { styles } from './feed-filter.styles.js';

export type * from '../../base/events.js';

/**
 * One filter for all feed elements of a page: a visitor chooses a theme once, and news, events, initiatives, actions
 * and labels show what belongs to it. It reads no feed and asks nothing of the network.
 *
 * @tagname feed-filter
 * @summary Filters all feed elements of a page together: words, themes, dates, kinds, organisations, places.
 * @slot - shown before the script runs, and as long as there is nothing to filter; below the filters where it is the
 *   rest of the page, since the tag is not closed
 * @csspart content - the box of the filters
 * @csspart missing - the note that lists could not be loaded
 * @draws components/filters/panels#filterPanels
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 * @fires {FilterChangeEvent} filter-change - the visitor changed the filter; `event.filter` is the new one. A script
 *   that sets the property `filter` fires no event
 */
export class FeedFilter extends GuardedElement {
  static override styles = [tokens, base, styles];

  static override properties: PropertyDeclarations = {
    for: text(),
    group: text(),
    filters: text(),
    open: text(),
    facets: {},
    deepLink: optionalText('deep-link'),
    heading: text(),
    headingLevel: count('heading-level', 1, 6),
    sticky: flag('sticky'),
    lang: { reflect: true },
    filter: { attribute: false },
  };

  /** Ids of the elements to filter, separated by spaces; empty for all of the tree, shadow trees in it included. */
  for = '';
  /** Filters the elements of the document whose `filter-group` is this name, in any shadow tree. */
  group = '';
  /**
   * The filters to offer, separated by spaces: `search`, `theme`, `dates`, `kind`, `organization`, `near`, `place`,
   * `audience`, `accessibility`, `free`, `online`.
   */
  filters = 'search theme dates kind organization near place';
  /** Filters whose panel is open at first, such as `theme`. */
  open = '';
  /**
   * Meaning of a filter in each element, as JSON or an object: `{"theme": {"news-list": "tags"}}`. `null` keeps the
   * filter from an element.
   */
  facets: unknown;
  /** Name under which the filter is kept in the page's address, such as `#page.theme=Mobilité`. */
  deepLink: string | null = null;
  /** Title of the filters; without it only screen readers are told what they are. */
  heading = '';
  /** Level of that heading, 1 to 6. */
  headingLevel = 2;
  /**
   * Keeps what is chosen, and the result, at the lower edge of the window while the filters are out of it. A page
   * leaves room for it at its end.
   */
  sticky = false;
  /**
   * The visitor's filter, as the elements have it: an object with any of `search`, `theme`, `kind`, `organization`,
   * `place`, `label`, `audience`, `accessibility` (lists), `free`, `online` (`true`), `when` or `from` and `to`,
   * `within`.
   */
  filter: Filter = {};

  readonly #page = new LazyImport(this, async () => {
    const { PageFilter } = await import('./page-filter.js');
    return new PageFilter(this, (message) => {
      this.#announcement = message;
      this.requestUpdate();
    });
  });
  #announcement = '';

  /** The language of the filter's words. */
  get language(): Language {
    return languageOf(this, this.lang || '');
  }

  /** Resolves when all elements show what the filter lets pass, and the counts are theirs. */
  async settled(): Promise<void> {
    const page = await this.#page.ready();
    await page?.settled();
    await this.updateComplete;
  }

  protected override render(): TemplateResult {
    const page = this.#page.get();
    const panel = page?.render();
    return html`<div lang=${this.language.tag}>
      <div role="status"><span class="visually-hidden">${this.#announcement}</span></div>
      <div class="content" part="content">${panel ?? html`<slot></slot>`}</div>
      ${page?.renderMissing() ?? nothing}
    </div>`;
  }
}
