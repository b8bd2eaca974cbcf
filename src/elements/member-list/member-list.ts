import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { count, flag, oneOf, optionalText, text } from '../../base/attributes.js';
import { Expiry } from '../../base/controllers/expiry.js';
import { GradualList } from '../../base/controllers/gradual.js';
import { LoadMore } from '../../base/controllers/load-more.js';
import { adoptStyles, shallowEqual } from '../../base/dom.js';
import { FeedElement } from '../../base/feed-element.js';
import { LazyImport } from '../../base/lazy-import.js';
import { LazyFilters } from '../../components/filters/lazy-filters.js';
import { selectProperties, selectStyles } from '../../components/select/select-button.js';
import { ListMap, mapProperties } from '../../components/map/list-map.js';
import type { Entry } from '../../feed/read/entry.js';
import { organizations } from '../../feed/read/kinds/organization.js';
import type { Language } from '../../i18n/language.js';
import { memberListWords } from '../../i18n/member-list.js';
import type { EpochMs, Organization } from '../../model/index.js';
import { listingStyles } from '../../styles/listing.js';
import { listClasses, longListStyles } from '../../styles/long-list.js';
import { nextMidnight } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { groupHead, groupsOf, type SeatGroup } from './groups.js';
import { memberListLayouts, memberTemplate, type MemberListLayout } from './member.js';
import { locateSeat, seatOnMap } from './seat-on-map.js';
import { styles } from './member-list.styles.js';
import { seatsOf, type SeatEntry, type Seats } from './seats.js';

export type * from '../../base/events.js';
export { memberListLayouts, type MemberListLayout };

/**
 * A collective and who is in it: the organization's seats by group, or all organizations of a feed that names no
 * members.
 *
 * @tagname member-list
 * @summary Shows the members of a collective as a wall of logos, as a list or as cards.
 * @csspart group - a group of members, such as a board
 * @csspart group-title - its heading
 * @csspart group-count - how many members and vacant seats it has
 * @csspart list - the list of members
 * @csspart member - one member, or a vacant seat
 * @csspart plate - the surface behind a logo or initials
 * @csspart logo - the logo
 * @csspart initials - the letters that stand for a missing logo
 * @csspart name - the member's name
 * @csspart link - the name, where it is a link
 * @csspart role - its role and its post
 * @csspart form - its legal form
 * @csspart term - until when a former member was one
 * @csspart summary - what it is, in cards
 * @csspart place - where it is
 * @csspart tags - the list of its themes, in cards
 * @csspart tag - one theme
 * @csspart contact - how to reach it, where the feed says that this is public
 * @csspart more - the button that shows more members
 * @draws components/filters/panels#filterPanels
 * @draws components/select/select-button#selectButton
 * @draws components/map/map-offer#MapOffer
 * @draws components/map/map-view#MapView
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=Canvas] - background of cards
 * @cssproperty [--mw-plate] - background of logos, light in dark pages too
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between members
 * @cssproperty [--mw-map-height=26em] - height of the map
 * @cssproperty [--mw-font=inherit] - font family
 */
export class MemberList extends FeedElement<'organization', SeatEntry> {
  static override styles = [
    ...FeedElement.styles,
    listingStyles,
    longListStyles,
    styles,
    selectStyles,
  ];

  static override properties: PropertyDeclarations = {
    layout: oneOf('layout', memberListLayouts),
    organization: text(),
    group: text(),
    former: flag('former'),
    pageSize: count('page-size'),
    filters: optionalText(),
    structuredData: flag('structured-data'),
    ...selectProperties,
    ...mapProperties,
  };

  protected readonly reader = organizations;

