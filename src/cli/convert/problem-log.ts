import { atRow, explainProblems } from '../../feed/read/explain.js';
import type { Issue } from '../../feed/read/issue.js';
import { pathOf, type Finding } from '../validate/finding.js';

/** Sentences that are printed; the rest are counted. */
const mostLines = 20;

/** The problems of a conversion, grouped and told at the end, so that the log stays short. */
export class ProblemLog {
  readonly #lines = new Set<string>();
  #count = 0;

  /** @param numberOf the number of an item among all, from its index in the document */
  addRaw(problems: readonly Issue[], numberOf: (index: number) => number): void {
    for (const { path, reason } of explainProblems(problems)) {
      const numbered = path.replace(
        /^items\[(\d+)\]/,
        (_, index) => `items[${numberOf(Number(index))}]`,
      );
      this.add(numbered, reason);
    }
  }

  /**
   * @param item number of the item among all
   * @param row number of its row in the spreadsheet from which it comes
   */
  addFinding({ at, message }: Finding, item: number, row?: number): void {
    this.add(pathOf(['items', item, ...at]), atRow(message, row));
  }

  add(path: string, message: string): void {
    const line = path ? `${path} : ${message}` : message;
    if (this.#lines.has(line)) return;
    this.#count++;
    if (this.#lines.size < mostLines) this.#lines.add(line);
  }

  get text(): string {
    const more = this.#count - this.#lines.size;
    const rest =
      more > 0 ? [`… et ${more} autre${more > 1 ? 's' : ''} problème${more > 1 ? 's' : ''}.`] : [];
    return [...this.#lines, ...rest].map((line) => `${line}\n`).join('');
  }
}
