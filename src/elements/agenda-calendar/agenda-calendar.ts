import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { events, type EventEntry } from '../../feed/kinds/event.js';
import { agenda } from '../../i18n/agenda.js';
import { firstDayOfWeek } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import { upcomingFirst } from '../../select/upcoming.js';
import { isMonth, monthOf, today, type DatedOccurrence, type IsoMonth } from '../../time/days.js';
import { quickMonth } from '../../time/quick-format.js';
import { oneOf } from '../../widget/attributes.js';
import { RangeChangeEvent } from '../../widget/events.js';
import { FeedElement } from '../../widget/feed-element.js';
import { Narrow } from '../../widget/narrow.js';
import { Agenda, readEvent, type DatedEntry } from './agenda.js';
import { dayForKey } from './day-keys.js';
import { DetailDialog } from '../../agenda/detail-dialog.js';
import { eventListStyles } from '../../agenda/event-list.styles.js';
import { listView } from './list-view.js';
import { noEvents } from './no-events.js';
import { monthView } from './month-view.js';
import { monthBounds } from './months.js';
import { dialogStyles } from '../../agenda/dialog.styles.js';
import { listStyles } from './list.styles.js';
import { monthStyles } from './month.styles.js';
import { toolbar } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';

export type * from '../../widget/events.js';

export const agendaViews = ['month', 'list'] as const;
export type AgendaView = (typeof agendaViews)[number];

/** Below this width, in em of its text, a month has no room for titles. */
const narrowBelow = 34;

/**
 * The events of a feed, by month.
 *
 * @tagname agenda-calendar
 * @summary Shows the events of a feed as a month or as a list of days, with their details in a dialog.
 * @fires {RangeChangeEvent} range-change - the visitor went to another month
 * @csspart toolbar - the period and the buttons
 * @csspart period - the name of the month
 * @csspart previous - the button to the month before
 * @csspart next - the button to the month after
 * @csspart today-button - the button to the present month
 * @csspart month-choice - the list of months
 * @csspart view-month - the button to the month view
 * @csspart view-list - the button to the list view
 * @csspart month - the table of the month view
 * @csspart weekday - a column's head
 * @csspart day - a day's cell
 * @csspart outside-day - a day of another month
 * @csspart today - today's cell
 * @csspart event - an event in a cell or in the list
 * @csspart bar - an event that lasts whole days
 * @csspart more - the button to the events that a cell has no room for
 * @csspart zone-note - the note that the visitor's clock shows other hours
 * @csspart day-group - a day of the list view
 * @csspart day-heading - its heading
 * @csspart open - the button that opens an event
 * @csspart time - when an event takes place
 * @csspart visitor-time - the same by the visitor's clock, where it differs
 * @csspart status - cancelled, postponed, moved, full
 * @csspart place - where it takes place
 * @csspart dialog - the dialog with a day or an event
 * @csspart dialog-heading - its heading
 * @csspart close - its closing button
 * @csspart back - the button back to the day
 * @csspart detail - an event's details
 * @csspart figure - its picture with the credit
 * @csspart image - the picture
 * @csspart credit - the picture's credit
 * @csspart description - its description
 * @csspart page - the link to its page
 * @csspart register - the link to register
 * @csspart join - the link to join it online
 * @csspart ics - the link to the .ics file
 * @csspart past - the button that shows the month's past days
 * @csspart next-event - the button to the next month that has an event
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface=Canvas] - background of the dialog and of bars
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 */
export class AgendaCalendar extends FeedElement<'event', EventEntry> {
  static override styles = [
    ...FeedElement.styles,
    toolbarStyles,
    monthStyles,
    listStyles,
    eventListStyles,
    dialogStyles,
  ];

  static override properties: PropertyDeclarations = {
    view: oneOf('view', agendaViews, 'month'),
    month: {},
  };

  readonly reader = events;

  /** `month` or `list`. A narrow box shows the list, until the visitor chooses. */
  declare view: AgendaView;
  /** The month shown, `YYYY-MM`; the present one when empty. */
  declare month: IsoMonth;

  readonly #narrow = new Narrow(this, narrowBelow);
  readonly #dialog = new DetailDialog(this);
  #chosenView?: AgendaView;
  #activeDay: IsoDay = '';
  #known?: Agenda;
  #showsPast = false;

  constructor() {
    super();
    this.view = 'month';
    this.month = '';
  }

  protected override get emptyMessage(): string {
    return this.words(agenda).empty;
  }

  /** For the selection: with a limit, what goes on today and what comes next is kept. */
  override inOrder(events: readonly EventEntry[]): readonly EventEntry[] {
    if (!this.limit || !events.length) return events;
    return upcomingFirst(events, today(this.timeZone), this.timeZone);
  }

  /** For the selection: the day from which that is, and whose. */
  override moment(): string {
    return today(this.timeZone) + this.timeZone;
  }

