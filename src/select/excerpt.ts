/**
 * The beginning of a text, cut between two words and followed by an ellipsis.
 *
 * @param length most UTF-16 code units of the text to keep
 */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  const end = start.search(/(?<![\s\p{P}])[\s\p{P}]+\S*$/u);
  // A single long word is cut anywhere, but not between the two halves of a character.
  const kept =
    end > 0 ? start.slice(0, end) : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}