  /** `logos`, `list` or `cards`. */
  layout: MemberListLayout = 'logos';
  /**
   * Id of the organization whose members are shown; empty for the first of the feed that has members, `*` for all
   * organizations of the feed.
   */
  organization = '';
  /** Name of the only group to show, such as `Conseil d’administration`; empty for all. */
  group = '';
  /** Shows former members and dissolved organizations too. */
  former = false;
  /** Members shown at first, and added by "show more"; 0 shows all, 1,000 at a time. */
  pageSize = 60;
  /** Filters for the visitor: some of `search tags place near`, or all when it is empty; absent for none. */
  filters: string | null = null;
  /** Describes what is shown to search engines, as a schema.org organization with its members. */
  structuredData = false;
  /** Makes each name a button that filters the other elements of a page with a `<feed-filter>`. */
  filterOnSelect = false;
  /** Set by the `<feed-filter>`: true of the id, written `#id`, or the name of a chosen member. */
  isSelected?: (value: string) => boolean;
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
    control: '.name',
    announce: (message) => this.announce(message),
  });
  readonly #gradual = new GradualList(this);
  readonly #controls = new LazyFilters<SeatEntry>(this, {
    kind: 'organization',
    attribute: () => this.filters,
    loadFilter: () => this.loadFilter(),
    applied: () => this.applyFilter(),
    candidates: () => this.candidates,
    announce: (message) => this.announce(message),
  });
  readonly #map = new ListMap(this, {
    level: () => this.itemLevel,
    choose: (id, event) => {
      const entry = this.entries.find((shown) => shown.id === id);
      return !entry || this.choose(entry.read(), event);
    },
  });
  readonly #data = new LazyImport(this, async () => {
    const { describeMembers } = await import('./structured-members.js');
    return describeMembers(this, () => ({ ...this.#seats, seats: this.entries }));
  });
  readonly #cards = new LazyImport(this, async () => {
    const { cardDetails, cardStyles } = await import('./cards.js');
    adoptStyles(this.renderRoot, cardStyles);
    return cardDetails;
  });
  /** Addresses of logos that could not be had: initials take their place. */
  readonly #brokenLogos = new Set<string>();
  #question: readonly unknown[] = [];
  #seats: Seats = { collective: undefined, entries: [], hasDates: false };
  #groups: readonly SeatGroup[] = [];

  constructor() {
    super();
    new Expiry(this, {
      until: () => this.#nextDay(),
      changed: () => this.requestUpdate(),
    });
  }

  /** The organizations shown; vacant seats, persons and members known by name alone are none. */
  override get items(): readonly Organization[] {
    return this.entries.filter(({ hasItem }) => hasItem).map((entry) => entry.read());
  }

  protected override get wantedId(): string | undefined {
    return this.organization === '*' ? undefined : this.organization;
  }

  /** Pages of the feed are read until there are enough members for the first look. */
  protected override get minItems(): number {
    return this.limit || this.pageSize;
  }

  protected override get emptyMessage(): string {
    return this.words(memberListWords).empty;
  }

  /** The filters stay when no member passes them. */
  protected override get hasContent(): boolean {
    return super.hasContent || this.#controls.isShown;
  }

  protected override layoutReady(): Promise<unknown> {
    const controls = this.filters === null ? undefined : this.#controls.ready();
    const cards = this.layout === 'cards' ? this.#cards.ready() : undefined;
    return Promise.all([controls, cards, this.#map.ready()]);
  }

  /** The seats of the collective take the place of the feed's organizations. */
  protected override eligible(entries: readonly Entry<Organization>[]): readonly SeatEntry[] {
    if (!entries.length) return [];
    const { organization, group, former } = this;
    const day = today(this.timeZone);
    const question = [entries, organization, group, former, day];
    if (!shallowEqual(question, this.#question)) {
      this.#question = question;
      this.#seats = seatsOf(entries, { organization, group, former, today: day });
    }
    return this.#seats.entries;
  }

  protected override willUpdate(): void {
    this.#controls.update();
    super.willUpdate();
    this.#groups = groupsOf(this.#seats.entries, this.entries);
    if (this.structuredData) this.#data.get();
  }

  protected override renderItems(): TemplateResult {
    const words = this.words(memberListWords);
    const ordered = this.#groups.flatMap(({ entries }) => entries);
    const page = this.#more.of(ordered);
    const paged = this.pageSize ? page : this.#gradual.of(page);
    const drawn = new Set(paged);
    const controls = this.#controls.render({
      shown: { count: ordered.length },
      heading: words.find(this.heading),
      level: this.itemLevel,
      countWords: words.members,
      language: this.language,
    });
    const list = html`${
      ordered.length
        ? this.#groups.map((group) => this.#renderGroup(group, drawn))
        : this.renderEmpty()
    }
    ${this.#more.render(ordered, words)}`;
    if (!this.withMap) return html`${controls} ${list}`;
    const seats = paged.map((entry) => seatOnMap(entry, words));
    return html`${controls}
      <div class="beside">
        ${this.#map.render(seats, locateSeat)}
        <div>${list}</div>
      </div>`;
  }

  /** Without the code that draws cards, the members are a list. */
  get #shownLayout(): MemberListLayout {
    return this.layout === 'cards' && !this.#cards.get() ? 'list' : this.layout;
  }

  #renderGroup(group: SeatGroup, drawn: ReadonlySet<SeatEntry>): TemplateResult | typeof nothing {
    const shown = group.entries.filter((entry) => drawn.has(entry));
    if (!shown.length) return nothing;
    const isAlone = group.name === undefined && this.#groups.length === 1;
    const { language } = this;
    const level = this.itemLevel + (isAlone ? 0 : 1);
    const classes = listClasses(this.#shownLayout, group.entries.length);
    const list = html`<ul class=${classes} part="list" role="list">
      ${repeat(
        shown,
        ({ id }) => id,
        (entry) => this.#renderMember(entry, level, language),
      )}
    </ul>`;
    if (isAlone) return list;
    return html`<section class="group" part="group">
      ${groupHead(group, this.itemLevel, this.words(memberListWords))} ${list}
    </section>`;
  }

  /** While a long list is drawn by and by, the members that are there already cost nothing. */
  #renderMember(entry: SeatEntry, level: number, language: Language): unknown {
    const { filterOnSelect } = this;
    const layout = this.#shownLayout;
    const draw = (): TemplateResult =>
      memberTemplate(entry, {
        layout,
        level,
        words: this.words(memberListWords),
        language,
        brokenLogos: this.#brokenLogos,
        onLogoError: (src) => {
          this.#brokenLogos.add(src);
          this.requestUpdate();
        },
        onChoose: (event) => this.choose(entry.read(), event),
        selectHost: filterOnSelect ? this : undefined,
        details: layout === 'cards' ? this.#cards.get() : undefined,
        onMap: this.#map.control(entry.id),
      });
    // A choice on the page and the map change the buttons of a member that stays what it is.
    if (filterOnSelect || this.withMap) return draw();
    return guard([entry, layout, level, language.tag, this.#brokenLogos.size], draw);
  }

  /** The members of a day may differ from those of the next. */
  #nextDay(): EpochMs | undefined {
    return this.#seats.hasDates ? nextMidnight(this.timeZone) : undefined;
  }
}
