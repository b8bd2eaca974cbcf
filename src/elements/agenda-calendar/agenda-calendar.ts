import { html, type TemplateResult } from 'lit';
import { iconStyles } from '../../components/event-list/icons.js';
import type { EventEntry } from '../../feed/read/kinds/event.js';
import { agenda, type AgendaView } from '../../i18n/agenda.js';
import type { IsoDay } from '../../model/index.js';
import type { AppliedFilter } from '../../select/applied-filter.js';
import { monthOf, type DaySpan } from '../../time/days.js';
import { today } from '../../time/zone.js';
import { RangeChangeEvent } from '../../base/events.js';
import { LazyImport } from '../../base/lazy-import.js';
import { afterPaint } from '../../base/dom.js';
import { ContainerWidth } from '../../base/controllers/container-width.js';
import { AgendaAttributes } from './agenda-attributes.js';
import { Agenda, boundsOf, readEvent } from './agenda.js';
import { EventOpener } from '../../components/event-dialog/event-opener.js';
import type { CalendarControl } from './features/calendar-control.js';
import type { Features } from './features/features.js';
import { ListExtent } from './views/list/list-extent.js';
import { listView } from './views/list/list-view.js';
import { loadFeatures, wantsFeatures } from './features/load-features.js';
import { monthStyles } from './views/month/month.styles.js';
import { noEvents } from './views/no-events.js';
import { arrivalDay, periodName, shownDay } from './periods.js';
import { Position } from './position.js';
import { toolbar } from './toolbar.js';
import { toolbarStyles } from './toolbar.styles.js';
import type { View, ViewContext } from './views/view.js';
import { skippable } from './views/skippable.js';
import { Views } from './views/views.js';

export type * from '../../base/events.js';
export type { AgendaView };

/** Width in em of the element's text below which a month has no room for titles. */
const narrowBelow = 34;

/**
 * The events of a feed, by month, week, day or year, or as a list.
 *
 * @tagname agenda-calendar
 * @summary Shows the events of a feed as a month, a week, a day, a year or a list of days, with their details in a dialog.
 * @fires {RangeChangeEvent} range-change - the visitor went to another period or view, from `event.first` to
 *   `event.last`
 * @csspart day-note - the name of a holiday
 * @draws elements/agenda-calendar/toolbar#toolbar
 * @draws elements/agenda-calendar/views/month/month-view#monthView
 * @draws elements/agenda-calendar/views/week/time-grid#view
 * @draws elements/agenda-calendar/views/list/list-view#listView
 * @draws elements/agenda-calendar/features/holidays#holidayLegend
 * @draws elements/agenda-calendar/views/year/year-view#view
 * @draws elements/agenda-calendar/views/skippable#skippable
 * @draws elements/agenda-calendar/views/no-events#noEvents
 * @draws components/event-dialog/dialog#EventDialog
 * @draws components/export-menu/export-menu#agendaActions
 * @draws components/filters/panels#filterPanels
 * @cssproperty [--mw-accent] - colour of accents
 * @cssproperty [--mw-ink=inherit] - colour of text
 * @cssproperty [--mw-muted] - colour of secondary text
 * @cssproperty [--mw-surface] - background of the dialog, of menus and of the week; without one, white or nearly black, in contrast with the ink
 * @cssproperty [--mw-border] - colour of lines
 * @cssproperty [--mw-radius=0.5em] - rounding of corners
 * @cssproperty [--mw-font=inherit] - font family
 * @cssproperty [--mw-sticky-start=0] - how far below the window's edge a list's days stay: the height
 *   of a header of the page that stays there, too
 */
export class AgendaCalendar extends AgendaAttributes {
  static override styles = [...AgendaAttributes.styles, iconStyles, toolbarStyles, ...monthStyles];

