import type { Finder } from '../../../components/filters/filters.js';
import type { Shown } from '../../../components/filters/result-summary.js';
import type { EventEntry } from '../../../feed/read/kinds/event.js';
import { farthest } from '../../../select/date-presets.js';
import type { EventFilter } from '../../../select/event-filter.js';
import { addDays, type DaySpan } from '../../../time/days.js';
import { today } from '../../../time/zone.js';
import { boundsOf, type DatedEntry } from '../agenda.js';
import type { AgendaAttributes } from '../attributes.js';
import { endOf } from '../periods.js';
import type { ViewContext } from '../views/view.js';
import type { CalendarControl } from './calendar-control.js';

/** Most days of a list for a range that is open at one end. */
const mostDays = 366;

/** The attribute `filters`: the panel above the calendar, and the events that it keeps. */
export class Filters {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  #loaded?: Finder;
  #loading?: Promise<void>;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    this.#calendar = calendar;
    host.addEventListener('filter-change', this.#showAskedDays);
  }

  /** Hands the attributes on to the panel, which is fetched when the page first wants it. */
  update(): void {
    const { filters, holidays, min, max } = this.#host;
    if (filters !== null) this.#loading ??= this.#load();
    const finder = this.#finder;
    if (!finder) return;
    finder.offered = filters!;
    finder.holidays = holidays ?? '';
    finder.bounds = boundsOf(min, max);
  }

  /** Resolves when the panel is there, or cannot be had. */
  async ready(): Promise<void> {
    await this.#loading;
  }

  /** True once nothing more will come: the page wants no filters, or they are there. */
  get isSettled(): boolean {
    return this.#host.filters === null || !!this.#finder;
  }

  /** The visitor's filter; none without a panel. */
  get filter(): EventFilter | undefined {
    return this.#finder?.filter;
  }

  /** Takes a filter without an event or an announcement. */
  setFilter(filter: EventFilter): void {
    if (this.#finder) this.#finder.filter = filter;
  }

  /** The events that the visitor wants to see. */
  keep(entries: readonly EventEntry[]): readonly EventEntry[] {
    return this.#finder?.keep(entries) ?? entries;
  }

  /** The test of an occurrence; none when all of a kept event are shown. */
  get keepsOccurrence(): ((dated: DatedEntry) => boolean) | undefined {
    return this.#finder?.keepsOccurrence;
  }

  /** The days that the visitor asked for, which a list then shows instead of a month. */
  get days(): DaySpan | undefined {
    const days = this.#finder?.days;
    if (!days) return;
    const { first, last } = days;
    // A range without a beginning starts today or, where it lies in the past, ends there.
    const present = today(this.#host.timeZone);
    const isOpen = first === farthest.first;
    const from = !isOpen ? first : last < present ? addDays(last, -mostDays) : present;
    const latest = addDays(from, mostDays);
    return { first: from, last: last < latest ? last : latest };
  }

  /** Drops the asked days, when the visitor goes on to others. */
  forgetDays(): void {
    if (this.#finder?.days) this.#finder.forgetDays();
  }

  /**
   * The panel above the calendar.
   *
   * @param entries all events, before the filter
   */
  render(context: ViewContext, entries: readonly EventEntry[]): unknown {
    const { language, level } = context;
    return this.#finder?.render({
      entries,
      language,
      shown: this.#shown(context),
      level: level - 1, // The panel's heading stands beside the period's, which follows.
      agenda: this.#host.heading || this.#calendar.about()?.title,
    });
  }

  /** The panel, as long as the page wants one. */
  get #finder(): Finder | undefined {
    return this.#host.filters === null ? undefined : this.#loaded;
  }

  #shown({ agenda, view, period, from, today: present }: ViewContext): Shown {
    const count = agenda.count(from, period.last);
    const end = endOf(view, period);
    return {
      count,
      isOver: !count && agenda.count(period.first, period.last) > 0,
      view,
      period: view === 'list' && this.days ? undefined : period,
      next: count ? undefined : agenda.next(end < present ? addDays(present, -1) : end),
    };
  }

  async #load(): Promise<void> {
    try {
      const { Finder } = await import('../../../components/filters/filters.js');
      this.#loaded = new Finder(this.#host, this.#calendar.announce);
      this.#host.requestUpdate();
    } catch {
      this.#loading = undefined; // The next update tries again.
    }
  }

  /** Goes to the asked days when they lie outside the period. */
  readonly #showAskedDays = (): void => {
    const { days } = this;
    const period = this.#calendar.drawn()?.period;
    if (!days || !period) return;
    const chosenView = this.#calendar.chosenView();
    if (days.first > period.last) this.#calendar.show(days.first, chosenView);
    else if (days.last < period.first) this.#calendar.show(days.last, chosenView);
  };
}
