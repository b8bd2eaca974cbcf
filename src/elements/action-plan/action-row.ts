import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../base/heading.js';
import { swatch } from '../../components/chart/parts-bar.js';
import type { Action } from '../../model/index.js';
import type { Tree } from '../../select/tree.js';
import {
  actionProgress,
  partyNames,
  periodText,
  stateWord,
  textureOf,
  type PlanView,
} from './plan-view.js';

/**
 * Actions with their parts below them.
 *
 * @csspart actions - a list of actions
 * @csspart action - one action
 * @csspart state - its state
 * @csspart meta - its dates and those who lead it
 * @csspart tally - how many of its parts, or of its steps, are done
 * @csspart action-button - the button that opens its details
 */
export function actionTree(
  actions: readonly Action[],
  tree: Tree<Action>,
  view: PlanView,
  level: number,
): TemplateResult | typeof nothing {
  const drawn = view.take(actions);
  if (!drawn.length) return nothing;
  return html`<ul class="actions" part="actions" role="list">
    ${repeat(
      drawn,
      ({ id }) => id,
      (action) => html`<li>${actionRow(action, tree, view, level)}</li>`,
    )}
  </ul>`;
}

/**
 * One action: its state, its dates and its leads; the rest on demand.
 */
function actionRow(
  action: Action,
  tree: Tree<Action>,
  view: PlanView,
  level: number,
): TemplateResult {
  const { planWords } = view;
  const children = tree.childrenOf(action.id);
  const isOpen = view.opened.has(action.id);
  const meta = [periodText(action, view), partyNames(action.leads)].filter(Boolean).join(' · ');
  const progress = actionProgress(action, children, view);
  return html`<article class="action" part="action">
      <div class="line">${heading(level, 'title', action.title)} ${stateChip(action, view)}</div>
      ${meta ? html`<p class="meta" part="meta">${meta}</p>` : nothing}
      ${progress ? html`<p class="tally" part="tally">${progress}</p>` : nothing}
      ${
        hasDetails(action)
          ? html`<button
                class="small"
                part="action-button"
                aria-expanded=${isOpen}
                @click=${(event: Event) => view.toggle(action, event)}
              >
                ${planWords.more}<span class="visually-hidden"> : ${action.title}</span>
              </button>
              ${isOpen ? view.onDemand?.actionDetails(action, view) : nothing}`
          : nothing
      }
    </article>
    ${children.length ? actionTree(children, tree, view, Math.min(6, level + 1)) : nothing}`;
}

/** The state in words, with its texture. */
export function stateChip({ status }: Action, { planWords }: PlanView): TemplateResult {
  return html`<p class="state" part="state">
    ${swatch(textureOf(status))}<span>${stateWord(status, planWords)}</span>
  </p>`;
}

function hasDetails({ summary, contentText, contentHtml, steps, budget, partners, url }: Action) {
  return (
    !!(summary ?? contentText ?? contentHtml ?? budget ?? url) ||
    steps.length > 0 ||
    partners.length > 0
  );
}
