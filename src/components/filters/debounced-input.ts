/** Pause in typing after which a text is searched for, in milliseconds. */
const typingPause = 150;

/** Text that is being typed into the search field and is not part of the filter yet. */
export class DebouncedInput {
  readonly #onPause: () => void;
  #text?: string;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param onPause called when the visitor pauses */
  constructor(onPause: () => void) {
    this.#onPause = onPause;
  }

  /** The text in the field; `undefined` when the filter has it already. */
  get text(): string | undefined {
    return this.#text;
  }

  /** Takes the text of an `input` event. */
  readonly type = (text: string): void => {
    this.#text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#onPause, typingPause);
  };

  /** Forgets the text: the filter has it, or another filter was set. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#text = undefined;
  }
}
