import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ListMap, mapProperties } from '../../components/map/list-map.js';
import type { Located } from '../../components/map/map-host.js';
import { eventControl } from '../../components/event-list/control.js';
import { lineStyles } from '../../components/event-list/line.styles.js';
import { placeWords, titleAndStatus } from '../../components/event-list/event-brief.js';
import { occurrenceKeys } from '../../components/event-list/occurrence-keys.js';
import { openModes, type OpenMode } from '../../components/event-dialog/dialog-host.js';
import { EventOpener } from '../../components/event-dialog/event-opener.js';
import type { EventEntry } from '../../feed/read/kinds/event.js';
import { agendaList } from '../../i18n/agenda-list.js';
import { foreignLanguage } from '../../i18n/language.js';
import type { AgendaEvent } from '../../model/index.js';
import { furtherDates, nextEvents } from '../../select/next-events.js';
import { listingStyles } from '../../styles/listing.js';
import type { DatedOccurrence } from '../../time/days.js';
import { formatDay, formatTime } from '../../time/format.js';
import { defaultTimeZone } from '../../time/parse.js';
import { adoptStyles, shallowEqual } from '../../base/dom.js';
import { count, flag, oneOf } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { heading } from '../../base/heading.js';
import { LazyImport } from '../../base/lazy-import.js';
import type { picture as Picture } from '../../base/picture.js';
import { LoadMore } from '../../base/controllers/load-more.js';
import { styles as ownStyles } from './agenda-list.styles.js';
import type { ListState } from './after-first-paint.js';
import { whenLine } from './when-line.js';
import { comingEvents } from './coming-events.js';
import { nearDay, wordingText } from './wording.js';

export type * from '../../base/events.js';

const agendaListLayouts = ['list', 'cards', 'headlines'] as const;
export type AgendaListLayout = (typeof agendaListLayouts)[number];

/** Milliseconds for which the order of the events is kept. */
const aMoment = 60_000;

/**
 * The events of a feed that go on or come next, each once. An event that is over disappears by itself.
 *
 * @tagname agenda-list
 * @summary Shows the next events of a feed as a list, as cards or as headlines.
 * @csspart list - the list of events
 * @csspart event - one event
 * @csspart figure - its picture with the credit, in cards
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart when - the line that says when it is
 * @csspart time - the same without the visitor's clock
 * @csspart moment - today, tomorrow, this weekend, now, or the day
 * @csspart visitor-time - the same by the visitor's clock, where it differs
 * @csspart title - its heading
 * @csspart open - the button, or the link, that opens it
 * @csspart status - cancelled, postponed, moved, full
 * @csspart place - where it takes place
 * @csspart further-dates - how many more dates it has
 * @csspart more - the button that shows more events
 * @draws components/event-dialog/dialog#EventDialog
 * @draws components/map/map-offer#MapOffer
 * @draws components/map/map-view#MapView
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=transparent] - background of cards; of the dialog, which else contrasts with the ink
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-gap=1em] - room between cards
 * @cssproperty [--mw-map-height=26em] - height of the map
 * @cssproperty [--mw-font=inherit] - font family
 */
export class AgendaList extends FeedElement<'event', EventEntry> {
  static override styles = [...FeedElement.styles, lineStyles, listingStyles, ownStyles];

  static override properties: PropertyDeclarations = {
    layout: oneOf('layout', agendaListLayouts),
    pageSize: count('page-size'),
    days: count('days'),
    open: oneOf('open', openModes),
    structuredData: flag('structured-data'),
    ...mapProperties,
  };

  protected readonly reader = comingEvents;

  /** `list`, `cards` or `headlines`. */
  layout: AgendaListLayout = 'list';
  /** Events shown at first, and added by "show more"; 0 shows all, 1,000 at a time. */
  pageSize = 6;
  /** Show only events of so many days, today included; 0 shows all that are to come. */
  days = 0;
  /**
   * How an event is opened: over the page in a `dialog`; `inline`, below its line or the cards; on its own
   * `page`, where the feed gives one.
   */
  open: OpenMode = 'dialog';
  /** Describes what is shown to search engines, as schema.org events. */
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

