import { mediaKind, type References } from '../../html/tidy.js';
import type { ArticleBodyWords } from '../../i18n/article-body.js';
import type { Footnote } from '../../html/footnotes/note.js';
import { leadTo } from './go-to.js';
import { bare } from '../../time/bare.js';

/** A heading of the text, for a table of contents. */
export interface OutlineEntry {
  readonly text: string;
  readonly level: number;
  readonly heading: HTMLElement;
}

export interface FurnishOptions {
  /** The item's title, which tells its landmarks from those of other texts in the page; may be empty. */
  readonly title: string;
  readonly notes: readonly Footnote[];
  readonly references: References;
  /** Level of the highest headings of the text. */
  readonly level: number;
  readonly words: ArticleBodyWords;
  readonly lang: string;
  /** The first picture of the text is fetched at once. */
  readonly eager: boolean;
}

/** Rows of a table shown at first: laying out ten thousand would hold the page. */
const mostRows = 300;

/** Texts in the page so far: ids of two texts differ. */
let texts = 0;

/**
 * Gives safe nodes what a page needs around them: levels of headings, ids, links between notes and their
 * calls, boxes in which tables scroll, names of media links.
 *
 * @returns the headings, for a table of contents
 */
export function furnish(
  content: DocumentFragment,
  options: FurnishOptions,
): readonly OutlineEntry[] {
  const prefix = `mw-text-${++texts}-`;
  const { outline, replaced } = levelHeadings(content, prefix, options.level);
  linkReferences(content, prefix, { references: options.references, replaced });
  nameMedia(content, options.words);
  if (options.notes.length) linkNotes(content, prefix, options);
  boxTables(content, prefix, options);
  const first = options.eager && content.querySelector('img');
  if (first) first.loading = 'eager';
  return outline;
}

/** Moves all headings by the same number of levels, and lets none skip a level. */
function levelHeadings(
  content: DocumentFragment,
  prefix: string,
  level: number,
): { outline: OutlineEntry[]; replaced: ReadonlyMap<Element, HTMLElement> } {
  const headings = [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const highest = Math.min(...headings.map(levelOf));
  const replaced = new Map<Element, HTMLElement>();
  let previous = level - 1;
  const outline = headings.map((heading, index) => {
    previous = Math.min(6, previous + 1, levelOf(heading) - highest + level);
    const made = content.ownerDocument.createElement(`h${previous}`);
    made.append(...heading.childNodes);
    for (const { name, value } of heading.attributes) made.setAttribute(name, value);
    made.id = `${prefix}part-${index + 1}`;
    made.tabIndex = -1;
    heading.replaceWith(made);
    replaced.set(heading, made);
    return { text: made.textContent.trim(), level: previous, heading: made };
  });
  return { outline, replaced };
}

function levelOf({ localName }: Element): number {
  return Number(localName[1]);
}

interface ReferenceOptions {
  readonly references: References;
  /** Heading of the feed → the heading in its place. */
  readonly replaced: ReadonlyMap<Element, HTMLElement>;
}

function linkReferences(
  content: DocumentFragment,
  prefix: string,
  { references, replaced }: ReferenceOptions,
): void {
  let number = 0;
  for (const [element, targets] of references) {
    const present = targets
      .map((target) => replaced.get(target) ?? (target as HTMLElement))
      .filter((target) => content.contains(target));
    if (!content.contains(element) || !present.length) continue;
    for (const target of present) target.id ||= `${prefix}place-${++number}`;
    if (element.localName === 'a') {
      leadTo(element as HTMLAnchorElement, present[0]!);
    } else {
      element.setAttribute('headers', present.map(({ id }) => id).join(' '));
    }
  }
}

function nameMedia(content: DocumentFragment, words: ArticleBodyWords): void {
  for (const link of content.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const kind = mediaKind(link);
    if (!kind) continue;
    const name = link.title || new URL(link.href).hostname;
    link.textContent = `${words.media[kind] ?? ''}${words.colon}${name}`;
    link.removeAttribute('title');
    link.setAttribute('part', 'media');
  }
}

/** Calls lead to their notes, notes back to their calls. */
function linkNotes(
  content: DocumentFragment,
  prefix: string,
  { title: about, notes, words, level }: FurnishOptions,
): void {
  const page = content.ownerDocument;
  for (const { number, calls, item } of notes) {
    item.id = `${prefix}note-${number}`;
    item.tabIndex = -1;
    const end = item.lastElementChild?.localName === 'p' ? item.lastElementChild : item;
    calls.forEach((call, index) => {
      call.id = `${prefix}call-${number}-${index + 1}`;
      call.role = 'doc-noteref';
      call.ariaLabel = words.call(number);
      const back = page.createElement('a');
      back.role = 'doc-backlink';
      back.ariaLabel = words.back(number, index + 1, calls.length);
      back.textContent = '↩\uFE0E';
      end.append('\u00a0', back);
      leadTo(call, item);
      leadTo(back, call);
    });
  }
  const list = notes[0]!.item.parentElement!;
  const section = page.createElement('section');
  section.setAttribute('part', 'notes');
  section.role = 'doc-endnotes';
  const title = page.createElement(`h${Math.min(6, level)}`);
  title.textContent = words.notes;
  section.ariaLabel = nameFor(words.notes, about, words);
  list.replaceWith(section);
  section.append(title, list);
}

/** The name of a landmark, of which each text of a page may have one. */
function nameFor(name: string, title: string, { colon }: ArticleBodyWords): string {
  return title ? `${name}${colon}${title}` : name;
}

/**
 * Each table scrolls in a box of its own, which the keyboard reaches and which has its caption, or that of its
 * figure, as a name.
 */
function boxTables(
  content: DocumentFragment,
  prefix: string,
  { title, words, lang }: FurnishOptions,
): void {
  const page = content.ownerDocument;
  const tables = [...content.querySelectorAll('table')].filter(
    (table) => !table.parentElement?.closest('table'),
  );
  tables.forEach((table, index) => {
    const box = page.createElement('div');
    box.setAttribute('part', 'table');
    box.role = 'region';
    box.tabIndex = 0;
    const caption = table.caption ?? captionOf(table.closest('figure'));
    if (caption?.textContent.trim()) {
      caption.id = `${prefix}table-${index + 1}`;
      box.setAttribute('aria-labelledby', caption.id);
    } else {
      box.ariaLabel = nameFor(words.table(index + 1), title, words);
    }
    table.replaceWith(box);
    box.append(table);
    const more = table.rows.length - mostRows;
    if (more > 0) box.after(foldRows(table, words.moreRows(more.toLocaleString(lang))));
  });
}

/** The caption of a figure that has one table and nothing else to name. */
function captionOf(figure: Element | null): HTMLElement | null | undefined {
  if (figure?.querySelectorAll('table, img').length !== 1) return;
  return figure.querySelector<HTMLElement>('figcaption');
}

/** Keeps the rows behind the first ones unseen until the visitor asks for them; paper has them all. */
function foldRows(table: HTMLTableElement, label: string): HTMLElement {
  const page = table.ownerDocument;
  const rest = page.createElement('tbody');
  rest.className = 'folded';
  const rows = [...table.querySelectorAll<HTMLTableRowElement>(':scope > tbody > tr')];
  for (const row of rows.slice(mostRows)) rest.append(row);
  table.append(rest);
  const button = page.createElement('button');
  button.setAttribute('part', 'more-rows');
  button.textContent = label;
  button.addEventListener('click', () => {
    rest.classList.remove('folded');
    table.parentElement?.focus(bare({ preventScroll: true }));
    button.remove();
  });
  return button;
}
