import { labelOf } from './labels.js';
import type { RawNote } from './note.js';

/** Notes that stand in the sentence itself: Modern Footnotes of WordPress, and the side notes of Tufte CSS. */
const inlineNote = '.modern-footnotes-footnote__note, .sidenote, .marginnote';

/** Takes the notes out of their sentences, each called where it stood. */
export function inlineNotes(content: DocumentFragment): RawNote[] {
  return [...content.querySelectorAll(inlineNote)].map((origin) => {
    const previous = origin.previousSibling;
    const label = previous?.nodeName === 'SUP' ? labelOf(previous.textContent ?? '') : undefined;
    const call = label === undefined ? content.ownerDocument.createElement('span') : previous;
    if (label === undefined) origin.before(call!);
    return {
      label: label ?? '',
      calls: [call as Element],
      nodes: [...origin.childNodes],
      origin,
    };
  });
}
