import type { AgendaListWords } from '../../i18n/agenda-list.js';
import type { DateOrInstant, EpochMs, IsoDay } from '../../model/index.js';
import {
  addDays,
  dayOf,
  takesDays,
  takesWholeDay,
  weekendOf,
  type Dated,
  type DatedOccurrence,
} from '../../time/days.js';
import { formatDay, formatTime } from '../../time/format.js';

export type Words = Pick<
  AgendaListWords,
  'today' | 'tomorrow' | 'weekend' | 'now' | 'lastDay' | 'untilTomorrow' | 'untilDay' | 'untilTime'
>;

export const nearDay = { weekday: 'short', day: 'numeric', month: 'long' } as const;
const farDay = { ...nearDay, year: 'numeric' } as const;

/** The words for the time of an event, which hold at a given instant. */
export interface Wording {
  /** `Aujourd’hui`, `Demain`, `Ce week-end`, `En cours`, or the day. */
  readonly moment: string;
  /** The rest of the line: hours, a day, or the end. */
  readonly rest: string;
  /** True when the rest has hours, which are those of the event's zone. */
  readonly hasHours: boolean;
  /** The date that the words name. */
  readonly date: DateOrInstant;
}

/**
 * The date of an occurrence in words that hold at an instant: its day and hours or, while it goes on, its end.
 * One that takes days is told by its days alone.
 *
 * @param lang in which dates are written
 */
export function wordingOf(
  dated: DatedOccurrence<Dated>,
  now: EpochMs,
  words: Words,
  lang: string,
): Wording {
  const { occurrence, first, last, event } = dated;
  const { allDay, start, end } = occurrence;
  const { timeZone } = event;
  const present = dayOf(now, timeZone);
  const tomorrow = addDays(present, 1);
  const takes = first < last && takesDays(occurrence);
  const isWhole = takesWholeDay(occurrence, timeZone);
  const say = (day: IsoDay): string =>
    formatDay(day, lang, day.slice(0, 4) === present.slice(0, 4) ? nearDay : farDay);
  const hour = (instant: DateOrInstant): string => formatTime(instant as EpochMs, lang, timeZone);
  const isOn = !isWhole && (allDay ? first <= present : start <= now && end! > start);

  if (isOn) {
    const hasHours = !allDay && (!takes || last === present);
    return {
      moment: words.now,
      rest: hasHours
        ? words.untilTime(hour(end!))
        : last === present
          ? words.lastDay
          : last === tomorrow
            ? words.untilTomorrow
            : words.untilDay(say(last)),
      hasHours,
      date: end!,
    };
  }

  const weekend = weekendOf(present);
  const isNear = first <= tomorrow;
  const isWeekend = !isNear && weekend.first <= first && first <= weekend.last;
  const hasHours = !allDay && !takes;
  return {
    moment:
      first <= present
        ? words.today
        : isNear
          ? words.tomorrow
          : isWeekend
            ? words.weekend
            : say(first),
    rest: [
      isWeekend ? formatDay(first, lang, { weekday: 'long' }) : '',
      hasHours && !isWhole
        ? (end! > start ? [start, end!] : [start]).map(hour).join('\u00a0– ')
        : takes
          ? words.untilDay(say(last))
          : '',
    ]
      .filter(Boolean)
      .join(', '),
    hasHours,
    date: start,
  };
}

/** The words for the time of an event in one line, as plain text. */
export function wordingText(...of: Parameters<typeof wordingOf>): string {
  const { moment, rest } = wordingOf(...of);
  return [moment, rest].filter(Boolean).join(', ');
}
