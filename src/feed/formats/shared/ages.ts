/** Ages from here on mean that there is no oldest one. */
const everyone = 99;

/**
 * For whom an event is, by ages. Formats give numbers, a JSON Feed words; they are written in the feed's
 * language, and need no more than these.
 *
 * @returns `undefined` when it is for all ages
 */
export function agesInWords(
  min: number | undefined,
  max: number | undefined,
  language: string,
): string | undefined {
  const low = min && min > 0 ? min : undefined;
  const high = max && max > 0 && max < everyone ? max : undefined;
  const isEnglish = /^en\b/i.test(language);
  if (low && high) {
    if (low === high) return isEnglish ? `Age ${low}` : `${low} ans`;
    return isEnglish ? `Ages ${low} to ${high}` : `De ${low} à ${high} ans`;
  }
  if (low) return isEnglish ? `From age ${low}` : `Dès ${low} ans`;
  if (high) return isEnglish ? `Up to age ${high}` : `Jusqu’à ${high} ans`;
}
