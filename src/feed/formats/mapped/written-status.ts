import { plainText } from '../shared/plain-text.js';
import { wordsOf, type Row } from './row.js';

/** The words of a row's status, without the sign or the number that stands before them: "🟢 En cours", "3 - Travaux", "EN_COURS". */
export function writtenStatus(row: Row): string | undefined {
  return bareStatus(row.text('status') ?? wordsBehindFlag(row));
}

export function bareStatus(words: string | undefined): string | undefined {
  return (
    words?.replace(/^[^\p{L}\p{N}]+|^\d{1,2} ?[-–.:)] ?(?=\p{L})/u, '').replaceAll('_', ' ') ||
    undefined
  );
}

/** A program says by `status` whether it shows a page; how what the page is about stands is in another field. */
function wordsBehindFlag(row: Row): string | undefined {
  const paths = row.plan.get('status') ?? [];
  return paths.flatMap((path) => plainText(wordsOf(row.at(path, 'status'), row.language)) ?? [])[0];
}
