/**
 * Each replacement of rollup/lit-patches.mjs and rollup/library-patches.mjs has a page that comes to harm without it,
 * and with it does not. An ordinary page comes to none either way, so that page shows what this replacement is for.
 */
import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, type Page } from '../helpers/page.js';
import { translate } from '../helpers/translate.js';
import { waitUntil } from '../helpers/wait.js';

interface Patch {
  readonly file: string;
  readonly find: string;
  readonly page: string;
}

const address = '/__unpatched/';
const { lit, ...libraries } = (await (await fetch(address)).json()) as Record<string, Patch[]> & {
  lit: Patch[];
};

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Actualités',
  items: [1, 2, 3].map((id) => ({ id: `${id}`, title: `Titre ${id}`, url: `/${id}` })),
};

/** Policies under which a page comes to harm; the others have none. */
const policies: Record<string, string> = { 'foreign-lit-first': 'strict-lit' };

/** Opens a page with the script, and waits until `<news-list>` shows its items or something has gone wrong. */
async function drawn(name: string, script: string): Promise<{ page: Page; before: string[] }> {
  const { url } = await store(feed);
  const csp = policies[name];
  const page = await openPage(name, { feed: url, instead: script, ...(csp && { csp }) });
  const before = Object.getOwnPropertyNames(page.window);
  if (name === 'host') {
    await page.load(script);
    page.add('news-list', { src: url });
  }
  const [news] = page.find('news-list');
  const isDrawn = (): boolean => {
    try {
      return news!.state === 'ready' && parts(news!, 'article').length > 0;
    } catch {
      return false; // Its class was not made to its end, as `page.trouble` says.
    }
  };
  await waitUntil(() => isDrawn() || page.trouble.length > 0 || page.told.length > 0);
  return { page, before };
}

/** The harm that the page's owner or its visitor would see. */
async function harm(name: string, script: string): Promise<string[]> {
  const { page, before } = await drawn(name, script);
  if (page.trouble.length > 0) return page.trouble;
  const left = Object.getOwnPropertyNames(page.window).filter((key) => !before.includes(key));
  const [news] = page.find('news-list');
  const sheets = [...(news!.shadowRoot?.querySelectorAll('style') ?? [])].map(
    () => 'a <style> element',
  );
  return [...page.told, ...left, ...sheets, ...(name === 'translated' ? await changed(page) : [])];
}

/** What goes wrong on an ordinary page, but for names that are left on it. */
async function plainHarm(script: string): Promise<string[]> {
  const { page } = await drawn('plain', script);
  return [...page.trouble, ...page.told];
}

/** The uses that change nothing any more after a page translator has been there. */
async function changed(page: Page): Promise<string[]> {
  const [news] = page.find('news-list');
  await settled(news!);
  translate(news!);
  parts(news!, 'more')[0]!.click();
  try {
    await news!.updateComplete;
  } catch (error) {
    return [String(error)];
  }
  const shown = parts(news!, 'article').length;
  const says = parts(news!, 'more')[0]!.textContent;
  return [
    ...page.trouble,
    ...(shown === 2 ? [] : [`${shown} articles after a press of “more”`]),
    ...(says.includes('2 sur 3') ? [] : [`the button says ${says}`]),
  ];
}

/** What the modules of tests/pages/library-uses come to where nothing is wrong. */
const uses: Record<string, string> = {
  dompurify: 'Bonjour',
  ical: '2030-06-12',
  leaflet: 'drawn',
  'temporal-polyfill': '2030-06-13T00:30:00+02:00[Europe/Paris]',
};

/** What goes wrong on a page that uses a library. */
async function harmOfUse(name: string, script: string, result: string): Promise<string[]> {
  // The map is used under a strict policy, whose page takes the script’s name from the folder of the library’s.
  const values: Record<string, string> =
    name === 'map' ? { csp: 'strict', script: `../..${script}` } : { instead: script };
  const page = await openPage(name, values);
  const used = (): string | undefined => (page.window as { used?: string }).used;
  await waitUntil(() => used() !== undefined || page.trouble.length > 0);
  return [...page.trouble, ...(used() === result ? [] : [`it comes to ${used()}`])];
}

/** Tries a page with all replacements of a library, then without each of those that are for it. */
function tryEach(
  library: string,
  patches: readonly Patch[],
  harmOf: (page: string, script: string) => Promise<string[]>,
  plainHarmOf: (script: string) => Promise<string[]>,
): void {
  for (const name of new Set(patches.map(({ page }) => page))) {
    it(`${name}: no harm is done with all of them`, async () => {
      expect(await harmOf(name, `${address}${library}/all.js`)).to.deep.equal([]);
    });
  }
  for (const [index, { file, find, page }] of patches.entries()) {
    it(`${page} alone comes to harm without that of ${find.slice(0, 60)} in ${file}`, async () => {
      const script = `${address}${library}/${index}.js`;
      expect(await harmOf(page, script)).to.not.deep.equal([]);
      expect(await plainHarmOf(script)).to.deep.equal([]);
    });
  }
}

describe('the replacements in Lit', () => {
  it('are some', () => {
    expect(lit.length).to.be.above(10);
  });
  tryEach('lit', lit, harm, plainHarm);
});

for (const [library, patches] of Object.entries(libraries)) {
  describe(`the replacements in ${library}`, () => {
    const harmOf = (page: string, script: string): Promise<string[]> =>
      harmOfUse(page, script, uses[library]!);
    tryEach(library, patches, harmOf, (script) => harmOf('plain', script));
  });
}