  readonly #narrow = new ContainerWidth(this, narrowBelow);
  readonly #opener = new EventOpener(this, {
    choose: (item, click) => this.choose(item, click),
    failed: () => this.announce(this.words(agenda).unavailable),
  });
  readonly #views = new Views(this, () => this.performUpdate());
  readonly #position = new Position(this, {
    isNarrow: () => this.#narrow.isNarrow,
    bounds: () => this.#agenda.bounds,
    filteredDays: () => this.#features?.filters.days,
  });
  #lastAgenda?: Agenda;
  readonly #list = new ListExtent();
  #choosesMonth = false;
  /** The context of the last drawing. */
  #drawn?: ViewContext;
  #features?: Features;
  readonly #lazyFeatures = new LazyImport(this, async () => {
    const control = this.#controlFor(this.date); // A visitor may have gone on when the script comes.
    const Features = await loadFeatures(this);
    return new Features(this, control);
  });
  readonly #afterFirstPaint = new LazyImport(this, async () => {
    const drawn = today(this.timeZone);
    await afterPaint();
    const { startAfterFirstPaint } = await import('./features/after-first-paint.js');
    startAfterFirstPaint(this, () => this.#context, this.#views);
    return today(this.timeZone) !== drawn; // It may first be seen on another day.
  });

  /** @param authorsDate the attribute `date` before the visitor's first step */
  #controlFor(authorsDate: string): CalendarControl {
    return {
      authorsDate,
      chosenView: () => this.#position.chosenView,
      drawn: () => this.#drawn,
      period: () => this.#position.period,
      candidates: () => this.candidates,
      appliedFilter: () => this.applyFilter(),
      loadFilter: () => this.loadFilter(),
      about: () => this.about,
      show: (date, view) => this.#show(date, view),
      announce: (text) => this.announce(text),
    };
  }

  /** The filters stay when no event passes them. */
  protected override get hasContent(): boolean {
    return this.candidates.length > 0;
  }

  /** A filter control of the page counts before it filters: the features that follow a filter come with the counts. */
  protected override async loadFilter(): Promise<void> {
    await Promise.all([super.loadFilter(), this.#lazyFeatures.ready()]);
  }

  protected override configureFilter(applied: AppliedFilter<EventEntry>): void {
    applied.holidayZone = this.holidays ?? '';
    applied.bounds = boundsOf(this.min, this.max);
  }

  protected override get emptyMessage(): string {
    return this.words(agenda).empty;
  }

  protected override willUpdate(): void {
    if (wantsFeatures(this)) this.#features = this.#lazyFeatures.get();
    this.#features?.update();
    super.willUpdate();
    this.#features?.filters.showWantedDays();
  }

  protected override async layoutReady(): Promise<void> {
    if (wantsFeatures(this)) await (await this.#lazyFeatures.ready())?.ready();
    await this.#views.ready(this.#position.view);
  }

  protected override updated(): void {
    if (this.hasContent) this.#afterFirstPaint.get();
  }

  get #agenda(): Agenda {
    const { entries, timeZone, min, max } = this;
    const keeps = this.applyFilter()?.occurrenceTest;
    const bounds = boundsOf(min, max);
    this.#lastAgenda = Agenda.of(this.#lastAgenda, entries, timeZone, bounds, keeps);
    return this.#lastAgenda;
  }

  #from(view: AgendaView, period: DaySpan): IsoDay {
    return view === 'list' ? this.#list.first(period, today(this.timeZone)) : period.first;
  }

  get #context(): ViewContext {
    const view = this.#position.view;
    const week = this.week;
    const period = this.#position.periodOf(view);
    const from = this.#from(view, period);
    const runsOn = view === 'list' && !this.#features?.filters.days;
    return {
      view,
      agenda: this.#agenda,
      period,
      from,
      until: runsOn ? this.#list.last(this.#agenda, from, period) : period.last,
      mostLines: this.#list.mostLines,
      runsOn,
      date: shownDay(this.#position.day, 1, week),
      today: today(this.timeZone),
      week,
      compact: this.#narrow.isNarrow,
      level: this.itemLevel + 1,
      labelledBy: 'period',
      language: this.language,
      words: this.words(agenda),
      noteOf: (day) => this.#features?.holidays.noteOf(day),
      onActivate: this.#activate,
      onDay: this.#goToDay,
      onOpenDay: this.#openDay,
      onOpenEvent: this.#openEvent,
      onShowPast: this.#showPast,
      onGoOn: this.#goOn,
      opener: this.#opener,
    };
  }

  protected override renderItems(): TemplateResult {
    const context = (this.#drawn = this.#context);
    const { view, words, period } = context;
    const draw: View = this.#views.get(view);
    const content = html`${draw(context)} ${this.#features?.holidays.legend(context)}`;
    const isEmpty = !context.agenda.count(context.from, period.last);
    const beside = (): unknown => (isEmpty ? noEvents(context) : this.#views.besideGrid(context));
    return html`${this.#features?.filters.render(context)}
    ${toolbar({
      ...context,
      views: this.offeredViews,
      months: this.#choosesMonth
        ? this.#agenda.months(monthOf(period.first))
        : [monthOf(period.first)],
      onMonths: this.#chooseMonth,
      periodLevel: this.itemLevel,
      more: this.#features?.export.render(context),
      onPeriod: (day) => this.#goTo(arrivalDay(view, day, context.today, this.week)),
      onToday: () => this.#goTo(context.today),
      onView: (to) => this.#goTo(this.#position.day, to),
    })}
    ${draw === listView ? content : skippable(html`${content} ${beside()}`, words)}
    ${this.#opener.render()}`;
  }

  /** @param chosen the view that the visitor chose, which then holds in a box of any width */
  #goTo(day: IsoDay, chosen?: AgendaView): void {
    const view = chosen ?? this.#position.view;
    const isSame = view === this.#position.view;
    const before = this.#position.period;
    if (view === 'list' && isSame) this.#features?.filters.forgetDays();
    this.#show(day, chosen ?? this.#position.chosenView);
    const { first, last } = this.#position.periodOf(view);
    if (isSame && first === before.first && last === before.last) return;
    this.#list.reset();
    const count = this.#agenda.count(this.#from(view, { first, last }), last);
    const words = this.words(agenda);
    const name = periodName(view, { first, last }, this.language.tag);
    this.announce(words.announced(isSame ? name : `${words.view[view]}, ${name}`, count));
    this.dispatchEvent(new RangeChangeEvent(first, last));
  }

  #show(date: string, view?: AgendaView): void {
    this.#position.chosenView = view;
    this.date = date;
    this.requestUpdate();
  }

  /** Fills the choice of months just before it opens: it is long, and few visitors use it. */
  readonly #chooseMonth = (): void => {
    this.#choosesMonth = true;
    this.requestUpdate();
  };

  readonly #showPast = async (): Promise<void> => {
    this.#list.showPast();
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  };

  /** Shows more of the list, and moves the focus to the first event that was added. */
  readonly #goOn = async (day?: IsoDay): Promise<void> => {
    const lines = ({ from, until, mostLines }: ViewContext): number =>
      Math.min(this.#agenda.count(from, until), mostLines);
    const count = lines(this.#drawn!);
    this.#list.goOn(day);
    this.announce(this.words(agenda).added(lines(this.#context) - count));
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.open')[count]?.focus();
  };

  readonly #activate = (day: IsoDay): void => {
    const { first, last } = this.#position.period;
    // Days of a neighbouring period come into the tab order with their period.
    if (first <= day && day <= last) this.date = day;
  };

  /** Goes to a day and moves the focus to its cell or, in a list, to the first event. */
  readonly #goToDay = async (day: IsoDay, view?: AgendaView): Promise<void> => {
    this.#goTo(day, view);
    await this.updateComplete;
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    (find(`[data-day="${this.#position.day}"], .open`) ?? find('.content'))?.focus();
  };

  readonly #openDay = async (day: IsoDay): Promise<void> => {
    const occurrences = this.#agenda.between(day, day).map(readEvent);
    if (occurrences.length) await this.#opener.openDay(day, occurrences);
  };

  readonly #openEvent: ViewContext['onOpenEvent'] = (dated, click, neighbours) => {
    const { first, last } = this.#position.period;
    const from = dated.first < first ? dated.first : first;
    const to = dated.first > last ? dated.first : last;
    void this.#opener.openEvent(
      dated,
      click,
      neighbours ?? this.#agenda.between(from, to).map(readEvent),
    );
  };
}
