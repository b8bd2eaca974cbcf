import { html, nothing, type TemplateResult } from 'lit';
import { planDetailWords } from '../../i18n/plan-details.js';
import type { DatedValue, Indicator, Measurement } from '../../model/index.js';
import { lastDay } from '../../time/partial-date.js';
import type { PlanView } from './plan-view.js';

type RowKind = keyof (typeof planDetailWords)['fr']['rows'];

interface Row {
  readonly kind: RowKind;
  readonly point: Partial<DatedValue> & Pick<DatedValue, 'value'>;
  readonly comment?: string;
}

/**
 * All that is drawn of an indicator, as tables: its values in time order, then those of its parts.
 *
 * @csspart data - the region with the tables of an indicator
 */
export function indicatorData(indicator: Indicator, view: PlanView): TemplateResult {
  const words = planDetailWords[view.code];
  const { dataColumns: columns } = words;
  const rows = rowsOf(indicator);
  const hasComments = rows.some(({ comment }) => comment);
  return html`<div
    class="scroll data"
    part="data"
    role="region"
    tabindex="0"
    aria-label=${view.regionName(`${words.dataOf} : ${indicator.title}`)}
  >
    <table>
      <caption class="visually-hidden">
        ${indicator.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${columns.date}</th>
          <th scope="col" class="amount">${columns.value}</th>
          <th scope="col">${columns.kind}</th>
          ${hasComments ? html`<th scope="col">${columns.comment}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => dataRow(row, hasComments, indicator, view))}
      </tbody>
    </table>
    ${partsTable(indicator, view)}
  </div>`;
}

function dataRow(
  { kind, point, comment }: Row,
  hasComments: boolean,
  indicator: Indicator,
  { numbers, code }: PlanView,
): TemplateResult {
  const words = planDetailWords[code];
  return html`<tr>
    <th scope="row">${point.date ? numbers.date(point.date) : words.noDate}</th>
    <td class="amount">${numbers.value(point.value, indicator)}</td>
    <td>${words.rows[kind]}</td>
    ${hasComments ? html`<td>${comment ?? ''}</td>` : nothing}
  </tr>`;
}

/** The rows of the table, in time order; a baseline without a date comes first, a target without one last. */
function rowsOf({ baseline, target, values, milestones }: Indicator): Row[] {
  const rows: Row[] = [
    ...values.map((value): Row => ({
      kind: value.estimate ? 'estimate' : 'value',
      point: value,
      comment: value.comment,
    })),
    ...milestones.map((point): Row => ({ kind: 'milestone', point })),
  ].toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  if (baseline) rows.unshift({ kind: 'baseline', point: baseline });
  if (target) rows.push({ kind: 'target', point: target });
  return rows;
}

function dayOf({ point }: Row): string {
  return lastDay(point.date!);
}

function partsTable(indicator: Indicator, view: PlanView): TemplateResult | typeof nothing {
  const { numbers, words } = view;
  const rows = indicator.disaggregation.flatMap(({ dimension, label, values }) =>
    values.map((value) => ({ part: dimension ? `${label} (${dimension})` : label, value })),
  );
  if (!rows.length) return nothing;
  const { dataColumns: columns } = planDetailWords[view.code];
  const amount = (value: Measurement): string => {
    const written = numbers.value(value.value, indicator);
    return value.estimate ? `${written} (${words.estimate})` : written;
  };
  return html`<table>
    <caption class="visually-hidden">
      ${indicator.title}, ${columns.part}
    </caption>
    <thead>
      <tr>
        <th scope="col">${columns.part}</th>
        <th scope="col" class="amount">${columns.value}</th>
        <th scope="col">${columns.date}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ part, value }) =>
          html`<tr>
            <th scope="row">${part}</th>
            <td class="amount">${amount(value)}</td>
            <td>${numbers.date(value.date)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
