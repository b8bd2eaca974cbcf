import { listSheet, type PrintListOptions } from './list-sheet.js';
import { monthSheet, type PrintMonthOptions } from './month-sheet.js';
import type { PosterOptions } from './poster.js';
import { printSheet } from './sheet.js';

export type { PrintListOptions, PrintMonthOptions, PosterOptions };

/*
 * Paper has templates of its own: what is good to press is not good to read at a wall. Each function
 * resolves when the browser has been asked to print, and rejects when a script cannot be loaded.
 */

/** On one A4 landscape. */
export function printMonth(options: PrintMonthOptions): Promise<void> {
  return printSheet(monthSheet(options));
}

/** On A4 portrait, each day kept together. */
export function printList(options: PrintListOptions): Promise<void> {
  return printSheet(listSheet(options));
}

/** One event on an A4 portrait, with a code that leads to its page. */
export async function printPoster(options: PosterOptions): Promise<void> {
  const { posterSheet } = await import('./poster.js');
  await printSheet(posterSheet(options));
}
