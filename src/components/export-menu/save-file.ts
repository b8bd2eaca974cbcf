import { createElement } from '../../base/dom.js';
import { fold } from '../../select/search.js';

/** Milliseconds after which the file in memory is dropped: a slow phone has read it by then. */
const fileLife = 60_000;

/**
 * Hands a text to the visitor as a file.
 *
 * @param type its media type, with the charset
 */
export function saveFile(text: string, name: string, type: string): void {
  const file = new Blob([text], { type });
  const link = createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fileLife);
}

/** A file name, without its ending, from a title: at most 60 letters and digits of ASCII. */
export function fileName(title: string): string {
  return (
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'evenement'
  );
}
