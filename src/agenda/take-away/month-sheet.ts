import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import { placeInLanes, type Placed } from '../../time/lanes.js';

export interface WeekOnPaper {
  readonly days: readonly IsoDay[];
  readonly placed: readonly Placed<DatedOccurrence>[];
  /** How many events of each day have no room. */
  readonly hidden: readonly number[];
  /** Height that it needs, in em. */
  readonly height: number;
}

export interface MonthOnPaper {
  readonly weeks: readonly WeekOnPaper[];
  /** In points. */
  readonly fontSize: number;
  /** Most lines that an event may take. */
  readonly linesOfEvent: number;
}

/** What A4 landscape leaves the weeks, between the title and the foot. */
const height = 166;
const pointsOfMillimetre = 72 / 25.4;
/** In em: the days' numbers, a line of text, what is between two events. */
const number = 1.5;
const line = 1.15;
const gap = 0.2;

/** More lines an event, as long as that leaves the text this large, in points. */
const choices = [
  [3, 8.5],
  [2, 7.5],
  [1, 5.5],
] as const;
const largest = 10;

/**
 * A month for one sheet of paper: busy weeks are higher, the text is as small as the month needs,
 * and only where that would be too small for reading are events left out, and counted.
 *
 * @param occurrences in time order
 */
export function monthOnPaper(
  weeks: readonly (readonly IsoDay[])[],
  occurrences: readonly DatedOccurrence[],
): MonthOnPaper {
  const placed = weeks.map((days) => placeInLanes(occurrences, days));
  const lanes = placed.map((week) => Math.max(0, ...week.map(({ lane }) => lane + 1)));
  for (const [linesOfEvent, smallest] of choices) {
    const heights = lanes.map((count) => heightOf(count, linesOfEvent));
    const fontSize = fitting(heights);
    if (fontSize < smallest) continue;
    return {
      linesOfEvent,
      fontSize: Math.min(fontSize, largest),
      weeks: weeks.map((days, at) => weekOf(days, placed[at]!, lanes[at]!, heights[at]!)),
    };
  }
  const fontSize = choices[2][1];
  const rows = shorten(lanes, fontSize);
  return {
    linesOfEvent: 1,
    fontSize,
    weeks: weeks.map((days, at) => weekOf(days, placed[at]!, rows[at]!, heightOf(rows[at]!, 1))),
  };
}

function heightOf(lanes: number, linesOfEvent: number): number {
  return Math.max(4, number + lanes * (line * linesOfEvent + gap));
}

/** The size of text with which all weeks fill the sheet, in points. */
function fitting(heights: readonly number[]): number {
  const sum = heights.reduce((total, one) => total + one, 0);
  return (height * pointsOfMillimetre) / sum;
}

/** Takes rows from the week that has the most of them, until the sheet holds all. */
function shorten(lanes: readonly number[], fontSize: number): number[] {
  const rows = [...lanes];
  while (fitting(rows.map((count) => heightOf(count, 1))) < fontSize) {
    rows[rows.indexOf(Math.max(...rows))]!--;
  }
  return rows;
}

/** @param rows the last one says how many more there are, where there are more */
function weekOf(
  days: readonly IsoDay[],
  all: readonly Placed<DatedOccurrence>[],
  rows: number,
  height: number,
): WeekOnPaper {
  const fits = all.every(({ lane }) => lane < rows);
  const placed = all.filter(({ lane }) => fits || lane < rows - 1);
  const hidden = days.map(
    (_, day) =>
      all.filter((one) => !placed.includes(one) && one.from <= day && one.to >= day).length,
  );
  return { days, placed, hidden, height };
}
