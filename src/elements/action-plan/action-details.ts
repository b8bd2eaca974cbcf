import { html, nothing, type TemplateResult } from 'lit';
import { textOf } from '../../html/text.js';
import { planDetailWords } from '../../i18n/plan-details.js';
import type { Action, ActionStep } from '../../model/index.js';
import { partyNames, type PlanView } from './plan-view.js';

/**
 * Details of an action, beyond those of its row.
 *
 * @csspart details - the details of an action
 * @csspart link - the link to the action's own page
 */
export function actionDetails(action: Action, view: PlanView): TemplateResult {
  const { numbers } = view;
  const { facts } = planDetailWords[view.code];
  const { budget, partners, steps, url } = action;
  const text =
    action.contentText ?? (action.contentHtml ? textOf(action.contentHtml) : action.summary);
  const money = (amount?: number): string =>
    amount === undefined ? '' : numbers.money(amount, budget!);
  const rows = [
    [facts.partners, partyNames(partners)],
    [facts.planned, money(budget?.planned)],
    [facts.spent, money(budget?.spent)],
    [facts.steps, steps.length ? stepList(steps, view) : ''],
  ] as const;
  const said = rows.filter(([, value]) => value);
  return html`<div class="details" part="details">
    ${text ? html`<p>${text}</p>` : nothing}
    ${
      said.length
        ? html`<dl>
            ${said.map(
              ([term, value]) =>
                html`<div>
                  <dt>${term}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
    ${
      url
        ? html`<p>
            <a
              class="page"
              part="link"
              href=${url}
              @click=${(event: Event) => view.follow(action, event)}
              >${facts.page}<span class="visually-hidden"> : ${action.title}</span></a
            >
          </p>`
        : nothing
    }
  </div>`;
}

function stepList(steps: readonly ActionStep[], { numbers, code }: PlanView): TemplateResult {
  const words = planDetailWords[code];
  return html`<ol class="steps">
    ${steps.map(({ name, done, date }) => {
      const state = done ? words.stepDone : words.stepToDo;
      const rest = [state, date && numbers.date(date)].filter(Boolean).join(', ');
      return html`<li class=${done ? 'is-done' : ''}>${name} (${rest})</li>`;
    })}
  </ol>`;
}
