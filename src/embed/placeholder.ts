/**
 * Elements that stand for one of ours on a page whose CMS removes unknown tags:
 * `<div data-widget="news-list" data-src="…">`, or where it removes `data-*` as well,
 * `<div class="mw-news-list"><a href="…">` with the address of the feed as a link.
 */
export const placeholders = '[data-widget],[class*="mw-"]';

const prefix = 'data-';
const className = /(?:^|\s)mw-([a-z]+-[a-z]+)(?=\s|$)/;

/** The tag that a placeholder names; empty for an element that is none. */
export function tagOf(placeholder: Element): string {
  const written =
    placeholder.getAttribute('data-widget') ??
    className.exec(placeholder.getAttribute('class') ?? '')?.[1];
  return written?.trim().toLowerCase() ?? '';
}

/**
 * The attributes that a placeholder gives its element: `data-page-size` is `page-size`. Without `data-src`, the feed is
 * what the first link leads to, unless the feed itself is written inside.
 */
export function attributesOf(placeholder: Element): [name: string, value: string][] {
  const given = placeholder
    .getAttributeNames()
    .filter((name) => name.startsWith(prefix))
    .map((name): [string, string] => [
      name.slice(prefix.length),
      placeholder.getAttribute(name) ?? '',
    ]);
  if (given.some(([name]) => name === 'src') || placeholder.querySelector('script')) return given;
  const link = placeholder.querySelector<HTMLAnchorElement>('a[href]');
  return link ? [...given, ['src', link.href]] : given;
}
