import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../base/heading.js';
import type { Action } from '../../../model/index.js';
import { indicatorsOf, type PlanItems } from '../../../select/plan.js';
import { treeOf } from '../../../select/tree.js';
import { actionDetails } from '../action-details.js';
import { stateChip } from '../action-row.js';
import { indicatorFigure } from '../indicator-figure.js';
import { partyNames, periodText, type PlanView } from '../plan-view.js';

/**
 * One indicator or one action alone, with a single large figure, for a page about something else.
 *
 * @csspart card - the item that `item` names
 * @csspart count - how many parts, or steps, of an action are done, large
 */
export function cardView(id: string, view: PlanView): TemplateResult | typeof nothing {
  const { actions, indicators } = view.plan;
  const indicator = indicators.find((each) => each.id === id);
  if (indicator) {
    return html`<div class="card" part="card">
      ${indicatorFigure(indicator, view, view.level)}
    </div>`;
  }
  const action = actions.find((each) => each.id === id);
  return action
    ? html`<div class="card" part="card">${actionCard(action, actions, view)}</div>`
    : nothing;
}

/** True if a card draws several indicators: only then does a switch for all tables save presses. */
export function hasSeveralDrawings(id: string, { actions, indicators }: PlanItems): boolean {
  const action = actions.find((each) => each.id === id);
  return !!action && indicatorsOf(action, indicators).length > 1;
}

function actionCard(action: Action, all: readonly Action[], view: PlanView): TemplateResult {
  const { level } = view;
  const meta = [periodText(action, view), partyNames(action.leads)].filter(Boolean).join(' · ');
  const measured = indicatorsOf(action, view.plan.indicators);
  return html`<article class="action" part="action">
      ${heading(level, 'title', action.title)} ${largeFigure(action, all, view)}
      ${stateChip(action, view)} ${meta ? html`<p class="meta" part="meta">${meta}</p>` : nothing}
      ${actionDetails(action, view)}
    </article>
    ${
      measured.length
        ? html`<ul class="indicators" part="indicators" role="list">
            ${measured.map(
              (indicator) =>
                html`<li>${indicatorFigure(indicator, view, Math.min(6, level + 1))}</li>`,
            )}
          </ul>`
        : nothing
    }`;
}

function largeFigure(
  action: Action,
  all: readonly Action[],
  { planWords }: PlanView,
): TemplateResult | typeof nothing {
  const children = treeOf(all).childrenOf(action.id);
  const { steps } = action;
  const [done, total, sentence] = children.length
    ? [children.filter(({ status }) => status === 'done').length, children.length, planWords.done]
    : [steps.filter((step) => step.done).length, steps.length, planWords.stepsDone];
  if (!total) return nothing;
  const words = sentence(done, total);
  return html`<p class="figure" part="count">
    <span class="number" aria-hidden="true">${done}/${total}</span>
    <span class="unit">${words}</span>
  </p>`;
}
