import { html, nothing, type TemplateResult } from 'lit';
import { planViews, type PlanViewName } from '../../i18n/action-plan.js';
import type { PlanWords } from './plan-view.js';

export interface ToolbarOptions {
  readonly view: PlanViewName;
  /** The views to choose from. */
  readonly views: readonly PlanViewName[];
  readonly words: PlanWords;
  readonly prefersTables: boolean;
  /** Controls of features that are fetched later. */
  readonly more: unknown;
  onView(view: PlanViewName): void;
  onTables(): void;
}

/**
 * The choice of a view, and the switch that puts tables before drawings.
 *
 * @csspart toolbar - the buttons above the plan
 * @csspart view-themes - the button to the view by themes
 * @csspart view-table - the button to the tables
 * @csspart view-timeline - the button to the timeline
 * @csspart tables - the switch that puts tables before drawings
 */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { view, views, words, prefersTables, more } = options;
  return html`<div class="toolbar" part="toolbar">
    ${
      views.length > 1
        ? html`<div class="views" role="group" aria-label=${words.viewChoice}>
            ${views.map(
              (name) =>
                html`<button
                  part="view-${name}"
                  aria-pressed=${name === view}
                  @click=${() => options.onView(name)}
                >
                  ${words.views[name]}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${more} ${tablesSwitch(words, prefersTables, options.onTables)}
  </div>`;
}

/** The switch alone, beside a card. */
export function tablesSwitch(
  words: PlanWords,
  prefersTables: boolean,
  onTables: () => void,
): TemplateResult {
  return html`<button class="tables" part="tables" aria-pressed=${prefersTables} @click=${onTables}>
    ${words.tables}
  </button>`;
}

/** The views of an attribute, that of `view` among them, in a fixed order. */
export function viewsOf(names: string, view: PlanViewName): PlanViewName[] {
  const wanted = names.split(/\s+/);
  return planViews.filter((name) => name === view || wanted.includes(name));
}
