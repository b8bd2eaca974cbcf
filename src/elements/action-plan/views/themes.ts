import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../base/heading.js';
import { partsBar, swatch } from '../../../components/chart/parts-bar.js';
import { textOf } from '../../../html/text.js';
import { actionStates } from '../../../model/action.js';
import type { Action, Theme } from '../../../model/index.js';
import type { PlanSection } from '../../../select/plan-sections.js';
import { tallyActions } from '../../../select/progress.js';
import { actionTree } from '../action-row.js';
import { indicatorFigure } from '../indicator-figure.js';
import { stateWord, textureOf, type PlanView } from '../plan-view.js';

/**
 * The plan by themes: how many actions are done and in what state the others are, the results, the actions.
 *
 * @csspart theme - one theme with its actions and indicators
 * @csspart theme-title - its name
 * @csspart theme-summary - what it is about
 * @csspart theme-tally - how many of its actions are done
 * @csspart state-counts - how many actions there are of each state
 * @csspart indicators - the indicators of a theme
 */
export function themesView(view: PlanView): TemplateResult {
  return html`<div class="themes">
    ${repeat(
      view.sections,
      ({ id }) => id,
      (section) => themeSection(section, view),
    )}
  </div>`;
}

function themeSection(section: PlanSection, view: PlanView): TemplateResult {
  const { planWords, level } = view;
  const { name, theme, actions, tree, indicators } = section;
  const summary = theme && summaryOf(theme);
  // A plan without themes needs no name for what is of no theme.
  const isWhole = name === undefined && view.sections.length === 1;
  const below = isWhole ? level : Math.min(6, level + 1);
  const rest = actions.length ? planWords.noTheme : planWords.noThemeResults;
  return html`<section class="theme" part="theme">
    ${isWhole ? nothing : heading(level, 'theme-title', name ?? rest)}
    ${summary ? html`<p class="theme-summary" part="theme-summary">${summary}</p>` : nothing}
    ${actions.length ? overview(actions, view) : nothing}
    ${
      indicators.length
        ? html`${heading(below, 'subtitle', planWords.results)}
            <ul class="indicators" part="indicators" role="list">
              ${repeat(
                indicators,
                ({ id }) => id,
                (indicator) =>
                  html`<li>${indicatorFigure(indicator, view, Math.min(6, below + 1))}</li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      actions.length
        ? html`${heading(below, 'subtitle', planWords.actions)}
          ${actionTree(tree.roots, tree, view, Math.min(6, below + 1))}`
        : nothing
    }
  </section>`;
}

/** Counts are of leaves and parents alike: each action is one. */
function overview(actions: readonly Action[], { planWords }: PlanView): TemplateResult {
  const { total, done, byState } = tallyActions(actions);
  const states = actionStates.flatMap((state) => {
    const count = byState.get(state);
    return count ? { state, count } : [];
  });
  const stateless = total - states.reduce((sum, { count }) => sum + count, 0);
  const shares = [...states, ...(stateless ? [{ state: undefined, count: stateless }] : [])];
  return html`<div class="overview">
    <p class="theme-tally" part="theme-tally">${planWords.done(done, total)}</p>
    ${partsBar(shares.map(({ state, count }) => ({ texture: textureOf(state), count })))}
    <ul class="state-counts" part="state-counts" role="list" aria-label=${planWords.stateCounts}>
      ${shares.map(
        ({ state, count }) =>
          html`<li>
            ${swatch(textureOf(state))}<span>${stateWord(state, planWords)}</span>
            <strong>${count}</strong>
          </li>`,
      )}
    </ul>
  </div>`;
}

function summaryOf({ summary, contentText, contentHtml }: Theme): string {
  return summary ?? contentText ?? (contentHtml ? textOf(contentHtml) : '');
}
