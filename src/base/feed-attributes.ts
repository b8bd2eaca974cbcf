import { LitElement, type PropertyDeclarations } from 'lit';
import { defaultMaxBytes } from '../feed/load/load.js';
import type { SortOrder } from '../select/sort.js';
import { defaultTimeZone } from '../time/parse.js';
import { count } from './attributes.js';

/**
 * What a page says of any feed that it shows: the attributes, as properties.
 *
 * @attr {string} lang - language of the element's own words; the nearest ancestor's, else French
 */
export abstract class FeedAttributes extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    map: {},
    feed: { attribute: false },
    limit: count('limit', 0),
    lang: { reflect: true },
    timeZone: { attribute: 'time-zone' },
    maxBytes: count('max-bytes', defaultMaxBytes),
    loading: {},
    refresh: count('refresh', 0),
    heading: {},
    headingLevel: count('heading-level', 2),
    tags: {},
    excludeTags: { attribute: 'exclude-tags' },
    search: {},
    sort: {},
  };

  /**
   * Addresses of feeds, separated by spaces; several are merged.
   * @default ''
   */
  declare src: string;
  /**
   * What the feed is, such as `rss` or `openagenda`; empty or `auto` finds out. docs/feeds.md has the names.
   * @default ''
   */
  declare format: string;
  /**
   * Which fields of a feed of another format are which of ours, as JSON. docs/feeds.md says how.
   */
  declare map: unknown;
  /** A feed as a value, an object or its text, instead of an address. */
  declare feed: unknown;
  /**
   * Most items to show; 0 shows what the feed's first page has.
   * @default 0
   */
  declare limit: number;
  /**
   * IANA zone of times that name none, and of the calendar's days.
   * @default 'Europe/Paris'
   */
  declare timeZone: string;
  /**
   * Most bytes one feed document may have.
   * @default 8388608
   */
  declare maxBytes: number;
  /** `lazy` asks for the feed when the element comes near the viewport. */
  declare loading: 'eager' | 'lazy';
  /**
   * Seconds after which the feed is asked for again, 30 at least; 0 never. Rests while hidden.
   * @default 0
   */
  declare refresh: number;
  /**
   * A heading above the items.
   * @default ''
   */
  declare heading: string;
  /** Level of that heading, 1 to 6; without one, of the items' headings. */
  declare headingLevel: number;
  /**
   * Show only items with one of these tags, separated by commas.
   * @default ''
   */
  declare tags: string;
  /**
   * Leave out items with one of these tags, separated by commas.
   * @default ''
   */
  declare excludeTags: string;
  /**
   * Show only items that contain all these words.
   * @default ''
   */
  declare search: string;
  /**
   * `newest`, `oldest`, `title`, or `feed` for the order of the feed; empty for the element's own.
   * @default ''
   */
  declare sort: SortOrder;

  constructor() {
    super();
    this.src = this.format = this.heading = this.tags = this.excludeTags = this.search = '';
    this.sort = '';
    this.limit = this.refresh = 0;
    this.timeZone = defaultTimeZone;
    this.maxBytes = defaultMaxBytes;
    this.loading = 'eager';
    this.headingLevel = 2;
  }
}
