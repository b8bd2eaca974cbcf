import { makeRange } from '../../html/range.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SizeObserver } from '../../base/size-observer.js';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly isConnected: boolean;
  /** Most lines of a summary. */
  readonly summaryLines: number;
}

/**
 * Keeps summaries to a number of lines, cut between two words. CSS alone would cut
 * through a word. The paragraphs must hide what overflows after
 * `calc(var(--_lines) * 1lh)`.
 */
export class SummaryClamp implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new SizeObserver((entries) => fit(entries.map(({ target }) => target)));

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Observing is also how the text of a first or a new rendering gets measured, before it is painted. */
  hostUpdated(): void {
    this.#observer.disconnect();
    const { renderRoot, summaryLines, isConnected } = this.#host;
    if (!isConnected) return;
    const content = renderRoot.querySelector<HTMLElement>('.content')!;
    content.style.setProperty('--_lines', `${summaryLines}`);
    content.querySelectorAll('.summary').forEach((summary) => this.#observer.observe(summary));
  }
}

/** The whole text of each cut one: it is fitted again when there is more room. */
const cuts = new WeakMap<Text, { whole: string; cut: string }>();

/** The text before an end, without the punctuation there, and an ellipsis. */
function withEllipsis(text: string): string {
  return `${text.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '')}…`;
}

function overflows(paragraph: Element): boolean {
  return paragraph.scrollHeight > paragraph.clientHeight + 1;
}

/** Reads all, then writes all: one layout for any number of texts, and one more for each word too many. */
function fit(paragraphs: readonly Element[]): void {
  const texts = paragraphs.flatMap((paragraph) => {
    const text = [...paragraph.childNodes].find(
      (node): node is Text => node.nodeName === '#text' && (node as Text).data.trim() !== '',
    );
    return text ? { paragraph, text } : [];
  });
  for (const { text } of texts) {
    const previous = cuts.get(text);
    if (previous?.cut === text.data) text.data = previous.whole;
  }
  let fitted = texts.map((shown) => ({
    ...shown,
    whole: shown.text.data,
    cut: cutToFit(shown.paragraph, shown.text),
  }));
  while (fitted.length) {
    for (const { text, whole, cut } of fitted) {
      if (cut === undefined) continue;
      cuts.set(text, { whole, cut });
      text.data = cut;
    }
    // The ellipsis of some has wrapped to the next line with the word before it, and is hidden there.
    fitted = fitted
      .filter(({ paragraph, cut }) => cut?.includes(' ') && overflows(paragraph))
      .map((shown) => ({ ...shown, cut: withEllipsis(shown.cut!.replace(/(?<!\s)\s+\S*$/u, '')) }));
  }
}

/** The text up to the last word that fits, and an ellipsis; nothing when all of it fits. */
function cutToFit(paragraph: Element, text: Text): string | undefined {
  if (!overflows(paragraph)) return;
  const box = paragraph.getBoundingClientRect();
  const range = makeRange();
  const ends = [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  const lastLetter = (word: number): DOMRect => {
    range.setStart(text, ends[word]! - 1);
    range.setEnd(text, ends[word]!);
    return range.getBoundingClientRect();
  };

  let fits = 0;
  for (let low = 1, high = ends.length - 1; low <= high;) {
    const middle = (low + high) >> 1;
    if (lastLetter(middle).bottom <= box.bottom + 1) low = (fits = middle) + 1;
    else high = middle - 1;
  }
  return withEllipsis(text.data.slice(0, ends[fits]));
}
