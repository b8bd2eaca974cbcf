import { DeepLink } from '../../../base/controllers/url-state.js';
import type { Filter } from '../../../select/filter.js';
import { rangeParameters, readFilter, writeFilter } from '../../../select/filter-address.js';
import { monthOf } from '../../../time/days.js';
import type { AgendaAttributes } from '../agenda-attributes.js';
import { isReachable } from '../agenda.js';
import { dayFrom, periodName, periodOf } from '../periods.js';
import { agendaViews } from '../views/view.js';
import type { CalendarControl } from './calendar-control.js';
import type { CalendarFilters } from './calendar-filters.js';

/** The attribute `deep-link`: view, date and filters in the fragment of the page's address. */
export class UrlState {
  readonly #host: AgendaAttributes;
  readonly #calendar: CalendarControl;
  readonly #filters: CalendarFilters;
  readonly #link: DeepLink;
  /** The filter at the last writing. */
  #written?: Filter;
  #isGiven = false;

  constructor(host: AgendaAttributes, calendar: CalendarControl, filters: CalendarFilters) {
    this.#host = host;
    this.#calendar = calendar;
    this.#filters = filters;
    this.#link = new DeepLink(host, 'agenda', {
      read: (params, returns) => this.#read(params, returns),
      write: () => this.#write(),
      quiet: ['q'],
      together: rangeParameters,
      isGiven: () => this.#isGiven,
    });
  }

  /** Follows the attribute. The address is read once the filters can take their part of it. */
  update(): void {
    this.#link.update(this.#filters.isSettled);
  }

  #read(params: URLSearchParams, returns: boolean): void {
    const date = params.get('date') ?? '';
    const view = agendaViews.find((name) => name === params.get('view'));
    this.#calendar.show(isReachable(date) ? date : this.#calendar.authorsDate, view);
    this.#filters.setFilter(readFilter(params));
    if (returns) void this.#announceReturn();
  }

  /** Announces a step back: its change is as far from the visitor's focus as that of a button. */
  async #announceReturn(): Promise<void> {
    await this.#host.updateComplete;
    const drawn = this.#calendar.drawn();
    if (!drawn) return;
    const { view, agenda, period, from, words, language } = drawn;
    const count = agenda.count(from, period.last);
    this.#calendar.announce(words.announced(periodName(view, period, language.tag), count));
  }

  #write(): readonly (readonly [string, string])[] | undefined {
    const drawn = this.#calendar.drawn();
    if (!drawn) return;
    const chosenView = this.#calendar.chosenView();
    const { view, period, week, today } = drawn;
    const authors = periodOf(view, dayFrom(this.#calendar.authorsDate, today), week);
    const date = view === 'day' || view === 'week' ? period.first : monthOf(period.first);
    const isElsewhere = authors.first !== period.first && !(view === 'list' && this.#filters.days);
    const { filter } = this.#filters;
    this.#isGiven = filter !== this.#written && this.#filters.isGiven;
    this.#written = filter;
    return [
      ...(chosenView && chosenView !== this.#host.view ? [['view', chosenView] as const] : []),
      ...(isElsewhere ? [['date', date] as const] : []),
      ...(filter ? writeFilter(filter) : []),
    ];
  }
}
