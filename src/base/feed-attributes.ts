import type { PropertyDeclarations } from 'lit';
import { defaultMaxBytes } from '../feed/load/load.js';
import type { Filter } from '../select/filter.js';
import type { SortOrder } from '../select/sort.js';
import { defaultTimeZone } from '../time/parse.js';
import { languageOf, type Language, type Messages } from '../i18n/language.js';
import { count, text } from './attributes.js';
import { GuardedElement } from './guarded-element.js';

/**
 * The attributes that every feed element has, as properties.
 *
 * @attr {string} lang - language of the element's own words; the nearest ancestor's, else French
 */
export abstract class FeedAttributes extends GuardedElement {
  static override properties: PropertyDeclarations = {
    src: text(),
    format: text(),
    map: {},
    feed: { attribute: false },
    limit: count('limit'),
    lang: { reflect: true },
    timeZone: text('time-zone'),
    maxBytes: count('max-bytes'),
    loading: text(),
    refresh: count('refresh'),
    heading: text(),
    headingLevel: count('heading-level', 1, 6),
    tags: text(),
    excludeTags: text('exclude-tags'),
    search: text(),
    sort: text(),
    filter: { attribute: false },
    filterGroup: text('filter-group'),
  };

  /** Addresses of feeds, separated by spaces; several are merged. */
  src = '';
  /** Format of the feed, such as `rss` or `openagenda`; empty or `auto` detects it. docs/feeds.md lists the names. */
  format = '';
  /** Maps the fields of a feed of another format to ours: a JSON text or an object. docs/feeds.md says how. */
  map: unknown;
  /** The feed itself, as an object or as text, instead of an address. */
  feed: unknown;
  /** Largest number of items to show; 0 shows all items of the feed's first page. */
  limit = 0;
  /** IANA zone of times that name none, and of the calendar's days. */
  timeZone = defaultTimeZone;
  /** Largest size of one feed document, in bytes. */
  maxBytes = defaultMaxBytes;
  /** `lazy` loads the feed when the element comes near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';
  /** Seconds between two readings of the feed, 30 at least; 0 reads it once. Stops while the page is hidden. */
  refresh = 0;
  /** A heading above the items. */
  heading = '';
  /** Level of that heading, 1 to 6; without a heading, level of the items' headings. */
  headingLevel = 2;
  /** Shows only items with one of these tags, separated by commas. */
  tags = '';
  /** Leaves out items with one of these tags, separated by commas. */
  excludeTags = '';
  /** Shows only items that contain all these words. */
  search = '';
  /** `newest`, `oldest`, `title`, or `feed` for the order of the feed; empty for the element's own order. */
  sort: SortOrder = '';
  /**
   * The visitor's filter, besides the attributes `tags`, `exclude-tags` and `search`: an object with any of
   * `search` (words), `tags`, `place`, `organizer`, `audience`, `accessibility`, `authors`, `issuer`, `state`,
   * `theme`, `organization`, `lead` (lists of values, of which an item has one), `excludeTags`, `free`, `online` (`true`), `when` (`today`,
   * `tomorrow`, `weekend`, `week`, `month`) or `from` and `to` (`YYYY-MM-DD`), `holidays` (`outside`, `during`),
   * `within` (kilometres). Items of every kind also have `subject` (themes and tags), `party` (organizations in any
   * role), `label` and `kind`. What the kind of item does not have is ignored. A script that sets it fires no event.
   */
  filter: Filter = {};
  /** Name of a group: only a `<feed-filter>` with this name in its attribute `group` filters the element. */
  filterGroup = '';

  /** The language of the element's own words, and the first that is wanted of a feed. */
  get language(): Language {
    return languageOf(this, this.lang || '');
  }

  /** The words of a table in the element's language. */
  protected words<T>(table: Messages<T>): T {
    return table[this.language.code];
  }

  /** The level of the items' headings: below the element's own, if it has one. */
  protected get itemLevel(): number {
    return (this.headingLevel || 2) + (this.heading ? 1 : 0);
  }
}
