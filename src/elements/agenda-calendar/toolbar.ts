import { html, type TemplateResult } from 'lit';
import type { AgendaWords } from '../../i18n/agenda.js';
import type { Language } from '../../i18n/language.js';
import { addMonths, type IsoMonth } from '../../time/days.js';
import { quickMonth } from '../../time/quick-format.js';
import { heading } from '../../widget/heading.js';
import type { AgendaView } from './agenda-calendar.js';
import { nextIcon, previousIcon } from '../../agenda/icons.js';

export interface ToolbarOptions {
  readonly month: IsoMonth;
  /** The months to choose from. */
  readonly months: readonly IsoMonth[];
  readonly view: AgendaView;
  readonly views: readonly AgendaView[];
  /** Level of the period's heading. */
  readonly level: number;
  readonly language: Language;
  readonly words: AgendaWords;
  onMonth(month: IsoMonth): void;
  onToday(): void;
  onView(view: AgendaView): void;
}

/** The period, and the ways to another one and to another view. */
export function toolbar(options: ToolbarOptions): TemplateResult {
  const { month, months, view, views, level, words, onMonth, onToday, onView } = options;
  const { tag } = options.language;
  const step = (by: number, part: string, name: string, icon: TemplateResult): TemplateResult => {
    const to = addMonths(month, by);
    return html`<button class="icon" part=${part} @click=${() => onMonth(to)}>
      ${icon}<span class="visually-hidden">${name}, ${quickMonth(to, tag)}</span>
    </button>`;
  };
  return html`<div class="toolbar" part="toolbar">
    ${heading(level, 'period', html`<span id="period">${quickMonth(month, tag)}</span>`)}
    <div class="steps">
      ${step(-1, 'previous', words.previousMonth, previousIcon)}
      <button part="today-button" @click=${onToday}>${words.today}</button>
      ${step(1, 'next', words.nextMonth, nextIcon)}
      <select
        part="month-choice"
        aria-label=${words.chooseMonth}
        @change=${(event: Event) => onMonth((event.target as HTMLSelectElement).value)}
      >
        ${months.map(
          (choice) =>
            html`<option value=${choice} .selected=${choice === month}>
              ${quickMonth(choice, tag)}
            </option>`,
        )}
      </select>
    </div>
    <div class="views" role="group" aria-label=${words.views}>
      ${views.map(
        (one) =>
          html`<button
            part="view-${one}"
            aria-pressed=${one === view ? 'true' : 'false'}
            @click=${() => onView(one)}
          >
            ${words[one]}
          </button>`,
      )}
    </div>
  </div>`;
}
