import type { PropertyDeclarations } from 'lit';
import { openModes, type OpenMode } from '../../components/event-dialog/dialog-host.js';
import { events, type EventEntry } from '../../feed/read/kinds/event.js';
import type { AgendaView } from '../../i18n/agenda.js';
import type { IsoDay } from '../../model/index.js';
import { upcomingFirst } from '../../select/upcoming.js';
import { isDay, isMonth } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { count, flag, form, oneOf, someOf } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { agendaViews } from './views/view.js';

const offeredViews = 'month week list';

/** What a page says of its agenda: the attributes, as properties, and which of the feed's events they ask for. */
export abstract class AgendaAttributes extends FeedElement<'event', EventEntry> {
  static override properties: PropertyDeclarations = {
    view: oneOf('view', agendaViews, 'month'),
    views: someOf('views', agendaViews, offeredViews),
    date: form('date', (value) => isDay(value) || isMonth(value)),
    min: form('min', isDay),
    max: form('max', isDay),
    firstDay: count('first-day', 0),
    hideWeekends: flag('hide-weekends'),
    filters: {},
    holidays: {},
    deepLink: { attribute: 'deep-link' },
    structuredData: flag('structured-data'),
    takeAway: flag('take-away'),
    ics: {},
    open: oneOf('open', openModes, 'dialog'),
  };

  readonly reader = events;

  /**
   * `month`, `week`, `day`, `list` or `year`. A narrow box shows the list instead of a month or a
   * week, until the visitor chooses.
   */
  declare view: AgendaView;
  /**
   * The views to choose from, separated by spaces; that of `view` is one of them in any case.
   * @default 'month week list'
   */
  declare views: string;
  /**
   * The day or the month to show, `YYYY-MM-DD` or `YYYY-MM`; today when empty.
   * @default ''
   */
  declare date: string;
  /**
   * The first day of the agenda, `YYYY-MM-DD`: nothing before it is shown.
   * @default ''
   */
  declare min: IsoDay;
  /**
   * The last day of the agenda.
   * @default ''
   */
  declare max: IsoDay;
  /** The day on which a week begins, 1 for Monday to 7 for Sunday; the language's own when 0. */
  declare firstDay: number;
  /**
   * Leaves Saturdays and Sundays out of the month and the week.
   * @default false
   */
  declare hideWeekends: boolean;
  /**
   * Offers the visitor filters: `search`, `dates`, `tags`, `place`, `organizer`, `audience`,
   * `accessible`, `free`, `online`, `near`, `holidays`, separated by spaces; empty for all of which
   * the feed has something.
   * @default null
   */
  declare filters: string | null;
  /**
   * Names public holidays, and the school holidays of a zone: `A`, `B` or `C`.
   * @default null
   */
  declare holidays: string | null;
  /**
   * Keeps the view, the date and the filters in the fragment of the page's address, under this name
   * (`agenda` when empty): to be sent to others, and for the back button.
   * @default null
   */
  declare deepLink: string | null;
  /**
   * Offers to print what is shown, to have it as a file, to pass it on, to subscribe to it.
   * @default false
   */
  declare takeAway: boolean;
  /**
   * The address of the same agenda as an iCalendar file, to subscribe to; the feed's own when empty.
   * @default ''
   */
  declare ics: string;
  /**
   * Describes what is shown to search engines, as schema.org events.
   * @default false
   */
  declare structuredData: boolean;
  /**
   * How an event is opened: over the page in a `dialog`; `inline`, below its line or the calendar; on its own
   * `page`, where the feed gives one.
   */
  declare open: OpenMode;

  constructor() {
    super();
    this.view = 'month';
    this.views = offeredViews;
    this.date = this.min = this.max = this.ics = '';
    this.firstDay = 0;
    this.hideWeekends = this.structuredData = this.takeAway = false;
    this.filters = this.holidays = this.deepLink = null;
    this.open = 'dialog';
  }

  /** For the selection: with a limit, what goes on today and what comes next is kept. */
  override inOrder(entries: readonly EventEntry[]): readonly EventEntry[] {
    if (!this.limit || !entries.length) return entries;
    return upcomingFirst(entries, today(this.timeZone), this.timeZone);
  }

  /** For the selection: the day from which that is, and whose. */
  override moment(): string {
    return today(this.timeZone) + this.timeZone;
  }
}
