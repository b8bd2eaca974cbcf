import type { PropertyDeclarations } from 'lit';
import { openModes, type OpenMode } from '../../components/event-dialog/dialog-host.js';
import { events, type EventEntry } from '../../feed/read/kinds/event.js';
import type { AgendaView } from '../../i18n/agenda.js';
import { firstDayOfWeek } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import { upcomingFirst } from '../../select/upcoming.js';
import { isDay } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { count, flag, form, oneOf, optionalText, someOf, text } from '../../base/attributes.js';
import { FeedElement } from '../../base/feed-element.js';
import { isReachable } from './agenda.js';
import { agendaViews, type WeekShape } from './views/view.js';

/** The attributes of a calendar, as properties, and the feed's events that they ask for. */
export abstract class AgendaAttributes extends FeedElement<'event', EventEntry> {
  static override properties: PropertyDeclarations = {
    view: oneOf('view', agendaViews),
    views: someOf('views', agendaViews),
    date: form('date', isReachable),
    min: form('min', isDay),
    max: form('max', isDay),
    firstDay: count('first-day', 0, 7),
    hideWeekends: flag('hide-weekends'),
    filters: optionalText(),
    holidays: optionalText(),
    deepLink: optionalText('deep-link'),
    structuredData: flag('structured-data'),
    takeAway: flag('take-away'),
    ics: text(),
    open: oneOf('open', openModes),
  };

  protected readonly reader = events;

  /**
   * `month`, `week`, `day`, `list` or `year`. A narrow box shows the list instead of a month or a
   * week, until the visitor chooses.
   */
  view: AgendaView = 'month';
  /**
   * The views to choose from, separated by spaces; that of `view` is one of them in any case. Empty, it is the only one
   * and no choice is shown.
   */
  views = 'month week list';
  /**
   * The day or the month to show, `YYYY-MM-DD` or `YYYY-MM`, of the years 1 to 9998; today when empty.
   */
  date = '';
  /**
   * The first day of the agenda, `YYYY-MM-DD`: nothing before it is shown.
   */
  min: IsoDay = '';
  /**
   * The last day of the agenda.
   */
  max: IsoDay = '';
  /** The day on which a week begins, 1 for Monday to 7 for Sunday; the language's own when 0. */
  firstDay = 0;
  /**
   * Leaves Saturdays and Sundays out of the month and the week.
   */
  hideWeekends = false;
  /**
   * Offers the visitor filters: `search`, `dates`, `tags`, `place`, `organizer`, `audience`,
   * `accessible`, `free`, `online`, `near`, `holidays`, separated by spaces; empty for all of which
   * the feed has something.
   */
  filters: string | null = null;
  /**
   * Names public holidays, and the school holidays of a zone: `A`, `B` or `C`.
   */
  holidays: string | null = null;
  /**
   * Keeps the view, the date and the filters in the fragment of the page's address, under this name
   * (`agenda` when empty): to be sent to others, and for the back button.
   */
  deepLink: string | null = null;
  /**
   * Offers to print what is shown, to have it as a file, to pass it on, to subscribe to it.
   */
  takeAway = false;
  /**
   * The address of the same agenda as an iCalendar file, to subscribe to; the feed's own when empty.
   */
  ics = '';
  /**
   * Describes what is shown to search engines, as schema.org events.
   */
  structuredData = false;
  /**
   * How an event is opened: over the page in a `dialog`; `inline`, below its line or the calendar; on its own
   * `page`, where the feed gives one.
   */
  open: OpenMode = 'dialog';

  /** The shape of the shown weeks. */
  get week(): WeekShape {
    const { firstDay } = this;
    return {
      firstDay: firstDay > 0 && firstDay < 8 ? firstDay : firstDayOfWeek(this.language),
      hidesWeekends: this.hideWeekends,
    };
  }

  /** The views to choose from; that of `view` is one of them in any case. */
  protected get offeredViews(): readonly AgendaView[] {
    const words = this.views.split(/\s+/);
    return agendaViews.filter((name) => name === this.view || words.includes(name));
  }

  /** With a limit, the events of today and the next ones are kept. */
  protected override defaultOrder(entries: readonly EventEntry[]): readonly EventEntry[] {
    if (!this.limit || !entries.length) return entries;
    return upcomingFirst(entries, today(this.timeZone), this.timeZone);
  }

  /** The value on which that order depends: the day, and its zone. */
  protected override get orderKey(): string {
    return today(this.timeZone) + this.timeZone;
  }
}
