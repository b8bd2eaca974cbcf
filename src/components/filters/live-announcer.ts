import { now } from '../../time/now.js';

/** Time between two announced results, in milliseconds. */
const shortestInterval = 500;

/** Announces results to screen readers: of quick changes only the last one, and nothing after `stop`. */
export class LiveAnnouncer {
  readonly #announce: (text: string) => void;
  #latest = 0;
  /** The time of the last announcement, on the clock of `now()`. */
  #lastTime = -Infinity;

  /** @param announce passes a text to a polite live region */
  constructor(announce: (text: string) => void) {
    this.#announce = announce;
  }

  /**
   * Announces a sentence after a pause, unless another one is asked for meanwhile.
   *
   * @param pause milliseconds
   * @param sentence makes the sentence after the pause; an empty one is not announced
   */
  async announceAfter(pause: number, sentence: () => Promise<string>): Promise<void> {
    const announcement = ++this.#latest;
    const rest = this.#lastTime + shortestInterval - now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(pause, rest)));
    if (announcement !== this.#latest) return;
    const text = await sentence();
    if (!text || announcement !== this.#latest) return;
    this.#lastTime = now();
    this.#announce(text);
  }

  /** Announces a sentence at once, instead of those that wait. */
  announceNow(text: string): void {
    this.stop();
    this.#announce(text);
  }

  /** Forgets the sentences that wait. */
  stop(): void {
    this.#latest++;
  }
}
