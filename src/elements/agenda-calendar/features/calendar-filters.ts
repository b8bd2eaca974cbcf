import { LazyFilters } from '../../../components/filters/lazy-filters.js';
import type { ShownItems } from '../../../components/filters/result-summary.js';
import type { EventEntry } from '../../../feed/read/kinds/event.js';
import type { AgendaView } from '../../../i18n/agenda.js';
import { filters as filterWords } from '../../../i18n/filters.js';
import type { Language } from '../../../i18n/language.js';
import { farthest } from '../../../select/date-presets.js';
import type { Filter } from '../../../select/filter.js';
import { addDays, type DaySpan } from '../../../time/days.js';
import { formatDay, monthAlone } from '../../../time/format.js';
import { fullDate } from '../../../time/format-full.js';
import { today } from '../../../time/zone.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import { endOf } from '../periods.js';
import type { ViewContext } from '../views/view.js';
import type { CalendarControl } from './calendar-control.js';

/** Most days of a list for a range that is open at one end. */
const mostDays = 366;

/** The property `filter` of a calendar, whose days it shows, and the filters that it offers. */
export class CalendarFilters {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  readonly #offered: LazyFilters<EventEntry>;
  /** The filter whose days were last looked at. */
  #followed?: Filter;

  constructor(host: AgendaAttributes, calendar: CalendarControl) {
    this.#host = host;
    this.#calendar = calendar;
    this.#offered = new LazyFilters(host, {
      kind: 'event',
      attribute: () => host.filters,
      loadFilter: () => calendar.loadFilter(),
      applied: () => calendar.appliedFilter(),
      candidates: () => calendar.candidates(),
      announce: (text) => calendar.announce(text),
    });
  }

  /** Follows the attribute and the property; called before each update. */
  update(): void {
    this.#offered.update();
  }

  /** Resolves when the filters are there, or cannot be had. */
  ready(): Promise<void> {
    return this.#offered.ready();
  }

  /** True once nothing more will come: the page wants no filters, or they are there. */
  get isSettled(): boolean {
    return this.#host.filters === null || !!this.#offered.controls;
  }

  /** The filter for the address; none without controls, with which a visitor could change it. */
  get filter(): Filter | undefined {
    return this.#offered.controls && this.#host.filter;
  }

  /** True when a script, or a filter of the whole page, has set the filter. */
  get isGiven(): boolean {
    return !!this.#offered.controls?.isGiven;
  }

  /** Takes the filter of an address, whose days are those that the address says. */
  setFilter(filter: Filter): void {
    if (this.filter) this.#host.filter = this.#followed = filter;
  }

  /** The wanted days, which a list then shows instead of a month. */
  get days(): DaySpan | undefined {
    const days = this.#calendar.appliedFilter()?.days;
    if (!days) return;
    const { first, last } = days;
    // A range without a beginning starts today or, where it lies in the past, ends there.
    const present = today(this.#host.timeZone);
    const isOpen = first === farthest.first;
    const from = !isOpen ? first : last < present ? addDays(last, -mostDays) : present;
    const latest = addDays(from, mostDays);
    return { first: from, last: last < latest ? last : latest };
  }

  /** Removes the wanted days, when the visitor goes on to others. */
  forgetDays(): void {
    if (!this.days) return;
    const { controls } = this.#offered;
    if (controls) return controls.removeDates();
    this.#host.filter = { ...this.#host.filter, when: undefined, from: undefined, to: undefined };
  }

  /** Goes to the wanted days of a new filter when they lie outside the period. */
  showWantedDays(): void {
    const { filter } = this.#host;
    if (filter === this.#followed || !this.#calendar.candidates().length) return;
    this.#followed = filter;
    const { days } = this;
    if (!days) return;
    const period = this.#calendar.period();
    const chosenView = this.#calendar.chosenView();
    if (days.first > period.last) this.#calendar.show(days.first, chosenView);
    else if (days.last < period.first) this.#calendar.show(days.last, chosenView);
  }

  /** The filters above the calendar. */
  render(context: ViewContext): unknown {
    if (!this.#offered.isShown) return;
    const { language, level, words } = context;
    const name = this.#host.heading || this.#calendar.about()?.title;
    return this.#offered.render({
      zone: this.#calendar.appliedFilter()?.zone,
      language,
      shown: this.#shown(context),
      level: level - 1, // The heading of the filters stands beside the period's, which follows.
      heading: filterWords[language.code].heading(name ?? ''),
      countWords: words.count,
    });
  }

  #shown({ agenda, view, period, from, today: present, language }: ViewContext): ShownItems {
    const count = agenda.count(from, period.last);
    const end = endOf(view, period);
    return {
      count,
      isOver: !count && agenda.count(period.first, period.last) > 0,
      period: view === 'list' && this.days ? undefined : periodWords(view, period, language),
      next: count ? undefined : agenda.next(end < present ? addDays(present, -1) : end),
    };
  }
}

/** The period of a view within a sentence: `en juin 2026`. */
export function periodWords(view: AgendaView, { first }: DaySpan, { code, tag }: Language): string {
  const { during } = filterWords[code];
  switch (view) {
    case 'day':
      return during.day(formatDay(first, tag, fullDate));
    case 'week':
      return during.week(formatDay(first, tag));
    case 'year':
      return during.year(String(Number(first.slice(0, 4))));
    default:
      return during.month(formatDay(first, tag, monthAlone));
  }
}
