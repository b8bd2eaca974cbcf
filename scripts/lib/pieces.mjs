/**
 * Shared pieces of the demo's pages. `<!-- include pieces/top.html -->`, alone on its line, stands for
 * that file. What a piece leaves open, `{{heading}}`, the page gives in the comment, a line each:
 *
 *     <!-- include pieces/common-options.html
 *       heading: Agenda
 *     -->
 */

const includes = /^( *)<!-- include (pieces\/[\w-]+\.html)([^]*?)-->/gm;

/** A name that is given on several lines has them all. */
function given(name, lines, file) {
  const values = lines
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) => line.slice(name.length + 1).trim());
  if (!values.length) throw new Error(`${file} needs "${name}:" from the page that includes it.`);
  return values.join('\n');
}

/**
 * @param {string} page the page as it is written
 * @param {string} address the path of its URL: the menu's link to it, `<a href="…">`, is marked as
 *   the current one
 * @param {(file: string) => string} pieceOf the text of `pieces/….html`
 * @returns the page as it is served
 */
export function withPieces(page, address, pieceOf) {
  return page.replace(includes, (_, indent, file, text) => {
    const lines = text.split('\n').map((line) => line.trim());
    const piece = pieceOf(file)
      .trim()
      .replace(/\{\{(\w+)\}\}/g, (_, name) => given(name, lines, file))
      .replaceAll(`<a href="${address}"`, '$& aria-current="page"');
    return indent + piece.replaceAll('\n', `\n${indent}`);
  });
}
