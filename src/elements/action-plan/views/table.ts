import { html, nothing, type TemplateResult } from 'lit';
import { sparkline } from '../../../components/chart/line-chart.js';
import { planDetailWords } from '../../../i18n/plan-details.js';
import type { Action, Indicator } from '../../../model/index.js';
import type { PlanSection } from '../../../select/plan-sections.js';
import { progressOf } from '../../../select/progress.js';
import { stateChip } from '../action-row.js';
import { actionProgress, partyNames, periodText, type PlanView } from '../plan-view.js';
import { progressSentence, verdictText } from '../progress-text.js';
import { verdictClass } from '../indicator-figure.js';

/**
 * The plan as two tables, of its actions and of its indicators.
 *
 * @csspart action-table - the table of the actions
 * @csspart indicator-table - the table of the indicators
 */
export function tableView(view: PlanView): TemplateResult {
  const { sections, planWords, plan } = view;
  return html`${plan.actions.length ? actionTable(sections, view) : nothing}
  ${
    plan.indicators.length
      ? scrollable(
          'indicator-table',
          view.regionName(planWords.results),
          indicatorTable(sections, view),
        )
      : nothing
  }`;
}

function actionTable(sections: readonly PlanSection[], view: PlanView): TemplateResult {
  const { actions: caption, noTheme } = view.planWords;
  const { columns } = planDetailWords[view.code];
  const heads = [
    columns.action,
    columns.theme,
    columns.state,
    columns.dates,
    columns.leads,
    columns.progress,
  ];
  const row = (action: Action, { name, tree }: PlanSection): TemplateResult =>
    html`<tr>
      <th scope="row">${action.title}</th>
      <td>${name ?? noTheme}</td>
      <td>${stateChip(action, view)}</td>
      <td class="dates">${periodText(action, view)}</td>
      <td>${partyNames(action.leads)}</td>
      <td>${actionProgress(action, tree.childrenOf(action.id), view)}</td>
    </tr>`;
  const rows = sections.flatMap((section) =>
    view.take(section.actions).map((action) => row(action, section)),
  );
  return scrollable('action-table', view.regionName(caption), table(caption, heads, rows));
}

function indicatorTable(sections: readonly PlanSection[], view: PlanView): TemplateResult {
  const { numbers, words, planWords } = view;
  const { results: caption } = planWords;
  const { columns } = planDetailWords[view.code];
  const heads = [
    columns.indicator,
    columns.latest,
    columns.baseline,
    columns.target,
    columns.progress,
  ];
  const point = (indicator: Indicator, which: 'baseline' | 'target'): string => {
    const { value, date } = indicator[which] ?? {};
    if (value === undefined) return '';
    return `${numbers.value(value, indicator)}${date ? ` (${numbers.date(date)})` : ''}`;
  };
  const row = (indicator: Indicator): TemplateResult => {
    const latest = indicator.values.at(-1);
    const progress = progressOf(indicator);
    return html`<tr>
      <th scope="row">${indicator.title}</th>
      <td>
        ${sparkline(indicator)}
        ${
          latest
            ? html`<strong>${numbers.value(latest.value, indicator)}</strong>
                (${numbers.date(latest.date)}${latest.estimate ? `, ${words.estimate}` : ''})`
            : words.noValue
        }
      </td>
      <td>${point(indicator, 'baseline')}</td>
      <td>${point(indicator, 'target')}</td>
      <td>
        <p class="verdict ${verdictClass(progress)}" part="verdict">
          <span>${verdictText(progress, words)}</span>
        </p>
        ${progressSentence(progress, view)}
      </td>
    </tr>`;
  };
  const rows = sections.flatMap(({ indicators }) => indicators.map(row));
  return table(caption, heads, rows);
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`<table class="wide">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** A box that scrolls when a table is wider than it, by keyboard too. */
function scrollable(part: string, name: string, content: TemplateResult): TemplateResult {
  return html`<div class="scroll" part=${part} role="region" tabindex="0" aria-label=${name}>
    ${content}
  </div>`;
}
