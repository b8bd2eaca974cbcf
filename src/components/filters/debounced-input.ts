/** Typing: events follow after a short rest. Milliseconds. */
const typingRest = 150;

/** What is in the search field, before it is asked for. */
export class Typing {
  readonly #rested: () => void;
  #text?: string;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param rested the visitor types no more, for the moment */
  constructor(rested: () => void) {
    this.#rested = rested;
  }

  /** As it was typed; `undefined` when all of it is asked for. */
  get text(): string | undefined {
    return this.#text;
  }

  readonly type = (text: string): void => {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#rested, typingRest);
  };

  stop(): void {
    clearTimeout(this.#timer);
    this.#text = undefined;
  }
}
