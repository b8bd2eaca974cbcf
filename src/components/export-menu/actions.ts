import type { TakeAwayWords } from '../../i18n/export.js';
import { fileName } from './file-name.js';

/** Long enough for a slow phone to have read the file. */
const fileLife = 60_000;

/** Hands a calendar to the visitor as a file, which is in memory only as long as that takes. */
export function download(ics: string, title: string): void {
  const file = new Blob([ics], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(title)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fileLife);
}

/**
 * Copies an address, or shows it where the browser does not let us, as on a page without `https:`.
 *
 * @param button that was pressed; the place where things are said is beside it
 */
export async function copy(address: string, button: Element, words: TakeAwayWords): Promise<void> {
  tell('', button); // What is said again is said again.
  try {
    await navigator.clipboard.writeText(address);
    tell(words.copied, button);
  } catch {
    tell(`${words.notCopied} ${address}`, button);
  }
}

/** By the device's own means: messages, mail, a phone nearby. */
export async function shareLink(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The visitor changed their mind, or the page may not: the link can be copied.
  }
}

/** Does what needs a script that may not come, and says so. */
export async function attempt(
  work: () => unknown,
  button: Element,
  words: TakeAwayWords,
): Promise<void> {
  tell('', button);
  try {
    await work();
  } catch {
    tell(words.unavailable, button);
  }
}

/** In a live region beside the button: those outside of a dialog say nothing while it is open. */
function tell(text: string, button: Element): void {
  const place = button.closest('.take-away')?.querySelector('.take-said');
  if (place) place.textContent = text;
}
