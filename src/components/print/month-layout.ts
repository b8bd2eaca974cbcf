import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { placeInLanes, type Placed } from '../../time/layout/lanes.js';

export interface EventOnPaper {
  readonly item: DatedOccurrence;
  /** Most lines it may take. */
  readonly lines: number;
}

export interface DayOnPaper {
  readonly day: IsoDay;
  /** Rows of bars before its events. */
  readonly lanes: number;
  readonly events: readonly EventOnPaper[];
  /** The number of events that have no room. */
  readonly hidden: number;
}

export interface WeekOnPaper {
  readonly days: readonly DayOnPaper[];
  /** The events of several days. */
  readonly bars: readonly Placed<DatedOccurrence>[];
  /** Height that it needs, in em. */
  readonly height: number;
}

export interface MonthOnPaper {
  readonly weeks: readonly WeekOnPaper[];
  /** In points. */
  readonly fontSize: number;
}

/** Height and width in points that A4 landscape leaves for the weeks, between title and foot. */
const pointsOfMillimetre = 72 / 25.4;
const height = 166 * pointsOfMillimetre;
const width = 281 * pointsOfMillimetre;
/** In em: the days' numbers, a line of text, what is between two events, a letter and what is beside a text. */
const number = 1.5;
const line = 1.15;
const gap = 0.2;
const letter = 0.6;
const margins = 0.6;

/** More lines an event, as long as that leaves the text this large, in points. */
const choices = [
  [5, 8],
  [3, 7.5],
  [2, 7],
  [1, 5.5],
] as const;
const largest = 10;
const step = 0.5;

interface Day extends Pick<DayOnPaper, 'day' | 'lanes'> {
  readonly items: readonly DatedOccurrence[];
}

interface Week {
  readonly days: readonly Day[];
  readonly bars: readonly Placed<DatedOccurrence>[];
}

/**
 * A month for one sheet of paper: busy weeks are higher, the text is as small as the month needs,
 * and only where that would be too small for reading are events left out, and counted. A day gives
 * its events all lines that it has.
 *
 * @param occurrences in time order
 */
export function monthOnPaper(
  weeks: readonly (readonly IsoDay[])[],
  occurrences: readonly DatedOccurrence[],
): MonthOnPaper {
  const month = weeks.map((days) => weekOf(days, occurrences));
  for (const [maxLines, smallest] of choices) {
    for (let fontSize = largest; fontSize >= smallest; fontSize -= step) {
      const heights = month.map(({ days }) => heightOf(days, fontSize, maxLines));
      if (sumOf(heights) * fontSize <= height) return onPaper(month, heights, fontSize);
    }
  }
  const fontSize = choices[3][1];
  const rows = shorten(month.map(rowsOf), fontSize);
  return onPaper(month, rows.map(heightOfRows), fontSize, rows);
}

function weekOf(days: readonly IsoDay[], occurrences: readonly DatedOccurrence[]): Week {
  const bars = placeInLanes(
    occurrences.filter(({ first, last }) => first !== last),
    days,
  );
  return { bars, days: days.map((day, index) => dayOf(day, index, bars, occurrences)) };
}

function dayOf(
  day: IsoDay,
  index: number,
  bars: readonly Placed<DatedOccurrence>[],
  occurrences: readonly DatedOccurrence[],
): Day {
  const items = occurrences.filter(({ first, last }) => first === day && last === day);
  return { day, lanes: Math.max(0, ...touching(bars, index).map(({ lane }) => lane + 1)), items };
}

function touching<T extends Pick<Placed<unknown>, 'from' | 'to'>>(
  bars: readonly T[],
  index: number,
): T[] {
  return bars.filter(({ from, to }) => from <= index && index <= to);
}

function onPaper(
  month: readonly Week[],
  heights: readonly number[],
  fontSize: number,
  rows?: readonly number[],
): MonthOnPaper {
  const stretch = height / (sumOf(heights) * fontSize);
  return {
    fontSize,
    weeks: month.map((week, index) => {
      const needed = heights[index]!;
      const { days, bars } = shorter(week, rows?.[index] ?? Infinity);
      return {
        bars,
        height: needed,
        days: days.map((day) => ({
          ...day,
          events: eventsOf(day, needed * stretch, fontSize, days.length),
        })),
      };
    }),
  };
}

/** @param rows the last one says how many more there are, where there are more */
function shorter(
  { days, bars }: Week,
  rows: number,
): { days: (Day & { hidden: number })[]; bars: Week['bars'] } {
  const fits = days.every(({ lanes, items }) => lanes + items.length <= rows);
  const shown = bars.filter(({ lane }) => fits || lane < rows - 1);
  return {
    bars: shown,
    days: days.map((day, index) => {
      const over = touching(bars, index).length - touching(shown, index).length;
      const isWhole = fits || (!over && day.lanes + day.items.length <= rows);
      const lanes = over ? rows - 1 : day.lanes;
      const items = isWhole ? day.items : day.items.slice(0, Math.max(0, rows - 1 - lanes));
      return { ...day, lanes, items, hidden: over + day.items.length - items.length };
    }),
  };
}

/** Lines for each, first what each needs, one after the other, then what is left. */
function eventsOf(
  { lanes, items, hidden }: Day & { hidden: number },
  available: number,
  fontSize: number,
  days: number,
): EventOnPaper[] {
  const room = available - number - lanes * (line + gap) - items.length * gap - (hidden ? line : 0);
  let left = Math.floor(room / line + 0.01) - items.length;
  const needs = items.map((item) => linesOf(item, fontSize, days));
  const lines = items.map(() => 1);
  for (let more = 2; left > 0 && needs.some((need) => need >= more); more++) {
    needs.forEach((need, index) => {
      if (need < more || left < 1) return;
      lines[index] = more;
      left--;
    });
  }
  const rest = Math.max(0, Math.floor(left / items.length));
  return items.map((item, index) => ({ item, lines: lines[index]! + rest }));
}

/** The number of lines that an event takes, about. */
function linesOf(
  { event: { title, place } }: DatedOccurrence,
  fontSize: number,
  days: number,
): number {
  const column = width / days / fontSize - margins;
  const letters = `00:00 ${title} – ${place?.name ?? ''}`.length;
  return Math.ceil((letters * letter) / column);
}

/** In em: of its highest day. */
function heightOf(days: readonly Day[], fontSize: number, maxLines: number): number {
  const ofDay = ({ lanes, items }: Day): number =>
    items.reduce(
      (sum, item) => sum + Math.min(maxLines, linesOf(item, fontSize, days.length)) * line + gap,
      number + lanes * (line + gap),
    );
  return Math.max(4, ...days.map(ofDay));
}

function heightOfRows(rows: number): number {
  return Math.max(4, number + rows * (line + gap));
}

function rowsOf({ days }: Week): number {
  return Math.max(0, ...days.map(({ lanes, items }) => lanes + items.length));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

/** Takes rows from the week that has the most of them, until the sheet holds all. */
function shorten(lanes: readonly number[], fontSize: number): number[] {
  const rows = [...lanes];
  while (sumOf(rows.map(heightOfRows)) * fontSize > height) {
    rows[rows.indexOf(Math.max(...rows))]!--;
  }
  return rows;
}
