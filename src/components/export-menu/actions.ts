import type { ExportWords } from '../../i18n/export-words.js';
import { fold } from '../../select/search.js';

/** Milliseconds after which the file in memory is dropped: a slow phone has read it by then. */
const fileLife = 60_000;

/** Downloads a calendar as a file. */
export function download(ics: string, title: string): void {
  const file = new Blob([ics], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(title)}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fileLife);
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
