/** Elements that would fetch something, or show a foreign page. */
const media = /<(\/?)(iframe|video|audio|object|embed)\b([^<>]*)>/gi;
const addressOf = /\s(?:src|data)\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+)/i;
const nameOf = /\s(?:title|aria-label)\s*=\s*("[^"]*"|'[^']*')/i;

/** The class of a link that stands for a recording or a frame; the sanitiser's caller names the link. */
export const mediaClass = 'mw-media-';

/**
 * Puts a link in the place of each `<iframe>`, `<video>`, `<audio>`, `<object>` and `<embed>` of untrusted
 * markup, so that nothing is requested before the visitor follows it. It runs before the sanitiser, which
 * drops these elements.
 *
 * @returns markup that is as untrusted as before
 */
export function mediaToLinks(html: string): string {
  const tags = [...html.matchAll(media)];
  if (!tags.length) return html;
  const ends = closingTags(tags);
  let result = '';
  let position = 0;
  tags.forEach((tag, index) => {
    const [whole, slash, name = '', attributes = ''] = tag;
    if (tag.index < position) return; // Inside an element that was replaced.
    result += html.slice(position, tag.index);
    position = tag.index + whole.length;
    if (slash) return;
    const end = ends.get(index);
    const inner = end ? html.slice(position, end.index) : '';
    if (end) position = end.index + end[0].length;
    result += link(name.toLowerCase(), attributes, inner);
  });
  return result + html.slice(position);
}

/** For each opening tag, by its index, the next closing tag of the same name. */
function closingTags(tags: readonly RegExpMatchArray[]): Map<number, RegExpExecArray> {
  const ends = new Map<number, RegExpExecArray>();
  const next = new Map<string, RegExpExecArray>();
  for (let index = tags.length - 1; index >= 0; index--) {
    const tag = tags[index] as RegExpExecArray;
    const name = tag[2]!.toLowerCase();
    const end = next.get(name);
    if (tag[1]) next.set(name, tag);
    else if (end) ends.set(index, end);
  }
  return ends;
}

/** @param inner markup inside the element, of which a `<source>` may have the address */
function link(name: string, attributes: string, inner: string): string {
  const source = /<source\b[^<>]*>/i.exec(inner)?.[0] ?? '';
  const address = (addressOf.exec(attributes) ?? addressOf.exec(source))?.[1];
  if (!address) return '';
  const title = nameOf.exec(attributes)?.[1];
  const quoted = /^["']/.test(address) ? address : `"${address}"`;
  return `<a class="${mediaClass}${name}" href=${quoted}${title ? ` title=${title}` : ''}></a>`;
}
