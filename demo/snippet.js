/** The texts to copy. Each function is pure, so that what a form or a feed holds breaks none of them. */

const escape = (value) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The two lines of a page.
 *
 * @param {{ tag: string, script: string, integrity?: string, attributes: [string, string][], link: { href: string, text: string } }} element
 *   `script` and `link.href` are whole addresses; an attribute without a value is written as its name alone
 */
export function tagSnippet({ tag, script, integrity, attributes, link }) {
  const pinned = integrity ? ` integrity="${escape(integrity)}" crossorigin="anonymous"` : '';
  const lines = attributes.map(([name, value]) =>
    value ? `  ${name}="${escape(value)}"` : `  ${name}`,
  );
  return [
    `<script type="module" src="${escape(script)}"${pinned}></script>`,
    ...(lines.length ? [`<${tag}`, ...lines, '>'] : [`<${tag}>`]),
    `  <a href="${escape(link.href)}">${escape(link.text)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** The rule of a style sheet; empty where nothing is chosen. */
export function cssSnippet(tag, properties) {
  const lines = properties.map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? [`${tag} {`, ...lines, '}'].join('\n') : '';
}

/** The directives that a strict policy needs for an element: for its script, what it fetches, and its pictures. */
export function cspSnippet({ script, fetched, pictures }) {
  const originsOf = (addresses) =>
    [...new Set(addresses.map((one) => new URL(one).origin))].join(' ');
  return [
    `script-src ${originsOf([script])};`,
    `connect-src ${originsOf(fetched)};`,
    ...(pictures.length ? [`img-src ${originsOf(pictures)};`] : []),
  ].join('\n');
}
