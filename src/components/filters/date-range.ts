import { html, nothing, type TemplateResult } from 'lit';
import type { FinderWords } from '../../i18n/filters.js';
import { datePresets, type AskedDates } from '../../select/date-presets.js';
import { radio } from './choice.js';
import type { DateChoice, GivenDates } from './given-dates.js';

export type PanelDates = Pick<GivenDates, 'dates' | 'isRange' | 'areBackwards'>;

export interface DatePanelOptions {
  /** What is asked; `range` also before a date is given. */
  readonly chosen: DateChoice;
  /** As the visitor gave them. */
  readonly dates: PanelDates;
  readonly words: FinderWords;
  onChoose(choice: DateChoice): void;
  onDates(dates: AskedDates): void;
}

/** Days by their names, or from one date to another. */
export function datePanel({
  chosen,
  dates,
  words,
  onChoose,
  onDates,
}: DatePanelOptions): TemplateResult {
  const choice = (value: DateChoice, name: string): TemplateResult =>
    radio('finder-dates', name, chosen === value, () => onChoose(value));
  return html`<div class="choices">
      ${choice('', words.allDates)}
      ${datePresets.map((preset) => choice(preset, words.presets[preset]))}
      ${choice('range', words.range)}
    </div>
    ${chosen === 'range' ? rangeFields(dates, words, onDates) : nothing}`;
}

function rangeFields(
  dates: PanelDates,
  words: FinderWords,
  onDates: DatePanelOptions['onDates'],
): TemplateResult {
  const wrong = dates.areBackwards;
  const field = (side: 'from' | 'to'): TemplateResult =>
    html`<label class="field">
      <span>${words[side]}</span>
      <input
        type="date"
        max="9999-12-31"
        .asked=${dates.dates[side] ?? ''}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? 'finder-wrong' : nothing}
        @change=${(event: Event) => {
          onDates({
            ...dates.dates,
            [side]: (event.target as HTMLInputElement).value || undefined,
          });
        }}
      />
    </label>`;
  return html`<div class="range">${field('from')} ${field('to')}</div>
    ${wrong ? html`<p class="wrong" id="finder-wrong">${words.backwards}</p>` : nothing}`;
}
