/** The present, as a test wants it. */
import { temporal, temporalReady } from '../../src/time/temporal.js';
import { stub } from './stub.js';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Makes an instant the present for everything that asks which day it is. */
export async function itIs(instant: string): Promise<void> {
  await temporalReady();
  const { Instant, Now } = temporal;
  stub(
    Now,
    'plainDateISO',
    () =>
      (zone = 'UTC') =>
        Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate(),
  );
}

/**
 * Long timers, `Date.now` and `performance.now`, moved on by `pass` alone; with an instant, the day as well.
 *
 * @param long milliseconds of a timer; shorter ones are the browser's and ours for small waits, and stay real
 */
export class FakeTime {
  #now = Date.now();
  #last = 0;
  #passed = 0;
  readonly #timers = new Map<number, Timer>();

  constructor(long = 5000) {
    stub(Date, 'now', () => () => this.#now);
    const start = performance.now();
    stub(performance, 'now', () => () => start + this.#passed);
    stub(window, 'setTimeout', (real) => {
      const set = (handler: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): number => {
        if (ms < long) return Number(real.call(window, handler, ms, ...args));
        const id = -++this.#last;
        this.#timers.set(id, { at: this.#now + ms, run: () => handler(...args) });
        return id;
      };
      return set as typeof real;
    });
    stub(window, 'clearTimeout', (real) => (id) => {
      if (!this.#timers.delete(Number(id))) real.call(window, id);
    });
  }

  /** From an instant on. */
  static async from(instant: string): Promise<FakeTime> {
    await temporalReady();
    const time = new FakeTime();
    time.#now = Date.parse(instant);
    const { Instant, Now } = temporal;
    stub(
      Now,
      'plainDateISO',
      () =>
        (zone = 'UTC') =>
          Instant.fromEpochMilliseconds(time.#now).toZonedDateTimeISO(zone).toPlainDate(),
    );
    return time;
  }

  /** Goes on to an instant. */
  passTo(instant: string): void {
    this.pass(Date.parse(instant) - this.#now);
  }

  /** How many long timers are set. */
  get waiting(): number {
    return this.#timers.size;
  }

  /** Milliseconds since the test began. */
  get passed(): number {
    return this.#passed;
  }

  pass(milliseconds: number): void {
    const [before, passed] = [this.#now, this.#passed];
    const end = this.#now + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      const [next] = due.sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, run }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, at);
      this.#passed = passed + this.#now - before;
      run();
    }
    this.#now = end;
    this.#passed = passed + milliseconds;
  }
}

/** Tells the page that it is in the background, or no longer. */
export function hidePage(hidden: boolean): void {
  stub(document, 'hidden', () => hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
