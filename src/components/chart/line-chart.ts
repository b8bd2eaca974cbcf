import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DatedValue, Indicator } from '../../model/index.js';
import { dayNumber, lastDay } from '../../time/partial-date.js';
import { extentOf, percent, shareOf } from './geometry.js';

interface Point {
  readonly x: number;
  /** From the top. */
  readonly y: number;
}

/** Room for the dots at the edges, as a share of the box. */
const margin = 0.06;

const inset = (share: number): number => margin + share * (1 - 2 * margin);

/**
 * Values as a line with the way to the target, dashed. It is hidden from screen readers: the table of the
 * same values stands beside it.
 *
 * @csspart line-chart - the line of an indicator's values, with its target
 */
export function lineChart(indicator: Indicator): TemplateResult | typeof nothing {
  const { baseline, target, values, milestones } = indicator;
  if (values.length + milestones.length < 2 && !isDated(target)) return nothing;
  const start = isDated(baseline) ? [baseline] : [];
  const end = isDated(target) ? [target] : [];
  const place = placing([...start, ...values, ...milestones, ...end], target?.value);
  const measured = [...start, ...values].toSorted(byDate).map(place);
  const latest = values.at(-1);
  const goal = end[0] && latest && lastDay(end[0].date) > lastDay(latest.date) ? end[0] : undefined;
  return html`<svg class="chart" part="line-chart" aria-hidden="true" focusable="false">
    ${target ? level(place.level(target.value), 'target-line') : nothing}
    ${segments(measured, 'values-line')}
    ${goal && latest ? segments([place(latest), place(goal)], 'way-line') : nothing}
    ${milestones.map((milestone) => dot(place(milestone), 'milestone'))}
    ${values.map((value) => dot(place(value), value.estimate ? 'estimate' : 'value'))}
    ${end.map((point) => dot(place(point), 'goal'))}
  </svg>`;
}

/**
 * Values as a line without scales, beside a number.
 *
 * @csspart sparkline - the line of an indicator's values, small
 */
export function sparkline({ values }: Indicator): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing;
  const points = values.map(placing(values));
  return html`<svg class="sparkline" part="sparkline" aria-hidden="true" focusable="false">
    ${segments(points, 'values-line')} ${dot(points.at(-1)!, 'value')}
  </svg>`;
}

function placing(
  points: readonly DatedValue[],
  ...levels: readonly (number | undefined)[]
): ((point: DatedValue) => Point) & { level(value: number): number } {
  const days = points.map(dayOf);
  const times = { low: Math.min(...days), high: Math.max(...days) };
  const heights = levels.filter((value) => value !== undefined);
  const extent = extentOf([...points.map(({ value }) => value), ...heights]);
  const heightOf = (value: number): number => 1 - inset(shareOf(value, extent));
  const place = (point: DatedValue): Point => ({
    x: inset(shareOf(dayOf(point), times)),
    y: heightOf(point.value),
  });
  return Object.assign(place, { level: heightOf });
}

function dayOf({ date }: DatedValue): number {
  return dayNumber(lastDay(date));
}

function byDate(a: DatedValue, b: DatedValue): number {
  return dayOf(a) - dayOf(b);
}

function isDated(point: Indicator['baseline']): point is DatedValue {
  return point?.date !== undefined;
}

/** Lines of their own, since the points of a polyline cannot be percentages. */
function segments(points: readonly Point[], classes: string): unknown {
  return points.slice(1).map((point, index) => {
    const previous = points[index]!;
    return svg`<line
      class=${classes}
      x1=${percent(previous.x)}
      y1=${percent(previous.y)}
      x2=${percent(point.x)}
      y2=${percent(point.y)}
    />`;
  });
}

function level(y: number, classes: string): TemplateResult {
  return svg`<line class=${classes} x1="0" x2="100%" y1=${percent(y)} y2=${percent(y)} />`;
}

function dot({ x, y }: Point, classes: string): TemplateResult {
  return svg`<circle class=${classes} cx=${percent(x)} cy=${percent(y)} r="0.28em" />`;
}
