/*
 * The labels of notes, such as 1, [1], (*), † or "note 2".
 */

/** The length of the longest label, in characters. */
const longest = 40;

const pattern =
  /^[[(]?\s*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶‖#]{1,4}|(?:note|nb|n|fn|a)\.?\s*\d{1,3})(?::\d+)?\s*[\])]?\s*[.:]?$/i;

/** Texts of links that lead back, where nothing else is written: arrows, ^ and letters. */
const arrows = /^[\s[(]*(?:[↩↵↑⤴⏎⬆^▲↥]\uFE0E?\uFE0F?\s*)+(?:\d{0,3})[\s\])]*$/u;

/** The label without brackets, ¹ as 1; nothing when the text is no label. */
export function labelOf(text: string): string | undefined {
  const label = text.normalize('NFKC').trim();
  return label.length > longest ? undefined : pattern.exec(label)?.[1]?.toLowerCase();
}

/** True for a number or a symbol: a letter may be an entry of an index. */
export function isPlainLabel(label: string): boolean {
  return /^(?:\d+|[*†‡§¶‖#]+)$/.test(label);
}

export function isArrow(text: string): boolean {
  const label = text.trim();
  return label.length <= longest && arrows.test(label);
}

/** Brackets and spaces that stand around labels once their links are gone. */
export function isPunctuation(text: string): boolean {
  return /^[\s[\](){}.,:;^↑|–—-]*$/u.test(text);
}

/** Titles above notes, which go with them. */
const title =
  /^(?:foot|end)?notes?(?:\s+(?:de\s+(?:bas\s+de\s+page|fin)|et\s+r[ée]f[ée]rences|and\s+references))?\s*:?$|^r[ée]f[ée]rences?\s*:?$/i;

export function isNotesTitle(text: string): boolean {
  return title.test(text.trim());
}
