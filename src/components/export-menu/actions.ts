import type { ExportWords } from '../../i18n/export-words.js';
import { fileName, saveFile } from './save-file.js';

/** Downloads a calendar as a file. */
export function download(ics: string, title: string): void {
  saveFile(ics, `${fileName(title)}.ics`, 'text/calendar;charset=utf-8');
}

/**
 * Copies an address, or shows it where the browser refuses, as on a page without `https:`.
 *
 * @param button the pressed button; the result is said beside it
 */
export async function copy(address: string, button: Element, words: ExportWords): Promise<void> {
  say('', button); // A repeated message is announced only after a change.
  try {
    await navigator.clipboard.writeText(address);
    say(words.copied, button);
  } catch {
    say(`${words.notCopied} ${address}`, button);
  }
}

/** Passes a link on by the device's own dialog. */
export async function shareLink(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The visitor cancelled, or the page is not allowed to: the link can still be copied.
  }
}

/** Runs an action whose script may fail to load, and says so when it does. */
export async function attempt(
  work: () => unknown,
  button: Element,
  words: ExportWords,
): Promise<void> {
  say('', button);
  try {
    await work();
  } catch {
    say(words.unavailable, button);
  }
}

/** Writes into the live region beside the button: regions outside of an open dialog are silent. */
function say(text: string, button: Element): void {
  const region = button.closest('.take-away')?.querySelector('.take-said');
  if (region) region.textContent = text;
}
