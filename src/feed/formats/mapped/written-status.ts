import type { Row } from './row.js';

/** The words of a row's status, without the sign or the number that stands before them: "🟢 En cours", "3 - Travaux". */
export function writtenStatus(row: Row): string | undefined {
  return bareStatus(row.text('status'));
}

export function bareStatus(words: string | undefined): string | undefined {
  return words?.replace(/^[^\p{L}\p{N}]+|^\d{1,2} ?[-–.:)] ?(?=\p{L})/u, '') || undefined;
}
