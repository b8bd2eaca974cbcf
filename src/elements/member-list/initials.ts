/** Small words that initials leave out, in French and English. */
const smallWords = /^(?:de|du|des|la|le|les|l|d|et|en|à|au|aux|pour|of|the|and|for)$/i;

/** An acronym this long is its own sign. */
const longestAcronym = 4;

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
  const isAcronym = first.length <= longestAcronym && /^\p{Lu}{2,}$/u.test(first);
  if (isAcronym) return first;
  return [first, second ?? '']
    .map((word) => /^./u.exec(word)?.[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}
