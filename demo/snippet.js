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

/**
 * For a CMS that removes unknown tags or `type="module"`: an element that stands for ours, and a classic script.
 *
 * @param {{ tag: string, script: string, attributes: [string, string][], link: { href: string, text: string } }} element
 *   `script` is the address of `embed.js`
 */
export function placeholderSnippet({ tag, script, attributes, link }) {
  const lines = attributes.map(([name, value]) => `  data-${name}="${escape(value ?? '')}"`);
  return [
    `<script src="${escape(script)}" async></script>`,
    `<div`,
    `  data-widget="${tag}"`,
    ...lines,
    '>',
    `  <a href="${escape(link.href)}">${escape(link.text)}</a>`,
    '</div>',
  ].join('\n');
}

/**
 * For a CMS that takes frames only. The script beside it is for the height; without it the frame scrolls.
 *
 * @param {{ tag: string, folder: string, attributes: [string, string][], look: [string, string][], link: { href: string, text: string } }} element
 *   `folder` is the address of our files
 */
export function frameSnippet({ tag, folder, attributes, look, link }) {
  const query = new URLSearchParams([['widget', tag]]);
  for (const [name, value] of [...attributes, ['link', link.href], ...look])
    query.append(name, value ?? '');
  const address = new URL(`frame.html?${query}`, folder).href;
  const title = new Map(attributes).get('heading') || link.text;
  return [
    `<script src="${escape(new URL('embed.js', folder).href)}" async></script>`,
    '<iframe',
    `  src="${escape(address)}"`,
    `  title="${escape(title)}"`,
    '  width="100%"',
    '  height="600"',
    '  style="border: 0"',
    '></iframe>',
  ].join('\n');
}

/** The rule of a style sheet; empty where nothing is chosen. */
export function cssSnippet(tag, properties) {
  const lines = properties.map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? [`${tag} {`, ...lines, '}'].join('\n') : '';
}

/** The directives that a strict policy needs for a frame: for itself, and for the script that gives it its height. */
export function frameCspSnippet(folder) {
  const { origin } = new URL(folder);
  return `frame-src ${origin};\nscript-src ${origin};`;
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
