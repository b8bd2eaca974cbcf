import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LoadMore } from '../../base/controllers/load-more.js';
import { count, flag, oneOf } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { LazyImport } from '../../base/lazy-import.js';
import { picture } from '../../base/picture.js';
import { ListMap, mapProperties } from '../../components/map/list-map.js';
import type { Located } from '../../components/map/map-host.js';
import type { Entry } from '../../feed/read/entry.js';
import { initiatives } from '../../feed/read/kinds/initiative.js';
import { textOf } from '../../html/text.js';
import { initiativeListWords } from '../../i18n/initiative-list.js';
import { foreignLanguage } from '../../i18n/language.js';
import type { Initiative } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import { listingStyles } from '../../styles/listing.js';
import { styles } from './initiative-list.styles.js';
import {
  placeWords,
  renderFacts,
  renderFigures,
  renderLinks,
  renderThemes,
  spellings,
  themeName,
  themeNames,
} from './initiative-facts.js';
import { slicedList, slicedListStyles } from './sliced-list.js';

export type * from '../../base/events.js';

const initiativeLayouts = ['cards', 'list', 'headlines'] as const;
export type InitiativeLayout = (typeof initiativeLayouts)[number];

/**
 * Initiatives that already run on the ground, with their themes, places, figures and contacts, and a map of
 * them when the visitor asks for it. The list is complete without the map.
 *
 * @tagname initiative-list
 * @summary Shows the initiatives of a feed as cards, a list or headlines, with a map on demand.
 * @csspart list - the list of initiatives
 * @csspart initiative - one initiative
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart status - planned, running, paused, ended
 * @csspart title - its heading
 * @csspart link - the link in the heading
 * @csspart themes - the list of its themes
 * @csspart theme - one theme
 * @csspart summary - its summary
 * @csspart figures - its key figures
 * @csspart figure-item - one key figure
 * @csspart facts - organizations, place, dates and contact
 * @csspart organizations - who runs it
 * @csspart place - where it is
 * @csspart dates - when it began and ended
 * @csspart contact - how to reach it, where the feed makes it public
 * @csspart links - addresses of related items
 * @csspart related - one of these addresses
 * @csspart details - the text that opens in place
 * @csspart details-button - what opens it
 * @csspart more - the button that shows more initiatives
 * @draws components/map/map-offer#MapOffer
 * @draws components/map/map-view#MapView
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=Canvas] - background of cards
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between initiatives
 * @cssproperty [--mw-map-height=26em] - height of the map
 * @cssproperty [--mw-font=inherit] - font family
 */
export class InitiativeList extends FeedElement<'initiative'> {
  static override styles = [...FeedElement.styles, listingStyles, styles, slicedListStyles];

  static override properties: PropertyDeclarations = {
    layout: oneOf('layout', initiativeLayouts),
    pageSize: count('page-size'),
    structuredData: flag('structured-data'),
    ...mapProperties,
  };

  protected readonly reader = initiatives;

  /** `cards`, `list` or `headlines`. */
  layout: InitiativeLayout = 'cards';
  /** Initiatives shown at first, and added by "show more"; 0 shows all, 1,000 at a time. */
  pageSize = 0;
  /** Describes what is shown to search engines, as schema.org projects. */
  structuredData = false;
  /** Offers a map of what is shown; nothing is asked of a tile host before the visitor's press. */
  withMap = false;
  /**
   * Address of the map's tiles with `{z}`, `{x}` and `{y}`, or `osm` for OpenStreetMap, which gets the page's
   * origin; empty for the IGN's Plan v2.
   */
  tiles = '';
  /** Attribution of tiles of another address. */
  tilesAttribution = '';

