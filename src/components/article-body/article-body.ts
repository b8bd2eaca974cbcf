import { html, nothing, type TemplateResult } from 'lit';
import { diagnostics } from '../../base/diagnostics.js';
import type { ProblemHost } from '../../base/diagnostics-messages.js';
import { sanitize } from '../../html/sanitize.js';
import { pageUrl } from '../../html/safe-url.js';
import { textOf } from '../../html/text.js';
import { articleBodyWords } from '../../i18n/article-body.js';
import type { Language } from '../../i18n/language.js';
import type { Image, ItemBase } from '../../model/index.js';
import type { Footnote } from '../../html/footnotes/note.js';
import type * as Footnotes from '../../html/footnotes/footnotes.js';
import { furnish, type OutlineEntry } from './furnish.js';

export interface ArticleBodyOptions {
  /** The element that shows the text. */
  readonly host: ProblemHost;
  readonly language: Language;
  /** Level of the highest headings of the text. */
  readonly level: number;
  /** True when no picture stands above the text: its first one is then fetched at once. */
  readonly eager?: boolean;
}

/** The fields of an item that have its text. */
export type Written = Pick<
  ItemBase,
  'title' | 'contentHtml' | 'contentBase' | 'contentText' | 'url'
>;

/** The picture to show above an item's text: none that stands in the text as well. */
export function imageAbove({ image, contentHtml }: ItemBase): Image | undefined {
  const path = image && URL.canParse(image.src) ? new URL(image.src).pathname : undefined;
  return path && path !== '/' && contentHtml?.includes(path) ? undefined : image;
}

/** Markup in which a note may be: a link to a place, a raised text, a mark in brackets, a symbol, a note in the margin. */
const mayHaveNotes =
  /href\s*=\s*["']?[^"'\s>]{0,2000}#|<sup|[([]\s*(?:\*|\d|[†‡§])|[*†‡¹²³]|(?:side|margin)note/i;

/**
 * The text of an item, with headings, tables, notes and pictures as a page needs them.
 *
 * @csspart text - the text of an item
 * @csspart table - a box in which a table scrolls
 * @csspart more-rows - the button that shows the rest of a long table
 * @csspart media - a link in the place of a video, a recording or a frame
 * @csspart notes - the notes at the end of the text
 */
export class ArticleBody {
  /** Resolves when the text can be drawn. */
  readonly ready: Promise<void>;
  #content: unknown = nothing;
  #outline: readonly OutlineEntry[] = [];
  #words = 0;

  constructor(item: Written, options: ArticleBodyOptions) {
    // Without the code that cleans markup, its words are shown.
    this.ready = this.#read(item, options).catch(() => this.#setText(textOf(item.contentHtml!)));
  }

  /** The headings of the text. */
  get outline(): readonly OutlineEntry[] {
    return this.#outline;
  }

  /** The number of words of the text; 0 until it is read. */
  get words(): number {
    return this.#words;
  }

  /** @param lang language of the text, where it is not the one around it */
  render(lang: string | typeof nothing): TemplateResult {
    return html`<div class="prose" part="text" lang=${lang} @error=${hideBroken}>
      ${this.#content}
    </div>`;
  }

  async #read(item: Written, options: ArticleBodyOptions): Promise<void> {
    const { title = '', contentHtml, contentBase, contentText = '', url } = item;
    if (!contentHtml) {
      this.#setText(contentText);
      return;
    }
    const { host, language, level, eager = false } = options;
    const base = contentBase ?? url ?? pageUrl()!;
    const extract = mayHaveNotes.test(contentHtml) ? await footnotes() : undefined;
    let notes: readonly Footnote[] = [];
    const { content, references, isCut } = await sanitize(contentHtml, base, (safe) => {
      notes = extract?.(safe, base) ?? [];
    });
    if (isCut) void diagnostics().then((messages) => messages?.reportCut(host, title));
    this.#words = countWords(content.textContent);
    const words = articleBodyWords[language.code];
    const { tag: lang } = language;
    this.#outline = furnish(content, { title, notes, references, level, words, lang, eager });
    // The nodes and not their fragment, which is empty once it was drawn.
    this.#content = [...content.childNodes];
  }

  #setText(text: string): void {
    this.#words = countWords(text);
    this.#content = paragraphs(text);
  }
}

/** The code that finds notes; without it, the text is shown as it is. */
async function footnotes(): Promise<typeof Footnotes.extractFootnotes | undefined> {
  try {
    return (await import('../../html/footnotes/footnotes.js')).extractFootnotes;
  } catch {
    return;
  }
}

function paragraphs(text: string): TemplateResult[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => html`<p>${paragraph}</p>`);
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** Hides a picture that cannot be had. `error` does not bubble, so it is caught in the capture phase. */
const hideBroken = {
  capture: true,
  handleEvent({ target }: Event): void {
    (target as HTMLElement).hidden = true;
  },
};
