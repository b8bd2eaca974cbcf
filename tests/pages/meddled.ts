/** Pages on which something has been done before the script of the elements comes. */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, settled, tags, type Page, type PageWindow } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

export type Meddle = (page: PageWindow) => void;

/** A page with all elements, each with a fallback, whose script comes after something has been done to the page. */
export async function open(meddle?: Meddle, script = 'all', src = feed): Promise<Page> {
  const page = await openPage('host', { lang: 'fr' });
  meddle?.(page.window);
  for (const tag of tags) {
    const date = tag === 'agenda-calendar' ? { date: '2030-06' } : undefined;
    page.add(tag, { src, 'time-zone': 'Europe/Paris', ...date }).innerHTML =
      '<a href="/">Repli</a>';
  }
  await page.load(`/dist/cdn/${script}.js`);
  return page;
}

/** The tags of the elements whose fallback is not to be seen. */
export function withoutFallback(page: Page): string[] {
  return page
    .find(tags.join())
    .filter((element) => !element.firstElementChild!.getClientRects().length)
    .map(({ localName }) => localName);
}

let feed = '';

/** What the elements show on a page to which nothing has been done. */
export let plain: string[] = [];

before(async () => {
  feed = (await store(wholeFeed)).url;
  const page = await open();
  await settled(...page.find(tags.join()));
  plain = shownOn(page);
  expect(plain.join()).to.contain('Concert');
});

/** Each element shows what it shows on a plain page, or its fallback; and the owner knows of those. */
export async function expectShownOrTold(page: Page): Promise<void> {
  const elements = page.find(tags.join());
  const isShown = (_: unknown, index: number): boolean => shownOn(page)[index] === plain[index];
  const hidden = (): string[] =>
    elements.filter((element, index) => !isShown(element, index)).map(({ localName }) => localName);
  await waitUntil(
    () =>
      elements.every(({ state }) => state !== 'loading') &&
      hidden().every((tag) => page.told.length && !withoutFallback(page).includes(tag)),
    `neither shown nor told: ${hidden().join()}`,
  );
  expect(page.trouble).to.deep.equal([]);
}
