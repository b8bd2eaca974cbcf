import { html, nothing, type TemplateResult } from 'lit';
import { planDetailWords } from '../../i18n/plan-details.js';
import type { Indicator } from '../../model/index.js';
import { isKnown, paceThresholds, progressOf, type Progress } from '../../select/progress.js';
import { dayNumber, lastDay } from '../../time/partial-date.js';
import type { PlanView } from './plan-view.js';

type Row = readonly [term: string, value: unknown];

/** The explanation of the progress with its inputs, the method of measurement, and the source of the values. */
export function methodFacts(indicator: Indicator, view: PlanView): TemplateResult {
  const words = planDetailWords[view.code];
  const { methodFacts: facts } = words;
  const { direction, method, limits, frequency } = indicator;
  const rows: readonly Row[] = [
    ...formulas(indicator, progressOf(indicator), view),
    [facts.direction, direction && words.directions[direction]],
    [facts.method, method],
    [facts.limits, limits],
    [facts.frequency, frequency],
    [facts.source, sourceOf(indicator, facts.source)],
  ];
  return html`<dl>
    ${rows.map(([term, value]) =>
      value
        ? html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** The formulas of the shares that are known, in words and then with their numbers. */
function formulas(indicator: Indicator, progress: Progress, view: PlanView): Row[] {
  const { numbers, code } = view;
  const words = planDetailWords[code];
  const { methodFacts: facts } = words;
  const { way, latest } = progress;
  const { baseline, target } = indicator;
  if (way === undefined || !latest || !baseline || !target) return [];
  const amount = (value: number): string => {
    const written = numbers.amount(value, indicator);
    return value < 0 ? `(${written})` : written;
  };
  const difference = (to: number): string => `(${amount(to)} − ${amount(baseline.value)})`;
  const wayInputs = `${difference(latest.value)} ÷ ${difference(target.value)} = ${numbers.share(way, 1)}`;
  const rows: Row[] = [[facts.way, formula(words.wayFormula, wayInputs)]];
  if (!isKnown(progress) || progress.time === undefined || progress.pace === undefined) return rows;
  const { time, pace } = progress;
  const [start, now, end] = [baseline.date!, latest.date, target.date!].map((date) =>
    dayNumber(lastDay(date)),
  ) as [number, number, number];
  const days = (from: number, to: number): string => numbers.amount(to - from, { precision: 0 });
  const timeInputs = `${days(start, now)} ÷ ${days(start, end)} = ${numbers.share(time, 1)}`;
  const paceInputs = `${numbers.share(way, 1)} ÷ ${numbers.share(time, 1)} = ${numbers.ratio(pace)}`;
  const { onTrack, speedUp } = paceThresholds;
  return [
    ...rows,
    [facts.time, formula(words.timeFormula, timeInputs)],
    [facts.pace, formula(words.paceFormula, paceInputs)],
    [facts.thresholds, words.thresholds(numbers.ratio(onTrack), numbers.ratio(speedUp))],
  ];
}

function formula(inWords: string, inputs: string): TemplateResult {
  return html`${inWords}<br /><span class="inputs">${inputs}</span>`;
}

function sourceOf({ source }: Indicator, unnamed: string): unknown {
  if (!source) return;
  const { name = unnamed, url } = source;
  return url ? html`<a part="source-link" href=${url}>${name}</a>` : name;
}
