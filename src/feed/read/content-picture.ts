import { safeUrl } from '../../html/safe-url.js';
import type { Image } from '../../model/index.js';

/** Smaller pictures are icons and tracking pixels. In pixels. */
const leastSize = 60;

/** Character references that programs write in attributes. */
const reference = /&(?:#(\d{1,6}|x[\da-f]{1,5})|(quot|apos|lt|gt|amp|nbsp));/gi;
const signs: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  amp: '&',
  nbsp: '\xa0',
};

/** A number in hexadecimal begins with `x`: `Number` reads `0x27` as it reads `039`. */
const decoded = (_: string, number?: string, name?: string): string =>
  name ? signs[name.toLowerCase()]! : String.fromCodePoint(Number(`0${number}`));

/**
 * The first picture of a text whose item names none.
 *
 * @param html as the feed has it; nothing of it is trusted
 */
export function pictureIn(html: string, base?: string): Image | undefined {
  for (const [tag] of html.matchAll(/<img\s[^<>]{1,2000}>/gi)) {
    const value = (name: string): string | undefined => {
      const pattern = `\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`;
      const [, ...values] = new RegExp(pattern, 'i').exec(tag) ?? [];
      return values.find((value) => value !== undefined)?.replace(reference, decoded);
    };
    const size = (name: string): number | undefined =>
      Number.parseInt(value(name) ?? '') || undefined;
    const [width, height] = [size('width'), size('height')];
    const src = safeUrl(value('src'), 'image', base);
    const isSmall = Math.min(width ?? leastSize, height ?? leastSize) < leastSize;
    if (!src || isSmall || /wp-smiley|emoji|avatar/i.test(tag)) continue;
    return { src, alt: value('alt') ?? '', width, height };
  }
  return;
}
