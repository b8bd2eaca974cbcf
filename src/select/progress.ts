import type { Action, ActionState, Indicator, IsoDay, Measurement } from '../model/index.js';
import { dayNumber, lastDay } from '../time/partial-date.js';

export type Verdict = 'reached' | 'on-track' | 'speed-up' | 'insufficient' | 'going-back';

/** Why progress cannot be worked out. */
export type Obstacle =
  | 'no-value'
  | 'no-baseline'
  | 'no-target'
  | 'target-is-baseline'
  | 'no-dates'
  | 'target-before-baseline'
  | 'value-not-after-baseline'
  | 'too-large';

export interface KnownProgress {
  readonly verdict: Verdict;
  /** Share of the way, p = (v − v₀) / (vₜ − v₀). Negative when going back, more than 1 past the target. */
  readonly way: number;
  /** Share of the time, q = (t − t₀) / (tₜ − t₀), above 0; absent when it is not known, which reached does without. */
  readonly time?: number;
  /** R = p / q. */
  readonly pace?: number;
  /** Change in a year of 365.25 days, in the indicator's unit; `needed` from the latest value to the target. */
  readonly perYear?: { readonly now: number; readonly needed?: number };
  /** The latest value, which all of this is about. */
  readonly latest: Measurement;
}

export interface UnknownProgress {
  readonly obstacle: Obstacle;
  /** Share of the way, where only the time is not known. */
  readonly way?: number;
  readonly latest?: Measurement;
}

export type Progress = KnownProgress | UnknownProgress;

/** Thresholds of the pace, those of Open SDG's methods for progress, here on linear shares. */
export const paceThresholds = { onTrack: 0.95, speedUp: 0.6 } as const;

const daysPerYear = 365.25;

/** The progress of an indicator: its latest value between its baseline and its target, against the time. */
export function progressOf({ baseline, target, values }: Indicator): Progress {
  const latest = values.at(-1);
  if (!latest) return { obstacle: 'no-value' };
  if (!baseline) return { obstacle: 'no-baseline', latest };
  if (!target) return { obstacle: 'no-target', latest };
  if (target.value === baseline.value) return { obstacle: 'target-is-baseline', latest };
  const whole = target.value - baseline.value;
  const way = (latest.value - baseline.value) / whole;
  if (!Number.isFinite(whole) || !Number.isFinite(way)) return { obstacle: 'too-large', latest };
  const time = timeShare(baseline.date, latest.date, target.date);
  if (typeof time === 'string')
    return way >= 1 ? { verdict: 'reached', way, latest } : { obstacle: time, way, latest };
  const pace = way / time;
  if (!Number.isFinite(pace)) return { obstacle: 'too-large', way, latest };
  const verdict = way >= 1 ? 'reached' : verdictOf(pace);
  const perYear = perYearOf(baseline.value, latest, target.value, {
    start: baseline.date!,
    end: target.date!,
  });
  return { verdict, way, time, pace, perYear, latest };
}

export function isKnown(progress: Progress): progress is KnownProgress {
  return Object.hasOwn(progress, 'verdict');
}

function verdictOf(pace: number): Verdict {
  // A quotient of decimals misses the threshold that it stands on by a few units of the last place.
  const rounded = Math.round(pace * 1e9) / 1e9;
  if (rounded >= paceThresholds.onTrack) return 'on-track';
  if (rounded >= paceThresholds.speedUp) return 'speed-up';
  return pace < 0 ? 'going-back' : 'insufficient';
}

function timeShare(start?: string, now?: string, end?: string): number | Obstacle {
  if (!start || !now || !end) return 'no-dates';
  const [first, today, last] = [start, now, end].map((date) => dayNumber(lastDay(date))) as [
    number,
    number,
    number,
  ];
  if (last <= first) return 'target-before-baseline';
  return today <= first ? 'value-not-after-baseline' : (today - first) / (last - first);
}

function perYearOf(
  from: number,
  latest: Measurement,
  to: number,
  { start, end }: { readonly start: string; readonly end: string },
): KnownProgress['perYear'] {
  const [first, today, last] = [start, latest.date, end].map(
    (date) => dayNumber(lastDay(date)) / daysPerYear,
  ) as [number, number, number];
  const now = (latest.value - from) / (today - first);
  const needed = last > today ? (to - latest.value) / (last - today) : undefined;
  return [now, needed ?? 0].every(Number.isFinite) ? { now, needed } : undefined;
}

/** A share as the part of a box that a drawing fills: 0 to 1. */
export function shareInBox(share: number): number {
  return Math.min(1, Math.max(0, share));
}

/**
 * Months since the next value was expected; 0 in the first month after a day. A value of that date or a later
 * one has come.
 *
 * @returns `undefined` when no value is late
 */
export function monthsLate(indicator: Indicator, today: IsoDay): number | undefined {
  const { nextDate, values } = indicator;
  const latest = values.at(-1);
  if (!nextDate || lastDay(nextDate) >= today) return;
  if (latest && lastDay(latest.date) >= lastDay(nextDate)) return;
  const expected = lastDay(nextDate);
  const months = monthNumber(today) - monthNumber(expected);
  const isWhole = nextDate.length < 10 || today.slice(8) >= expected.slice(8);
  return isWhole ? months : months - 1;
}

function monthNumber(day: IsoDay): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

/** The number of actions in each state: "3 actions sur 7 réalisées". */
export interface ActionTally {
  readonly total: number;
  readonly done: number;
  /** State → number of actions, for the states that occur. Actions without a state are in `total` alone. */
  readonly byState: ReadonlyMap<ActionState, number>;
}

export function tallyActions(actions: readonly Action[]): ActionTally {
  const byState = new Map<ActionState, number>();
  for (const { status } of actions) {
    if (status) byState.set(status, (byState.get(status) ?? 0) + 1);
  }
  return { total: actions.length, done: byState.get('done') ?? 0, byState };
}
