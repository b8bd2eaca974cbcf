/** The tags between which nothing is text. */
const silent = /<(\/?)(style|script)\b[^<>]*>/gi;
/** A name as it may stand in a tag: after a space, a slash or a value, before a space, `=` or the end. */
const inline = /([\s/"'])([so])((?:(?<=s)tyle|(?<=o)n[a-z]+)(?=[\s=/>]|$))/gi;
const styleTag = /(<\/?)style(?=[\s/>])/gi;

/**
 * Takes out of markup, before it is parsed, what a strict CSP reports: an
 * inert document has the page's policy, and the browser tells the page of each
 * inline style or handler in it, although none takes effect. This is for the
 * page's peace: what makes markup safe comes after.
 *
 * The beginning and the end of a tag are not looked for: parsers differ from any guess. Wherever the name of such an
 * attribute may stand, its first letter becomes a character reference. A text or a value still reads the same;
 * the name of an attribute knows no references, and is then no name that means anything.
 */
export function stripInlineHandlers(html: string): string {
  return withoutSilent(html)
    .replace(styleTag, '$1noframes') // What is left is not closed. Parsers read both in the same way.
    .replace(
      inline,
      (_, before: string, letter: string, rest: string) =>
        `${before}&#${letter.charCodeAt(0)};${rest}`,
    );
}

/** The markup without styles and scripts that are closed. */
function withoutSilent(html: string): string {
  let result = '';
  let position = 0;
  let open: { name: string; index: number } | undefined;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(silent)) {
    if (!open && !slash) open = { name: name.toLowerCase(), index };
    else if (open && slash && name.toLowerCase() === open.name) {
      result += html.slice(position, open.index);
      position = index + tag.length;
      open = undefined;
    }
  }
  return result + html.slice(position);
}
