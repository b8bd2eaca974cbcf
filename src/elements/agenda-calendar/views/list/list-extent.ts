import type { IsoDay } from '../../../../model/index.js';
import { monthOf, type DaySpan } from '../../../../time/days.js';
import type { Agenda } from '../../agenda.js';
import { monthSpan } from '../month/months.js';

/** Events of a list that runs on past its period, where the agenda has as many. */
const screenful = 8;

/** The days that a list shows of its period, and after it. */
export class ListExtent {
  #showsPast = false;
  /** The last day that the visitor asked for. */
  #end: IsoDay = '';

  /** Starts again, for another period. */
  reset(): void {
    this.#showsPast = false;
    this.#end = '';
  }

  showPast(): void {
    this.#showsPast = true;
  }

  /** Shows the list up to the end of a day's month. */
  goOn(day: IsoDay): void {
    this.#end = monthSpan(monthOf(day)).last;
  }

  /** The first shown day: today in the present period, unless the visitor asked for the days before. */
  first({ first, last }: DaySpan, present: IsoDay): IsoDay {
    return !this.#showsPast && first < present && present <= last ? present : first;
  }

  /** The last shown day. */
  last(agenda: Agenda, first: IsoDay, { last }: DaySpan): IsoDay {
    const end = agenda.listEnd(screenful, first, last);
    return this.#end > end ? this.#end : end;
  }
}
