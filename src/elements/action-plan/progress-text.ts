import type { progressWords } from '../../i18n/progress-words.js';
import type { IsoDay, Indicator } from '../../model/index.js';
import { isKnown, monthsLate, type Progress } from '../../select/progress.js';
import { hasDay, lastDay } from '../../time/partial-date.js';
import type { Numbers } from './numbers.js';

export type ProgressWords = (typeof progressWords)['fr'];

/** Words and number formats for sentences about an indicator. */
export interface Writing {
  readonly numbers: Numbers;
  readonly words: ProgressWords;
}

/** The state of progress in two or three words. */
export function verdictText(progress: Progress, words: ProgressWords): string {
  return isKnown(progress) ? words.verdicts[progress.verdict] : words.unknown;
}

/** The progress of an indicator against the time, in one sentence. */
export function progressSentence(progress: Progress, { numbers, words }: Writing): string {
  const { way } = progress;
  if (!isKnown(progress)) {
    const reason = words.because(words.obstacles[progress.obstacle]);
    return way === undefined ? reason : `${wayText(way, { numbers, words })}. ${reason}`;
  }
  return `${wayText(progress.way, { numbers, words })}${timeText(progress.time, { numbers, words })}.`;
}

function wayText(way: number, { numbers, words }: Writing): string {
  if (way === 1) return words.reached;
  if (way > 1) return words.exceeded(shareText(way, { numbers, words }));
  if (way === 0) return words.noWay;
  const share = shareText(Math.abs(way), { numbers, words });
  return way < 0 ? words.back(share) : words.way(share);
}

function timeText(time: number | undefined, { numbers, words }: Writing): string {
  if (time === undefined) return '';
  return time > 1 ? words.timeOver : words.time(shareText(time, { numbers, words }));
}

/** Larger shares are not rounded: as percentages they have no decimals. */
const huge = 1e12;

/** A share as a whole percentage that never rounds to none of it or to all of it, as the drawing does not. */
function shareText(share: number, { numbers, words }: Writing): string {
  const rounded = share < huge ? Math.round(share * 100) / 100 : share;
  if (share > 0 && rounded === 0) return words.lessThan(numbers.share(0.01));
  if (share < 1 && rounded === 1) return words.moreThan(numbers.share(0.99));
  if (share > 1 && rounded === 1) return words.moreThan(numbers.share(1));
  return numbers.share(rounded);
}

/** A unit that counts by the year, such as "t/an": its change is not said to be of so much "par an par an". */
const unitOfYear = /(?:\bpar|\/)\s*an(?:née)?$|(?:\b(?:per|a)|\/)\s*ye?a?r$/i;

/** The pace now and, where there is time left, the pace that is needed. */
export function paceSentence(
  progress: Progress,
  indicator: Indicator,
  { numbers, words }: Writing,
): string | undefined {
  if (!isKnown(progress) || !progress.perYear) return;
  const { now, needed } = progress.perYear;
  const isOver = needed === undefined || progress.verdict === 'reached';
  const yearly = words.yearly(unitOfYear.test(indicator.unit ?? ''));
  const pace = (change: number): string => `${numbers.change(change, indicator)} ${yearly}`;
  const rest = isOver ? '' : words.paceNeeded(pace(needed));
  return `${words.paceNow(pace(now))}${rest}.`;
}

/** The sentence that a value is late, or when the next one is expected. */
export function nextValueSentence(
  indicator: Indicator,
  today: IsoDay,
  { numbers, words }: Writing,
): { readonly text: string; readonly isLate: boolean } | undefined {
  const { nextDate, values } = indicator;
  const latest = values.at(-1);
  if (!nextDate || (latest && lastDay(latest.date) >= lastDay(nextDate))) return;
  const months = monthsLate(indicator, today);
  const when = words.when(numbers.date(nextDate), hasDay(nextDate));
  return months === undefined
    ? { text: words.expected(when), isLate: false }
    : { text: words.late(when, months), isLate: true };
}
