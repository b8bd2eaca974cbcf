import type { AgendaView } from '../../i18n/agenda.js';
import type { IsoDay } from '../../model/index.js';
import type { DaySpan } from '../../time/days.js';
import { today } from '../../time/zone.js';
import type { AgendaAttributes } from './agenda-attributes.js';
import { nearest } from './agenda.js';
import { dayFrom, periodOf } from './periods.js';

export interface PositionOptions {
  /** True where the element has no room for the titles of a month. */
  isNarrow(): boolean;
  /** First and last day of the agenda. */
  bounds(): DaySpan;
  /** The days that the visitor's filter asks for; none without such a filter. */
  filteredDays(): DaySpan | undefined;
}

type Attributes = Pick<AgendaAttributes, 'view' | 'date' | 'week' | 'timeZone'>;

/** The visitor's position in an agenda: the view, the day, and the period of that view around the day. */
export class Position {
  /** The view that the visitor chose, which then holds in a box of any width. */
  chosenView?: AgendaView = undefined;
  readonly #attributes: Attributes;
  readonly #options: PositionOptions;

  constructor(attributes: Attributes, options: PositionOptions) {
    this.#attributes = attributes;
    this.#options = options;
  }

  /** The view chosen by the visitor, else by the page; a list where a month or a week has no room. */
  get view(): AgendaView {
    const { view } = this.#attributes;
    const isWide = view === 'month' || view === 'week';
    return this.chosenView ?? (isWide && this.#options.isNarrow() ? 'list' : view);
  }

  /** The day of the attribute `date`, else today; the nearest day within the bounds. */
  get day(): IsoDay {
    const { date, timeZone } = this.#attributes;
    return nearest(dayFrom(date, today(timeZone)), this.#options.bounds());
  }

  /** The period of a view around the day; in a list, the days that the visitor filters by. */
  periodOf(view: AgendaView): DaySpan {
    const days = view === 'list' ? this.#options.filteredDays() : undefined;
    return days ?? periodOf(view, this.day, this.#attributes.week);
  }

  /** The period of the present view. */
  get period(): DaySpan {
    return this.periodOf(this.view);
  }
}
