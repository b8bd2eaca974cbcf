import { html, type ReactiveController } from 'lit';
import type { Finder } from '../../../components/filters/filters.js';
import type { Shown } from '../../../components/filters/result-summary.js';
import type { EventEntry } from '../../../feed/read/kinds/event.js';
import type { FeedAbout } from '../../../feed/read/raw-feed.js';
import type { AgendaView } from '../../../i18n/agenda.js';
import type { IsoDay } from '../../../model/index.js';
import { farthest } from '../../../select/date-presets.js';
import { readFilter, writeFilter } from '../../../select/filter-address.js';
import {
  addDays,
  isDay,
  isMonth,
  monthOf,
  type DatedOccurrence,
  type DaySpan,
} from '../../../time/days.js';
import { today } from '../../../time/zone.js';
import { noteOf } from '../../../time/holidays/day-notes.js';
import { zoneFrom, zones } from '../../../time/holidays/school.js';
import { adopt } from '../../../base/adopt.js';
import { DeepLink } from '../../../base/controllers/url-state.js';
import { misread } from '../../../base/diagnostics.js';
import { boundsOf, readEvent, type DatedEntry } from '../agenda.js';
import { dayNoteStyles } from '../views/month/day-note.styles.js';
import type { AgendaCalendar } from '../agenda-calendar.js';
import { holidayLegend } from './holiday-legend.js';
import { dayFrom, endOf, periodName, periodOf } from '../periods.js';
import type { takeAwayMenu } from './export.js';
import { agendaViews, type ViewContext } from '../views/view.js';

/** What the agenda lets its extras do, and tells them. */
export interface ExtrasHost {
  readonly element: AgendaCalendar;
  /** The date that the page's author chose. */
  readonly authorsDate: string;
  /** What the visitor chose, if anything. */
  chosenView(): AgendaView | undefined;
  /** Shows something else, and tells nobody. Without a view, the element's own. */
  show(date: string, view?: AgendaView): void;
  announce(text: string): void;
  about(): FeedAbout | undefined;
}

/** A list of days goes no further: an open range would be all there is. */
const mostDays = 366;

/**
 * What an agenda does only where its page asks for it: filters, holidays, its state in the address,
 * data for search engines. Loaded then.
 */
export class Extras implements ReactiveController {
  readonly #host: ExtrasHost;
  readonly #element: AgendaCalendar;
  /** What is shown, once it is. */
  #context?: ViewContext;
  #made?: Finder;
  #finding?: Promise<void>;
  #takeAway?: typeof takeAwayMenu;
  #takingAway?: Promise<void>;
  #link?: DeepLink;
  #linkedAs: string | null = null;
  #describes = false;
  /** The attribute as it was last looked at. */
  #holidays: string | null = null;

  constructor(host: ExtrasHost) {
    this.#host = host;
    this.#element = host.element;
    host.element.addController(this);
    host.element.addEventListener('filter-change', this.#filterChanged);
  }

  hostUpdate(): void {
    const { filters, holidays, deepLink, structuredData, min, max } = this.#element;
    if (holidays !== this.#holidays) this.#checkHolidays(holidays);
    if (structuredData && !this.#describes) void this.#describe();
    if (filters !== null) this.#finding ??= this.#loadFinder();
    if (this.#element.takeAway) this.#takingAway ??= this.#loadTakeAway();
    if (this.#finder) {
      this.#finder.offered = filters!;
      this.#finder.holidays = holidays ?? '';
      this.#finder.bounds = boundsOf(min, max);
    }
    if (this.#link && deepLink !== this.#linkedAs) {
      this.#element.removeController(this.#link);
      this.#link.hostDisconnected();
      this.#link = undefined;
    }
    // What the address says of filters is for the finder.
    if (deepLink !== null && !this.#link && (filters === null || this.#finder)) {
      this.#linkedAs = deepLink;
      this.#link = new DeepLink(this.#element, 'agenda', {
        read: this.#readAddress,
        write: this.#writeAddress,
        quiet: ['q'],
      });
    }
  }

  #checkHolidays(zone: string | null): void {
    this.#holidays = zone;
    // What frameworks write for "yes" names no zone.
    if (zone?.trim() && zone !== 'true' && !zoneFrom(zone)) misread('holidays', zone, zones);
  }

  /** As long as the page wants one. */
  get #finder(): Finder | undefined {
    return this.#element.filters === null ? undefined : this.#made;
  }

