import { agesInWords } from '../shared/prices-and-ages.js';
import { asFlag } from '../shared/values.js';
import type { Row } from './row.js';

/** Whom it is for. "public" may also say by a flag that everybody may know of it. */
export function publicOf(row: Row): readonly string[] {
  return asFlag(row.value('audience')) === undefined ? row.texts('audience') : [];
}

/** What programs and people write for all ages. */
const forAll = /^(?:all|any|tous|tout)[ _-](?:ages?|les [âa]ges|[âa]ges?)$/i;

/** From which age and up to which: two numbers, or words that may be numbers (`0-4`, `16+`). */
export function agesOf(row: Row): readonly string[] {
  const words = row.text('ages');
  const [, low, high] =
    /^\+?\s?(\d{1,2})(?:\s?(?:[–-]|à)\s?(\d{1,2})|\s?\+)?(?:\s?(?:ans|years?))?$/.exec(
      words ?? '',
    ) ?? [];
  if (words && !low) return forAll.test(words) ? [] : [words];
  const [min, max] = low
    ? [Number(low), Number(high)]
    : [row.number('ageMin'), row.number('ageMax')];
  const ages = agesInWords(min, max, row.language);
  return ages ? [ages] : [];
}
