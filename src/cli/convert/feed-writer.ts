import { checker } from '../validate/schema-check.js';
import type { About } from './converter.js';
import { removeAt } from './drop-invalid.js';
import type { Output } from './output.js';
import type { Draft } from './tidy.js';

const version = 'https://jsonfeed.org/version/1.1';

/** Signs that turn the direction of what follows, by which `exe.txt` may be read as `txt.exe`. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** Writes a feed with an item on each line: two versions of the file differ in the lines that differ. */
export class FeedWriter {
  #count = 0;

  constructor(
    readonly output: Output,
    readonly about: () => About,
  ) {}

  /** Items written so far. */
  get count(): number {
    return this.#count;
  }

  async write(items: readonly Draft[]): Promise<void> {
    let text = '';
    for (const item of items) {
      text += this.#count++ === 0 ? this.#head() : ',\n';
      text += JSON.stringify(item);
    }
    if (text) await this.output.write(text.replace(bidiControls, ''));
  }

  async finish(): Promise<void> {
    await this.output.write(`${this.#count === 0 ? this.#head() : ''}\n]}\n`);
    await this.output.finish();
  }

  #head(): string {
    const { title, home_page_url, language, authors, _calendar } = this.about();
    const head: Draft = { version, title, home_page_url, language, authors, _calendar, items: [] };
    // The source's own fields may be of any shape; a title is required.
    for (const { at } of checker()(head)) removeAt(head, at.slice(0, 1));
    return JSON.stringify(head).replace(/\]\}$/, '\n').replace(bidiControls, '');
  }
}
