/** A description of uMap, written in its own marks, as text with its first link and picture. */
export interface Marked {
  readonly text: string;
  /** Its first link. */
  readonly link?: string;
  /** Its first picture. */
  readonly image?: string;
}

/**
 * Reads the marks of uMap's descriptions: `# heading`, `* item`, `**bold**`, `*italic*`, `[[address|words]]`,
 * `{{picture}}`, `{{{frame}}}` and `---`. Nothing of them is a tag; words in braces stand for other fields, and are
 * left out.
 */
export function readMarks(description: string): Marked {
  let link: string | undefined;
  let image: string | undefined;
  const text = description
    .replace(/\{\{\{[^{}]*\}\}\}/g, '')
    .replace(/\{\{\s*([^{}|\s]+)(?:[|\s][^{}]*)?\}\}/g, (_, address: string) => {
      image ??= address;
      return '';
    })
    .replace(/\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g, (_, address: string, words?: string) => {
      link ??= address.trim();
      return words?.trim() ?? address.trim();
    })
    .replace(/\{[^{}\n]*\}/g, '')
    .replace(/^[ \t]*-{3,}[ \t]*$/gm, '')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/(^|[^*\n])\*([^*\s][^*\n]*)\*/g, '$1$2')
    .replace(/^\*+\s+/gm, '– ')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text, link, image };
}
