import { isNotesTitle } from './labels.js';
import { inlineNotes } from './inline-notes.js';
import { linkedNotes } from './linked-notes.js';
import type { Footnote, RawNote } from './note.js';
import { writtenNotes } from './written-notes.js';

/**
 * Finds the notes of a text, whatever the editor that wrote them; gives their calls one form, and moves the
 * notes into one list at the end of the text. The caller gives ids and addresses, which a sanitiser takes away.
 *
 * @param content safe nodes that still have the ids of the feed
 * @param base address of the text: links to it with a fragment are links within the text
 */
export function extractFootnotes(content: DocumentFragment, base?: string): readonly Footnote[] {
  const notesOfText = rawNotes(content, base).filter(({ nodes }) => nodes.length);
  if (!notesOfText.length) return [];
  const above = notesOfText.map(({ nodes: [first] }) =>
    first!.parentNode === content ? (first as Element | Text).previousElementSibling : null,
  );
  const page = content.ownerDocument;
  const list = page.createElement('ol');
  const filled = numbered(notesOfText).map(({ note, number }, index) => {
    const item = page.createElement('li');
    if (number !== index + 1) item.value = number;
    for (const node of note.nodes) item.append(node);
    list.append(item);
    return { note, number, item };
  });
  // Notes may have calls of other notes, so every note is in its place before a call is replaced.
  const notes = filled.map(({ note, number, item }) => ({
    number,
    item,
    calls: note.calls.map((place) => replaceCall(place, number)),
  }));
  for (const { origin, holder } of notesOfText) {
    if (origin.localName === 'dt') origin.replaceChildren(); // It only has the label.
    removeEmpty(origin);
    if (holder) removeEmpty(holder);
  }
  for (const element of above) {
    if (element?.parentNode === content) removeAbove(element, element.nextElementSibling);
  }
  content.append(list);
  return notes;
}

function rawNotes(content: DocumentFragment, base?: string): readonly RawNote[] {
  const marked = [...inlineNotes(content), ...linkedNotes(content, base)];
  return marked.length ? marked : writtenNotes(content);
}

/** Numbers as they are written, where all are written and differ; else 1, 2, 3, … */
function numbered(notes: readonly RawNote[]): { note: RawNote; number: number }[] {
  const written = notes.map(({ label }) => (/^\d+$/.test(label) ? Number(label) : 0));
  const areKept = written.every((number, index) => number > (written[index - 1] ?? 0));
  return notes.map((note, index) => ({ note, number: areKept ? written[index]! : index + 1 }));
}

function replaceCall(place: Element, number: number): HTMLAnchorElement {
  const link = place.ownerDocument.createElement('a');
  link.textContent = String(number);
  if (place.parentElement?.closest('sup')) {
    place.replaceWith(link);
  } else {
    const raised = place.ownerDocument.createElement('sup');
    raised.append(link);
    place.replaceWith(raised);
  }
  return link;
}

/** Removes the box of the notes once it is empty, with the line and the title above it. */
function removeEmpty(element: Element): void {
  let place: Element | null = element;
  while (place?.parentNode && isEmpty(place)) {
    const parent: Element | null = place.parentElement;
    const { previousElementSibling: previous, nextElementSibling: next } = place;
    place.remove();
    removeAbove(previous, next);
    place = parent;
  }
}

/** Removes the line and the title that stood above notes, from the lowest up. */
function removeAbove(lowest: Element | null, next: Element | null): void {
  for (let above = lowest; above && isAbove(above, next);) {
    const further: Element | null = above.previousElementSibling;
    above.remove();
    above = further;
  }
}

function isEmpty(element: Element): boolean {
  if (element.querySelector('img')) return false;
  const texts = [...element.children].filter(({ textContent }) => textContent.trim());
  if (!element.textContent.trim()) return true;
  const ownTexts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return (
    ownTexts.every((node) => !node.textContent?.trim()) &&
    texts.every(({ textContent }) => isNotesTitle(textContent))
  );
}

/** True for a line or a title above notes that have gone, when nothing else follows. */
function isAbove(element: Element, next: Element | null): boolean {
  if (next && next.textContent.trim()) return false;
  return element.localName === 'hr' || isNotesTitle(element.textContent);
}
