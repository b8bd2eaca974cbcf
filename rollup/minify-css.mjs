const comment = /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|\/\*[\s\S]*?\*\//g;
const string = /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')/;

function squeeze(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}');
}

/**
 * Removes comments and needless white space, and nothing else: a minifier that rewrites values would
 * have to know nesting, container queries and light-dark(), and brotli leaves it nothing to win.
 */
export function minifyCss(css) {
  const parts = css.replace(comment, (_, kept) => kept ?? ' ').split(string);
  return parts
    .map((part, index) => (index % 2 === 0 ? squeeze(part) : part))
    .join('')
    .trim();
}
