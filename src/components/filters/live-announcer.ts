/** Says what came of a change: of quick ones only the last, and nothing once its panel has left. */
export class Telling {
  readonly #say: (text: string) => void;
  #changes = 0;

  /** @param say says something to screen readers, politely */
  constructor(say: (text: string) => void) {
    this.#say = say;
  }

  /**
   * @param rest milliseconds in which nothing else is to change
   * @param sentence what is to be said, then; nothing when it is empty
   */
  async after(rest: number, sentence: () => Promise<string>): Promise<void> {
    const change = ++this.#changes;
    await new Promise((resolve) => setTimeout(resolve, rest));
    if (change !== this.#changes) return;
    const text = await sentence();
    if (text && change === this.#changes) this.#say(text);
  }

  now(text: string): void {
    this.stop();
    this.#say(text);
  }

  /** What was to be said no longer holds. */
  stop(): void {
    this.#changes++;
  }
}
