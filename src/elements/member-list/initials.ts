/** Small words that initials leave out, in French and English. */
const smallWords = /^(?:de|du|des|la|le|les|l|d|et|en|à|au|aux|pour|of|the|and|for)$/i;

/** An acronym this long is its own sign. Where all words are in capitals, a longer one is a word like the others. */
const longestAcronym = 6;
const longestAmongCapitals = 4;

/**
 * The initials that stand for a logo: of two words at most.
 *
 * @param alternateName stands for itself when it is short: `UCA`
 */
export function initialsOf(name: string, alternateName = ''): string {
  if (alternateName && alternateName.length <= longestAcronym) return alternateName;
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const weighty = words.filter((word) => !smallWords.test(word));
  const [first = words[0] ?? '', second] = weighty;
  const isShouted = words.length > 1 && name === name.toLocaleUpperCase();
  const longest = isShouted ? longestAmongCapitals : longestAcronym;
  if (first.length <= longest && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(first)) return first;
  return [first, second ?? '']
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
