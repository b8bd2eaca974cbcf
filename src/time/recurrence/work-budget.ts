import type { Occurrence } from '../../model/index.js';

/*
 * A feed of a few kilobytes can hold rules that never match or match each second. Work on rules is
 * therefore counted, in steps and not in time, so that every machine gives the same dates.
 */

/** Steps for one question about all the rules of a feed. A month of a thousand daily events takes 900,000. */
const stepsOfQuestion = 1_000_000;

/** Steps in which the last dates of a feed's rules with COUNT are looked for: about 0.1 s. */
const stepsOfEnds = 200_000;

/** Questions whose answers are kept. */
const mostQuestions = 32;

/** Steps that may still be made. A step is one day looked at, or one date written. */
export class StepBudget {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Never below 0. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  /** @returns false when no steps are left */
  spend(steps: number): boolean {
    this.#left -= steps;
    return this.#left > 0;
  }
}

/** One question, such as "which dates touch December?", and the answers of the series that were asked. */
export interface Question {
  readonly budget: StepBudget;
  readonly answers: Map<object, readonly Occurrence[]>;
}

/** The questions about the rules of one feed. Each has a budget that all series of the feed share. */
export class FeedWork {
  /** The budget for dates that are needed while the feed is read. */
  readonly reading: StepBudget;
  /** The budget for the last dates of rules. An event whose last date is not known goes on. */
  readonly ends = new StepBudget(stepsOfEnds);
  readonly #questions = new Map<string, Question>();
  readonly #steps: number;

  constructor(steps = stepsOfQuestion) {
    this.#steps = steps;
    this.reading = new StepBudget(steps);
  }

  /** The question with this name. An answer and its budget are forgotten together. */
  question(name: string): Question {
    let question = this.#questions.get(name);
    if (!question) {
      if (this.#questions.size >= mostQuestions) {
        this.#questions.delete(this.#questions.keys().next().value!);
      }
      question = { budget: new StepBudget(this.#steps), answers: new Map() };
      this.#questions.set(name, question);
    }
    return question;
  }
}
