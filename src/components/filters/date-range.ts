import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FilterWords } from '../../i18n/filters.js';
import {
  datePresets,
  isBackwards,
  type DatePreset,
  type FilterDates,
} from '../../select/date-presets.js';
import { isDay } from '../../time/days.js';
import { radio } from './option-inputs.js';

/** The chosen kind of dates: a preset, a range, or all dates. */
export type DateChoice = DatePreset | 'range' | '';

/** Days before it are dates whose year is still being typed. */
const earliestDay = '1000-01-01';

/** The dates in the fields of a range, which need not make sense while a visitor gives them. */
export class DateRange {
  #dates: FilterDates = {};
  #isChosen = false;

  /** The dates in the two fields. */
  get dates(): FilterDates {
    return this.#dates;
  }

  /** True when the visitor chose a range, even if both fields are empty. */
  get isChosen(): boolean {
    return this.#isChosen;
  }

  get isBackwards(): boolean {
    return !this.isUnfinished && isBackwards(this.#dates);
  }

  /** True while a year is typed: browsers give the years 2, 20 and 202 before 2026. */
  get isUnfinished(): boolean {
    const { from, to } = this.#dates;
    return [from, to].some((day) => !!day && (day < earliestDay || !isDay(day)));
  }

  /** Takes the dates of a filter that was set. */
  take({ from, to }: FilterDates): void {
    this.#dates = { from, to };
    this.#isChosen = !!(from || to);
  }

  /** Takes the dates that a visitor gave. */
  give(dates: FilterDates): void {
    this.#dates = dates;
  }

  reset(): void {
    this.take({});
  }

  /** @returns the dates of the filter after this choice */
  choose(choice: DateChoice): FilterDates {
    this.#isChosen = choice === 'range';
    if (choice !== 'range') return { when: choice || undefined, from: undefined, to: undefined };
    const { from, to } = this.isBackwards || this.isUnfinished ? {} : this.#dates;
    return { when: undefined, from, to };
  }
}

export interface DateInputsOptions {
  readonly chosen: DateChoice;
  readonly range: Pick<DateRange, 'dates' | 'isBackwards'>;
  readonly words: FilterWords;
  onChoose(choice: DateChoice): void;
  onDates(dates: FilterDates): void;
}

/** Radio buttons for the presets and for a range, which has two date fields. */
export function dateInputs({
  chosen,
  range,
  words,
  onChoose,
  onDates,
}: DateInputsOptions): TemplateResult {
  const choice = (value: DateChoice, name: string): TemplateResult =>
    radio('finder-dates', name, chosen === value, () => onChoose(value));
  return html`<div class="choices">
      ${choice('', words.allDates)}
      ${datePresets.map((preset) => choice(preset, words.presets[preset]))}
      ${choice('range', words.range)}
    </div>
    ${chosen === 'range' ? rangeFields(range, words, onDates) : nothing}`;
}

function rangeFields(
  { dates, isBackwards: isWrong }: DateInputsOptions['range'],
  words: FilterWords,
  onDates: DateInputsOptions['onDates'],
): TemplateResult {
  const field = (side: 'from' | 'to'): TemplateResult =>
    html`<label class="field">
      <span>${words[side]}</span>
      <input
        type="date"
        max="9999-12-31"
        .value=${live(dates[side] ?? '')}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? 'finder-wrong' : nothing}
        @change=${(event: Event) => {
          onDates({ ...dates, [side]: (event.target as HTMLInputElement).value || undefined });
        }}
      />
    </label>`;
  return html`<div class="range">${field('from')} ${field('to')}</div>
    ${isWrong ? html`<p class="wrong" id="finder-wrong">${words.backwards}</p>` : nothing}`;
}