  /** Resolves when all is there that stands above the agenda or in its toolbar, or cannot be had. */
  async ready(): Promise<void> {
    this.hostUpdate();
    await Promise.all([this.#finding, this.#takingAway]);
  }

  /** The events that the visitor wants to see. */
  keep(entries: readonly EventEntry[]): readonly EventEntry[] {
    return this.#finder?.keep(entries) ?? entries;
  }

  get keepsOccurrence(): ((dated: DatedEntry) => boolean) | undefined {
    return this.#finder?.keepsOccurrence;
  }

  /** The days that the visitor asked for, which a list then shows. */
  get days(): DaySpan | undefined {
    const days = this.#finder?.days;
    if (!days) return;
    const { first, last } = days;
    // From the present on where the past is open, and up to it where only that is.
    const present = today(this.#element.timeZone);
    const isOpen = first === farthest.first;
    const from = !isOpen ? first : last < present ? addDays(last, -mostDays) : present;
    const latest = addDays(from, mostDays);
    return { first: from, last: last < latest ? last : latest };
  }

  /** The visitor goes on to other days than those asked for. */
  forgetDays(): void {
    if (this.#finder?.days) this.#finder.forgetDays();
  }

  noteOf(day: IsoDay): unknown {
    const { holidays, renderRoot } = this.#element;
    if (holidays === null) return;
    adopt(renderRoot, dayNoteStyles);
    const note = noteOf(day, zoneFrom(holidays), this.#context?.language.code ?? 'fr');
    return note && html` <span class="day-note ${note.kind}" part="day-note">${note.name}</span>`;
  }

  /** What stands below a view. */
  legend(context: ViewContext): unknown {
    const { holidays } = this.#element;
    return holidays === null ? undefined : holidayLegend(context, zoneFrom(holidays));
  }

  /**
   * The panel above the agenda.
   *
   * @param entries all events, before the filter
   */
  render(context: ViewContext, entries: readonly EventEntry[]): unknown {
    this.#context = context;
    const { language, level } = context;
    // Beside the period's heading, which comes next.
    return this.#finder?.render({
      entries,
      language,
      shown: this.#found(context),
      level: level - 1,
      agenda: this.#name,
    });
  }

  #found({ agenda, view, period, from, today: present }: ViewContext): Shown {
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

  get #name(): string | undefined {
    return this.#element.heading || this.#host.about()?.title;
  }

  /** What is offered beside the toolbar's own. */
  actions(context: ViewContext): unknown {
    const { takeAway, ics } = this.#element;
    if (!takeAway) return;
    return this.#takeAway?.(context, {
      title: this.#name || document.title,
      icsAddress: ics || this.#host.about()?.icsUrl,
    });
  }

  async #loadTakeAway(): Promise<void> {
    try {
      const { takeAwayMenu, takeAwayStyles } = await import('./export.js');
      adopt(this.#element.renderRoot, takeAwayStyles);
      this.#takeAway = takeAwayMenu;
      this.#element.requestUpdate();
    } catch {
      this.#takingAway = undefined; // The agenda does without, until it is drawn again.
    }
  }

  async #loadFinder(): Promise<void> {
    try {
      const { Finder } = await import('../../../components/filters/filters.js');
      this.#made = new Finder(this.#element, this.#host.announce);
      this.#element.requestUpdate();
    } catch {
      this.#finding = undefined; // The agenda does without, until it is drawn again.
    }
  }

  /** Days that are asked for are shown. */
  readonly #filterChanged = (): void => {
    const { days } = this;
    const period = this.#context?.period;
    if (!days || !period) return;
    if (days.first > period.last) this.#host.show(days.first, this.#host.chosenView());
    else if (days.last < period.first) this.#host.show(days.last, this.#host.chosenView());
  };

  readonly #readAddress = (params: URLSearchParams, returns: boolean): void => {
    const date = params.get('date') ?? '';
    const view = agendaViews.find((one) => one === params.get('view'));
    this.#host.show(isDay(date) || isMonth(date) ? date : this.#host.authorsDate, view);
    if (this.#finder) this.#finder.filter = readFilter(params);
    if (returns) void this.#tellReturn();
  };

  /** What a step back shows is as far from the visitor's focus as what a button does. */
  async #tellReturn(): Promise<void> {
    await this.#element.updateComplete;
    if (!this.#context) return;
    const { view, agenda, period, from, words, language } = this.#context;
    const count = agenda.count(from, period.last);
    this.#host.announce(words.announced(periodName(view, period, language.tag), count));
  }

  readonly #writeAddress = (): readonly (readonly [string, string])[] | undefined => {
    const context = this.#context;
    if (!context) return;
    const chosenView = this.#host.chosenView();
    const { view, period, week } = context;
    const authors = periodOf(view, dayFrom(this.#host.authorsDate, context.today), week);
    const first = view === 'day' || view === 'week' ? period.first : monthOf(period.first);
    const isElsewhere = authors.first !== period.first && !(view === 'list' && this.days);
    return [
      ...(chosenView && chosenView !== this.#element.view ? [['view', chosenView] as const] : []),
      ...(isElsewhere ? [['date', first] as const] : []),
      ...(this.#finder ? writeFilter(this.#finder.filter) : []),
    ];
  };

  readonly #shown = (): readonly DatedOccurrence[] => {
    if (!this.#context) return [];
    const { agenda, from, period } = this.#context;
    return agenda.between(from, period.last).map(readEvent);
  };

  async #describe(): Promise<void> {
    this.#describes = true;
    try {
      const { StructuredEvents } =
        await import('../../../components/event-list/structured-events.js');
      new StructuredEvents(this.#element, this.#shown);
    } catch {
      this.#describes = false; // The agenda does without, until it is drawn again.
    }
  }
}
