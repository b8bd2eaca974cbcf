import { isBackwards, type AskedDates, type DatePreset } from '../../select/date-presets.js';

/** What is chosen of the dates: a preset, dates given one by one, or all. */
export type DateChoice = DatePreset | 'range' | '';

/** The dates of the panel as a visitor gives them, which need not make sense. */
export class GivenDates {
  #dates: AskedDates = {};
  #isRange = false;

  /** Those of a range. */
  get dates(): AskedDates {
    return this.#dates;
  }

  /** Dates are given one by one, though none may be yet. */
  get isRange(): boolean {
    return this.#isRange;
  }

  get areBackwards(): boolean {
    return isBackwards(this.#dates);
  }

  /** What an address asks for, or another choice. */
  take({ from, to }: AskedDates): void {
    this.#dates = { from, to };
    this.#isRange = !!(from || to);
  }

  give(dates: AskedDates): void {
    this.#dates = dates;
  }

  forget(): void {
    this.take({});
  }

  /** @returns what is then asked for */
  choose(choice: DateChoice): AskedDates {
    this.#isRange = choice === 'range';
    if (choice !== 'range') return { when: choice || undefined, from: undefined, to: undefined };
    const { from, to } = this.areBackwards ? {} : this.#dates;
    return { when: undefined, from, to };
  }
}