  readonly #more = new LoadMore(this, {
    control: '.entry',
    announce: (text) => this.announce(text),
  });
  readonly #map = new ListMap(this, {
    level: () => this.itemLevel,
    choose: (id, event) => this.#chooseById(id, event),
  });
  readonly #data = new LazyImport(this, async () => {
    const { describeInitiatives } = await import('../../base/controllers/structured-items.js');
    return describeInitiatives(this, () => this.#shown);
  });
  #shown: readonly Initiative[] = [];
  #spelled: ReadonlyMap<string, string> = new Map();
  /** The same of all initiatives, once a filter has read them. */
  #spelledInAll?: ReadonlyMap<string, string>;
  /** The entries that the names of the filter's themes are taken from. */
  #named?: readonly Entry<Initiative>[];

  protected override get emptyMessage(): string {
    return this.words(initiativeListWords).empty;
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    return this.#map.ready();
  }

  /** An initiative may name a theme by its id; a visitor knows it as it is written in tags. */
  protected override configureFilter(applied: AppliedFilter<Entry<Initiative>>): void {
    if (this.#named === this.candidates) return;
    this.#named = this.candidates;
    const spelled = spellings(this.candidates.map((entry) => entry.read()));
    this.#spelledInAll = spelled;
    applied.themeName = (reference) => themeName(reference, spelled);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#shown = this.#more.of(this.entries).map((entry) => entry.read());
    // A filter may hide the initiatives that have the tag.
    this.#spelled = this.#spelledInAll ?? spellings(this.#shown);
    if (this.structuredData) this.#data.get();
  }

  protected override renderItems(): TemplateResult {
    return html`<div class="beside">
      ${this.#map.render(this.#shown, (item) => this.#locate(item))}
      <div>
        ${slicedList(this.#shown, this.layout, (item) => this.#renderInitiative(item))}
        ${this.#more.render(this.entries, this.words(initiativeListWords))}
      </div>
    </div>`;
  }

  #locate(item: Initiative): Located {
    const { latitude, longitude, precision } = item.location ?? {};
    return {
      detail: themeNames(item, this.#spelled)[0],
      place: placeWords(item),
      latitude,
      longitude,
      isApproximate: precision === 'municipality',
    };
  }

  #renderInitiative(item: Initiative): TemplateResult {
    const words = this.words(initiativeListWords);
    const isShort = this.layout === 'headlines';
    return html`<article
      part="initiative"
      lang=${foreignLanguage(item.language, this.language) ?? nothing}
    >
      ${isShort ? nothing : picture(item.image)}
      <div class="body">
        ${item.status ? html`<p class="status ${item.status}" part="status">${words.status[item.status]}</p>` : nothing}
        ${heading(this.itemLevel, 'title', this.#renderTitle(item))}
        ${renderThemes(themeNames(item, this.#spelled), words)}
        ${
          isShort
            ? html`<p class="where">${placeWords(item)}</p>`
            : html`${item.summary ? html`<p class="summary" part="summary">${item.summary}</p>` : nothing}
              ${renderFigures(item, words, this.language)}
              ${renderFacts(item, words, this.language)} ${this.#renderDetails(item)}
              ${renderLinks(item, words)}`
        }
        ${this.#map.control(item.id)}
      </div>
    </article>`;
  }

  #renderTitle(item: Initiative): TemplateResult {
    if (!item.url) return html`<span class="entry" tabindex="-1">${item.title}</span>`;
    const follow = (event: Event): boolean => this.choose(item, event);
    return html`<a class="entry" part="link" href=${item.url} @click=${follow}>${item.title}</a>`;
  }

  /** The whole text, where it says more than the summary. The page may show it elsewhere instead. */
  #renderDetails(item: Initiative): TemplateResult | typeof nothing {
    const { contentText, contentHtml, summary } = item;
    const text = contentText ?? (contentHtml ? textOf(contentHtml) : '');
    if (!text || text === summary) return nothing;
    const open = (event: Event): unknown => {
      const { open: isOpen } = (event.currentTarget as Element).parentElement as HTMLDetailsElement;
      return isOpen || this.choose(item, event);
    };
    const { details } = this.words(initiativeListWords);
    return html`<details part="details">
      <summary part="details-button" @click=${open}>
        ${`${details} `}<span class="visually-hidden">(${item.title})</span>
      </summary>
      <p class="text">${text}</p>
    </details>`;
  }

  #chooseById(id: string, event: Event): boolean {
    const item = this.#shown.find((shown) => shown.id === id);
    return !item || this.choose(item, event);
  }
}