  readonly #opener = new EventOpener(this, {
    choose: (item, click) => this.choose(item, click),
    failed: () => this.announce(this.words(agendaList).unavailable),
  });
  readonly #map = new ListMap(this, {
    level: () => this.itemLevel,
    choose: (id, event) => {
      const dated = this.#shown.find((shown) => shown.event.id === id);
      return !dated || this.choose(dated.event, event);
    },
  });
  readonly #more = new LoadMore(this, {
    control: '.open',
    announce: (text) => this.announce(text),
  });
  readonly #cards = new LazyImport(this, async () => {
    const { picture, styles } = await import('./cards.js');
    for (const sheet of styles) adoptStyles(this.renderRoot, sheet);
    return picture;
  });
  readonly #clocks = new LazyImport(this, async () => {
    const { timeOnBothClocks } = await import('../../components/event-list/event-time.js');
    return timeOnBothClocks;
  });
  readonly #afterFirstPaint = new LazyImport(this, async () => {
    const { AfterFirstPaint } = await import('./after-first-paint.js');
    new AfterFirstPaint(
      this,
      () => this.#listState,
      () => this.#forget(),
    );
  });
  /** The instant for which the words hold. */
  #now = 0;
  /** The next occurrence of each entry at that instant. */
  #next: ReadonlyMap<EventEntry, DatedOccurrence<EventEntry>> = new Map();
  #asked: readonly unknown[] = [];
  /** All of the feed: some may lie beyond the days asked for. */
  #waiting: readonly EventEntry[] = [];
  #coming: readonly EventEntry[] = [];
  #shown: readonly DatedOccurrence[] = [];

  protected override get emptyMessage(): string {
    return this.words(agendaList).empty;
  }

  /** @internal Heading level of what opens below a line of the list. */
  get lineLevel(): number {
    return this.itemLevel + 1;
  }

  /** Pages of a feed are read on until there is enough to come: its first may have nothing but the past. */
  protected override get minItems(): number {
    return this.limit || this.pageSize;
  }

  protected override layoutReady(): Promise<unknown> | undefined {
    const cards = this.layout === 'cards' ? this.#cards.ready() : undefined;
    return this.withMap ? Promise.all([cards, this.#map.ready()]) : cards;
  }

  /** The coming entries in time order. */
  protected override eligible(entries: readonly EventEntry[]): readonly EventEntry[] {
    this.#waiting = entries;
    if (!entries.length) return entries;
    const asked = [entries, this.timeZone, this.days, this.#now];
    if (!shallowEqual(asked, this.#asked)) {
      this.#asked = asked;
      this.#next = nextEvents(entries, this.#now, this.days, this.timeZone);
      this.#coming = [...this.#next.keys()];
    }
    return this.#coming;
  }

  protected override willUpdate(): void {
    const now = Date.now();
    if (Math.abs(now - this.#now) > aMoment) this.#now = now;
    if (this.layout === 'cards') this.#cards.get();
    super.willUpdate();
    this.#shown = this.#more.of(this.entries).map((entry) => {
      const dated = this.#next.get(entry)!;
      return { ...dated, event: entry.read() };
    });
  }

  protected override updated(): void {
    if (this.#shown.length || (this.days && this.#waiting.length)) this.#afterFirstPaint.get();
    else {
      // The feed is on its way: what takes long the first time is best done now.
      const { tag } = this.language;
      formatDay('1970-01-01', tag, nearDay);
      formatTime(0, tag, defaultTimeZone);
    }
  }

  #forget(): void {
    this.#now = 0;
    this.requestUpdate();
  }

  protected override renderItems(): TemplateResult {
    const picture = this.layout === 'cards' ? this.#cards.get() : undefined;
    const layout = picture ? 'cards' : this.layout === 'headlines' ? 'headlines' : 'events';
    const keys = occurrenceKeys(this.#shown);
    const list = html`<ul class=${layout} part="list" role="list">
        ${repeat(
          this.#shown,
          (_, index) => keys[index],
          (dated) => html`<li>${this.#renderEvent(dated, picture)}</li>`,
        )}
      </ul>
      ${this.#more.render(this.entries, this.words(agendaList))} ${this.#opener.render()}`;
    if (!this.withMap) return list;
    const words = this.words(agendaList);
    const dates = new Map(this.#shown.map((dated) => [dated.event, dated]));
    const locate = (event: AgendaEvent): Located => ({
      detail: wordingText(dates.get(event)!, this.#now, words, this.language.tag),
      place: placeWords(event, words),
      latitude: event.place?.latitude,
      longitude: event.place?.longitude,
    });
    return html`<div class="beside">
      ${this.#map.render([...dates.keys()], locate)}
      <div>${list}</div>
    </div>`;
  }

  #renderEvent(dated: DatedOccurrence, picture?: typeof Picture): TemplateResult {
    const { event } = dated;
    const { language } = this;
    const words = this.words(agendaList);
    const isShort = this.layout === 'headlines';
    const place = isShort ? '' : placeWords(event, words);
    const further = isShort ? 0 : furtherDates(dated);
    const lang = foreignLanguage(event.language, language);
    return html`<article class="${picture ? '' : 'line'} ${event.status}" part="event">
      ${picture?.(event.image)}
      <p class="when" part="when">
        ${whenLine(dated, {
          now: this.#now,
          words,
          language,
          bothClocks: () => this.#clocks.get(),
        })}
      </p>
      <div>
        ${heading(
          this.itemLevel,
          'title',
          eventControl(dated, {
            opener: this.#opener,
            classes: 'open',
            part: 'open',
            content: titleAndStatus(event, words, lang),
            onOpen: (click) => void this.#opener.openEvent(dated, click, this.#shown),
          }),
        )}
        ${place ? html`<p class="place" part="place" lang=${lang ?? nothing}>${place}</p>` : nothing}
        ${
          further
            ? html`<p class="count" part="further-dates">
                ${further === Infinity ? words.furtherDates : words.otherDates(further)}
              </p>`
            : nothing
        }
        ${this.#map.control(event.id)}
      </div>
      ${picture ? nothing : this.#opener.inline(dated)}
    </article>`;
  }

  /** The state on which the words depend. */
  get #listState(): ListState {
    const isFull = this.limit > 0 && this.entries.length >= this.limit;
    return {
      shown: this.#shown,
      now: this.#now,
      waiting: isFull ? [] : this.#waiting,
      words: this.words(agendaList),
      lang: this.language.tag,
    };
  }
}
