import { html, nothing, type TemplateResult } from 'lit';
import type { AgendaView } from '../../i18n/agenda.js';
import type { IsoDay } from '../../model/index.js';
import { monthOf, type IsoMonth } from '../../time/days.js';
import { formatMonthFast } from '../../time/format-fast.js';
import { heading } from '../../base/heading.js';
import { nextIcon, previousIcon } from '../../components/event-list/icons.js';
import { periodName, periodOf, step } from './periods.js';
import type { ViewContext } from './views/view.js';

export interface ToolbarOptions extends ViewContext {
  readonly views: readonly AgendaView[];
  /** The months to choose from; only the shown one until the visitor opens the list. */
  readonly months: readonly IsoMonth[];
  /** Level of the period's heading. */
  readonly periodLevel: number;
  /** Further controls after the toolbar's own. */
  readonly more: unknown;
  onMonths(): void;
  onPeriod(day: IsoDay): void;
  onToday(): void;
  onView(view: AgendaView): void;
}

/**
 * The name of the period, and the controls to other periods and views.
 *
 * @csspart toolbar - the period and the buttons
 * @csspart period - the name of the period
 * @csspart previous - the button to the period before
 * @csspart next - the button to the period after
 * @csspart today-button - the button to the present day
 * @csspart month-choice - the list of months
 * @csspart view-month - the button to the month view
 * @csspart view-week - the button to the week view
 * @csspart view-day - the button to the day view
 * @csspart view-list - the button to the list view
 * @csspart view-year - the button to the year view
 */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { view, views, period, months, agenda, words } = options;
  const { tag } = options.language;
  const go = (by: 1 | -1, part: string, name: string, icon: TemplateResult): TemplateResult => {
    const day = step(view, period, by, options.week);
    const to = periodOf(view, day, options.week);
    const leaves = to.last < agenda.bounds.first || to.first > agenda.bounds.last;
    return html`<button
      class="icon"
      part=${part}
      aria-disabled=${leaves ? 'true' : nothing}
      @click=${() => leaves || options.onPeriod(day)}
    >
      ${icon}<span class="visually-hidden">${name}, ${periodName(view, to, tag)}</span>
    </button>`;
  };
  const month = monthOf(period.first);
  return html`<div class="toolbar" part="toolbar">
    ${heading(
      options.periodLevel,
      'period',
      html`<span id=${options.labelledBy}>${periodName(view, period, tag)}</span>`,
    )}
    <div class="steps">
      ${go(-1, 'previous', words.previous[view], previousIcon)}
      <button part="today-button" @click=${options.onToday}>${words.today}</button>
      ${go(1, 'next', words.following[view], nextIcon)}
      ${
        view === 'month' || view === 'list'
          ? html`<select
              part="month-choice"
              aria-label=${words.chooseMonth}
              @pointerdown=${options.onMonths}
              @focus=${options.onMonths}
              @change=${({ target }: Event) =>
                options.onPeriod(`${(target as HTMLSelectElement).value}-01`)}
            >
              ${months.map(
                (choice) =>
                  html`<option value=${choice} .selected=${choice === month}>
                    ${formatMonthFast(choice, tag)}
                  </option>`,
              )}
            </select>`
          : nothing
      }
    </div>
    ${
      views.length > 1
        ? html`<div class="views" role="group" aria-label=${words.views}>
            ${views.map(
              (name) =>
                html`<button
                  part="view-${name}"
                  aria-pressed=${name === view ? 'true' : 'false'}
                  @click=${() => options.onView(name)}
                >
                  ${words.view[name]}
                </button>`,
            )}
          </div>`
        : nothing
    }
    ${options.more}
  </div>`;
}
