import type { IsoDay } from '../../../../model/index.js';
import { monthOf, type DaySpan } from '../../../../time/days.js';
import type { Agenda } from '../../agenda.js';
import { monthSpan } from '../month/months.js';

/** Events of a list that runs on past its period, where the agenda has as many. */
const screenful = 8;

/** Lines that are drawn at once, so that no feed keeps the page from answering its visitor. */
const mostAtOnce = 1000;

/** The days that a list shows of its period, and after it. */
export class ListExtent {
  /** Most lines of the list. */
  mostLines = mostAtOnce;
  #showsPast = false;
  /** The last day that the visitor asked for. */
  #end: IsoDay = '';

  /** Starts again, for another period. */
  reset(): void {
    this.#showsPast = false;
    this.#end = '';
    this.mostLines = mostAtOnce;
  }

  showPast(): void {
    this.#showsPast = true;
  }

  /** Shows more of the days, or all up to the end of a day's month. */
  goOn(day?: IsoDay): void {
    if (day) this.#end = monthSpan(monthOf(day)).last;
    else this.mostLines += mostAtOnce;
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
