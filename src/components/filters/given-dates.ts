import { isBackwards, type AskedDates, type DatePreset } from '../../select/date-presets.js';
import { isDay } from '../../time/days.js';

/** What is chosen of the dates: a preset, dates given one by one, or all. */
export type DateChoice = DatePreset | 'range' | '';

/** No agenda has a day before it. */
const firstWritten = '1000-01-01';

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
    return !this.areUnfinished && isBackwards(this.#dates);
  }

  /** A year of four digits is being typed: a browser tells of the years 2, 20 and 202 before 2026. */
  get areUnfinished(): boolean {
    const { from, to } = this.#dates;
    return [from, to].some((day) => !!day && (day < firstWritten || !isDay(day)));
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
    const { from, to } = this.areBackwards || this.areUnfinished ? {} : this.#dates;
    return { when: undefined, from, to };
  }
}
