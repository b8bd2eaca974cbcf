const tags = /<(?:a|img)\b[^<>]*>/gi;
const address = /(\s(?:href|src)\s*=\s*)("[^"]*"|'[^']*'|[^\s"'<>]+)/gi;

/**
 * Changes the relative addresses of links and pictures in markup. Tags are found by an expression: one that it
 * misses stays as it was, and the sanitiser comes after.
 *
 * @param change gets an address as it is meant, gives the one to write; never asked for what is absolute, nor for
 *   a place in the text itself (`#note`)
 */
export function withAddresses(html: string, change: (address: string) => string): string {
  return html.replace(tags, (tag) =>
    tag.replace(address, (whole, before: string, written: string) => {
      const meant = written
        .replace(/^["']|["']$/g, '')
        .replaceAll('&amp;', '&')
        .trim();
      // Other references would have to be read as HTML does.
      if (!meant || /^(?:#|[a-z][a-z\d+.-]*:)|&#?\w+;/i.test(meant)) return whole;
      const changed = change(meant).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      return `${before}"${changed}"`;
    }),
  );
}
