import { html, nothing, svg, type TemplateResult } from 'lit';
import type { IsoDay, PartialDate } from '../../model/index.js';
import { dayNumber, firstDay, lastDay } from '../../time/partial-date.js';
import { percent, shareOf, type Extent } from './geometry.js';

/** A period; a side that is not known is open. */
export interface Period {
  readonly startDate?: PartialDate;
  readonly endDate?: PartialDate;
}

/**
 * The years that periods touch, as days since 1970: from a first of January to a thirty-first of December. A period
 * without an end goes on at least until today.
 */
export function yearsOf(periods: readonly Period[], today: IsoDay): Extent | undefined {
  const years = periods.flatMap(({ startDate, endDate }) =>
    [startDate, endDate ?? today].flatMap((date) => (date ? Number(date.slice(0, 4)) : [])),
  );
  if (!years.length) return;
  return {
    low: dayNumber(firstDay(yearText(Math.min(...years)))),
    high: dayNumber(lastDay(yearText(Math.max(...years)))),
  };
}

/**
 * A period on a scale of years, with a mark at today. It is hidden from screen readers: the dates stand beside it.
 *
 * @csspart time-bar - a period on the scale of years
 */
export function timeBar(
  { startDate, endDate }: Period,
  texture: string,
  years: Extent,
  today: IsoDay,
): TemplateResult {
  const start = startDate ? shareOf(dayNumber(firstDay(startDate)), years) : 0;
  const end = endDate ? shareOf(dayNumber(lastDay(endDate)), years) : 1;
  const now = dayNumber(today);
  return html`<svg class="time-bar" part="time-bar" aria-hidden="true" focusable="false">
    <line class="rail" x1="0" x2="100%" y1="50%" y2="50%" />
    <line class="texture ${texture}" x1=${percent(start)} x2=${percent(end)} y1="50%" y2="50%" />
    <rect class="frame" x=${percent(start)} y="20%" width=${percent(end - start)} height="60%" />
    ${isWithin(today, years) ? mark(shareOf(now, years), 'time-mark') : nothing}
  </svg>`;
}

/** True for a day on the scale. */
export function isWithin(day: IsoDay, years: Extent): boolean {
  return dayNumber(day) >= years.low && dayNumber(day) <= years.high;
}

/** Most years that are named on the scale. */
const mostNames = 8;

/** Names of years above the bars. */
export function yearScale(years: Extent): TemplateResult {
  const [first, last] = [years.low, years.high].map((day) =>
    new Date(day * 86_400_000).getUTCFullYear(),
  ) as [number, number];
  const step = Math.max(1, Math.ceil((last - first + 1) / mostNames));
  const names: TemplateResult[] = [];
  for (let year = first; year <= last; year += step) {
    const x = percent(shareOf(dayNumber(firstDay(yearText(year))), years));
    names.push(svg`<line class="rail" x1=${x} x2=${x} y1="0" y2="100%" />
      <text x=${x} y="70%" dx="0.3em">${year}</text>`);
  }
  return html`<svg class="year-scale" aria-hidden="true" focusable="false">${names}</svg>`;
}

function yearText(year: number): string {
  return `${year}`.padStart(4, '0');
}

function mark(x: number, classes: string): TemplateResult {
  return svg`<line class=${classes} x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%" />`;
}
