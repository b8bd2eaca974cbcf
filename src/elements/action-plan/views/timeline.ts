import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../../base/heading.js';
import { isWithin, timeBar, yearScale, yearsOf } from '../../../components/chart/time-bar.js';
import { planDetailWords } from '../../../i18n/plan-details.js';
import type { Action } from '../../../model/index.js';
import { firstDay } from '../../../time/partial-date.js';
import { stateChip } from '../action-row.js';
import { periodText, textureOf, type PlanView } from '../plan-view.js';

type Years = NonNullable<ReturnType<typeof yearsOf>>;

/**
 * The actions by the day on which they begin, each on a scale of years; those without dates come last.
 *
 * @csspart timeline - the list of the actions in time order
 * @csspart timeline-action - one action
 * @csspart dates - the dates of an action
 */
export function timelineView(view: PlanView): TemplateResult {
  const { actions } = view.plan;
  const isDated = ({ startDate, endDate }: Action): boolean => !!(startDate ?? endDate);
  const dated = actions.filter(isDated).sort((a, b) => beginning(a).localeCompare(beginning(b)));
  const undated = actions.filter((action) => !isDated(action));
  const years = yearsOf(dated, view.today);
  const words = planDetailWords[view.code];
  return html`<div class="timeline">
    ${
      years
        ? html`${
            isWithin(view.today, years)
              ? html`<p class="scale-note">${words.todayMark(view.numbers.date(view.today))}</p>`
              : nothing
          }
          ${yearScale(years)}${list(dated, view, years)}`
        : nothing
    }
    ${
      undated.length
        ? html`${heading(view.level, 'subtitle', words.undated)} ${list(undated, view)}`
        : nothing
    }
  </div>`;
}

function list(actions: readonly Action[], view: PlanView, years?: Years): TemplateResult {
  return html`<ol class="rows" part="timeline" role="list">
    ${repeat(
      view.take(actions),
      ({ id }) => id,
      (action) =>
        html`<li part="timeline-action">
          <div class="line">
            ${heading(view.level, 'title', action.title)} ${stateChip(action, view)}
          </div>
          ${
            years
              ? html`<p class="meta" part="dates">${periodText(action, view)}</p>
                  ${timeBar(action, textureOf(action.status), years, view.today)}`
              : nothing
          }
        </li>`,
    )}
  </ol>`;
}

/** An action without a beginning is placed at its end. */
function beginning({ startDate, endDate }: Action): string {
  return firstDay(startDate ?? endDate!);
}
