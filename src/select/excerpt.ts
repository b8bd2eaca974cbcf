/**
 * The beginning of a text, cut between two words.
 *
 * @param length most UTF-16 code units of the text to keep
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const end = cut.search(/[\s\p{P}]+\S*$/u);
  // One long word: cut anywhere, but not between the two halves of a character.
  const kept = end > 0 ? cut.slice(0, end) : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
