import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.js';
import { lineChart } from '../../components/chart/line-chart.js';
import { progressBar } from '../../components/chart/progress-bar.js';
import type { Indicator, Measurement } from '../../model/index.js';
import { isKnown, progressOf, type Progress } from '../../select/progress.js';
import type { PlanView } from './plan-view.js';
import { nextValueSentence, paceSentence, progressSentence, verdictText } from './progress-text.js';

/**
 * One indicator: its latest value, large; how far it is, in words and drawn; its data and its method on demand.
 *
 * @param level of its heading
 * @csspart indicator - one indicator
 * @csspart title - its heading, or that of an action
 * @csspart figure - its latest value, large
 * @csspart figure-date - the date of that value
 * @csspart estimate - the note that a value is an estimate
 * @csspart verdict - how far it is, in two words
 * @csspart progress - how far it is, in a sentence
 * @csspart pace - the pace now and the pace that is needed
 * @csspart next-value - when a value is expected, or how late it is
 * @csspart method - the disclosure with the formula, its inputs and the source
 * @csspart source-link - the link to the source of the values
 * @csspart values - its values as text, on paper only
 * @csspart data-button - the button that opens the table of its values
 */
export function indicatorFigure(
  indicator: Indicator,
  view: PlanView,
  level: number,
): TemplateResult {
  const { words, prefersTables } = view;
  const progress = progressOf(indicator);
  const isOpen = prefersTables || view.opened.has(indicator.id);
  const pace = paceSentence(progress, indicator, view);
  const next = nextValueSentence(indicator, view.today, view);
  const data = isOpen ? view.onDemand?.indicatorData(indicator, view) : nothing;
  return html`<article class="indicator" part="indicator">
    ${heading(level, 'title', indicator.title)} ${latestValue(indicator, view)}
    <p class="verdict ${verdictClass(progress)}" part="verdict">
      <span>${verdictText(progress, words)}</span>
    </p>
    ${prefersTables ? data : nothing} ${drawings(indicator, progress, view)}
    ${isOpen ? nothing : valuesOnPaper(indicator, view)}
    <p class="progress" part="progress">${progressSentence(progress, view)}</p>
    ${pace ? html`<p class="pace" part="pace">${pace}</p>` : nothing}
    ${
      next
        ? html`<p class="next ${next.isLate ? 'is-late' : ''}" part="next-value">${next.text}</p>`
        : nothing
    }
    ${prefersTables ? nothing : html`${dataButton(indicator, isOpen, view)}${data}`}
    ${method(indicator, progress, view)}
  </article>`;
}

/** The latest value, large. */
function latestValue(indicator: Indicator, { numbers, words }: PlanView): TemplateResult {
  const latest = indicator.values.at(-1);
  if (!latest) return html`<p class="figure none" part="figure">${words.noValue}</p>`;
  return html`<p class="figure" part="figure">
    <span class="number">${numbers.amount(latest.value, indicator)}</span>
    ${indicator.unit ? html`<span class="unit">${indicator.unit}</span>` : nothing}
    <span class="date" part="figure-date">${numbers.date(latest.date)}</span>
    ${
      latest.estimate
        ? html`<span class="estimate" part="estimate">${words.estimate}</span>`
        : nothing
    }
  </p>`;
}

/** The class that gives a verdict its sign and its colour. */
export function verdictClass(progress: Progress): string {
  return isKnown(progress) ? progress.verdict : 'unknown';
}

function drawings(
  indicator: Indicator,
  progress: Progress,
  { numbers, words }: PlanView,
): TemplateResult {
  const { baseline, target } = indicator;
  const { way } = progress;
  const ends =
    baseline && target
      ? words.fromTo(
          numbers.value(baseline.value, indicator),
          numbers.value(target.value, indicator),
        )
      : '';
  return html`<div class="drawings">
    ${
      way === undefined
        ? nothing
        : progressBar({ way, time: isKnown(progress) ? progress.time : undefined })
    }
    ${ends ? html`<p class="ends">${ends}</p>` : nothing} ${lineChart(indicator)}
  </div>`;
}

/** The numbers of the drawing in a line of text: paper has no button to open their table. */
function valuesOnPaper(
  { values, milestones, target, precision }: Indicator,
  { numbers, words }: PlanView,
): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing;
  const dated = ({ value, date, estimate }: Partial<Measurement> & { value: number }): string => {
    const notes = [date && numbers.date(date), estimate && words.estimate].filter(Boolean);
    const number = numbers.amount(value, { precision });
    return notes.length ? `${number} (${notes.join(', ')})` : number;
  };
  const aims = [...milestones, ...(target ? [target] : [])];
  return html`<p class="on-paper" part="values">
    ${words.values(values.map(dated).join(', '), aims.map(dated).join(', '))}
  </p>`;
}

function dataButton(indicator: Indicator, isOpen: boolean, view: PlanView): TemplateResult {
  return html`<button
    class="small"
    part="data-button"
    aria-expanded=${isOpen}
    @click=${(event: Event) => view.toggle(indicator, event)}
  >
    ${view.words.data}<span class="visually-hidden"> : ${indicator.title}</span>
  </button>`;
}

/** The explanation of the progress; drawn only where there is something to say. */
function method(
  indicator: Indicator,
  { way }: Progress,
  view: PlanView,
): TemplateResult | typeof nothing {
  const { direction, method: text, limits, frequency, source } = indicator;
  if (way === undefined && !(direction ?? text ?? limits ?? frequency ?? source)) return nothing;
  return html`<details part="method">
    <summary>
      ${view.words.method}<span class="visually-hidden"> : ${indicator.title}</span>
    </summary>
    ${view.onDemand?.methodFacts(indicator, view)}
  </details>`;
}