  get #agenda(): Agenda {
    const { entries, timeZone } = this;
    if (this.#known?.entries !== entries || this.#known.timeZone !== timeZone) {
      this.#known = new Agenda(entries, timeZone);
    }
    return this.#known;
  }

  get #month(): IsoMonth {
    return isMonth(this.month) ? this.month : monthOf(today(this.timeZone));
  }

  get #view(): AgendaView {
    return this.#chosenView ?? (this.#narrow.matches ? 'list' : this.view);
  }

  protected override renderItems(): TemplateResult {
    const month = this.#month;
    return html`${toolbar({
      month,
      months: this.#agenda.months(month),
      view: this.#view,
      views: agendaViews,
      level: this.itemLevel,
      language: this.language,
      words: this.words(agenda),
      onMonth: (to) => this.#goTo(to),
      onToday: this.#goToToday,
      onView: (view) => this.#choose(view),
    })}
    ${this.#view === 'month' ? this.#renderMonth() : this.#renderList()}
    ${this.#dialog.render(this.words(agenda), this.language, this.headingLevel, this.#openEvent)}`;
  }

  #renderMonth(): TemplateResult {
    const present = today(this.timeZone);
    const month = this.#month;
    const first = monthOf(present) === month ? present : `${month}-01`;
    this.#activeDay = monthOf(this.#activeDay) === month ? this.#activeDay : first;
    return html`${monthView({
      month,
      agenda: this.#agenda,
      today: present,
      activeDay: this.#activeDay,
      compact: this.#narrow.matches,
      language: this.language,
      words: this.words(agenda),
      labelledBy: 'period',
      onActivate: this.#activate,
      onKey: this.#moveByKey,
      onOpenDay: this.#openDay,
      onOpenEvent: this.#openEvent,
    })}
    ${this.#inMonth(month).length ? nothing : this.#renderNone()}`;
  }

  #renderList(): TemplateResult {
    const words = this.words(agenda);
    const present = today(this.timeZone);
    const [monthFirst, last] = monthBounds(this.#month);
    const hasPast = monthFirst < present && present <= last;
    const first = hasPast && !this.#showsPast ? present : monthFirst;
    const shown = this.#agenda.between(first, last);
    const skipped = first > monthFirst && this.#inMonth(this.#month).length > shown.length;
    return html`${
      skipped
        ? html`<p>
            <button class="past" part="past" @click=${this.#showPast}>${words.past}</button>
          </p>`
        : nothing
    }
    ${
      shown.length
        ? listView({
            occurrences: shown.map(readEvent),
            first,
            today: present,
            dayLevel: this.itemLevel + 1,
            language: this.language,
            words,
            onOpenEvent: this.#openEvent,
          })
        : this.#renderNone(skipped)
    }`;
  }

  #renderNone(someArePast = false): TemplateResult {
    return noEvents({
      someArePast,
      next: this.#agenda.next(monthBounds(this.#month)[1]),
      language: this.language,
      words: this.words(agenda),
      onDay: (day) => void this.#goToDay(day),
    });
  }

  #inMonth(month: IsoMonth): readonly DatedEntry[] {
    return this.#agenda.between(...monthBounds(month));
  }

  #goTo(month: IsoMonth): void {
    if (!isMonth(month) || month === this.#month) return;
    this.month = month;
    this.#showsPast = false;
    const [first, last] = monthBounds(month);
    const period = quickMonth(month, this.language.tag);
    this.announce(this.words(agenda).announced(period, this.#inMonth(month).length));
    this.dispatchEvent(new RangeChangeEvent(first, last));
  }

  readonly #goToToday = (): void => {
    this.#activeDay = today(this.timeZone);
    this.#goTo(monthOf(this.#activeDay));
    this.requestUpdate();
  };

  #choose(view: AgendaView): void {
    this.#chosenView = view;
    this.requestUpdate();
  }

  readonly #showPast = async (): Promise<void> => {
    this.#showsPast = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  };

  readonly #activate = (day: IsoDay): void => {
    if (day === this.#activeDay) return;
    // A day of a neighbouring month is in the tab order only once its month is shown.
    if (monthOf(day) !== this.#month) return;
    this.#activeDay = day;
    this.requestUpdate();
  };

  readonly #moveByKey = async (
    event: KeyboardEvent,
    cell: HTMLElement,
    day: IsoDay,
  ): Promise<void> => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target !== cell) {
      if (event.key === 'Escape') cell.focus();
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      await this.#openDay(day);
      return;
    }
    const rightToLeft = getComputedStyle(this).direction === 'rtl';
    const next = dayForKey(event, day, firstDayOfWeek(this.language.tag), rightToLeft);
    if (!next) return;
    event.preventDefault();
    await this.#goToDay(next);
  };

  /** With the focus: to its cell or, in the list, to the first event. */
  async #goToDay(day: IsoDay): Promise<void> {
    this.#goTo(monthOf(day));
    this.#activeDay = day;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-day="${day}"], .open`)?.focus();
  }

  readonly #openDay = async (day: IsoDay): Promise<void> => {
    const occurrences = this.#agenda.between(day, day).map(readEvent);
    if (occurrences.length) await this.#dialog.openDay({ day, occurrences });
  };

  readonly #openEvent = async (dated: DatedOccurrence, event: Event): Promise<void> => {
    if (!this.choose(dated.event, event)) return;
    try {
      await this.#dialog.openEvent(dated);
    } catch {
      // The detail's script could not be had: the event's own page says as much.
      if (dated.event.url) location.assign(dated.event.url);
      else this.announce(this.words(agenda).unavailable);
    }
  };
}
