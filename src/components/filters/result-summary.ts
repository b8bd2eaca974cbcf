import { agenda, type AgendaView } from '../../i18n/agenda.js';
import { finder } from '../../i18n/filters.js';
import type { Language } from '../../i18n/language.js';
import type { IsoDay } from '../../model/index.js';
import type { DaySpan } from '../../time/days.js';
import { formatDay, monthAlone } from '../../time/format.js';
import { fullDate } from '../../time/format-full.js';
import type { Counted } from './filtering.js';

/** What of the events that a filter keeps is before the visitor's eyes. */
export interface Shown {
  /** How many events: one of several dates is one. */
  readonly count: number;
  /** True where there are none any more: those of the period are over, and left out. */
  readonly isOver?: boolean;
  readonly view: AgendaView;
  /** The days of the view; none when they are those that the visitor asked for. */
  readonly period?: DaySpan;
  /** When the first begins that is still to come after these days: said when they have none. */
  readonly next?: IsoDay;
}

/**
 * How many events there are, here and in all: `3 événements en juin 2026, 12 à venir en tout`.
 *
 * @param all how many, and of what: as the counts are, too
 */
export function foundWords(
  { count, isOver, view, period, next }: Shown,
  { total, of }: { readonly total: number; readonly of: Counted },
  { code, tag }: Language,
): string {
  const words = finder[code];
  const events = isOver ? () => words.noMore : agenda[code].count;
  if (count === total && (of !== 'coming' || !period)) return events(total);
  return [
    period
      ? `${events(count)} ${periodWords(view, period, code, tag)}`
      : words.shown(count, events),
    of === 'past' ? words.inAll(total) : words.coming(total),
    ...(!count && total && next ? [words.nextOn(formatDay(next, tag))] : []),
  ].join(', ');
}

function periodWords(
  view: AgendaView,
  { first }: DaySpan,
  code: Language['code'],
  tag: string,
): string {
  const { during } = finder[code];
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
