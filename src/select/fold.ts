/** Letters that are no ASCII, folded: a feed has thousands of them, and they are some dozens. */
const known = new Map<string, string>();

/** Text as it is compared: without case, accents, ligatures or curly apostrophes. "Éco" and "eco" are one word. */
export function fold(text: string): string {
  return text
    .replace(/[^ -~]/gu, foldLetter)
    .toLowerCase()
    .trim();
}

function foldLetter(letter: string): string {
  let folded = known.get(letter);
  if (folded === undefined) {
    folded = letter
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/gi, 'oe')
      .replace(/æ/gi, 'ae')
      .replace(/’/g, "'");
    known.set(letter, folded);
  }
  return folded;
}
