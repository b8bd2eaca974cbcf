import { expect } from '@open-wc/testing';
import { run } from '../helpers/browser.js';
import { store } from '../helpers/feeds.js';
import {
  allFilesLoaded,
  appearing,
  openPage,
  openSandboxed,
  parts,
  settled,
  tags,
  textOf,
  type Page,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

/** A page with each element, which must all be drawn whatever it does to them. */
async function open(name: string, values: Record<string, string> = {}): Promise<Page> {
  const page = await openPage(name, { feed: (await store(wholeFeed)).url, ...values });
  const elements = page.find(tags.join());
  await settled(...elements);
  expect(elements.map(({ state }) => state)).to.deep.equal(tags.map(() => 'ready'));
  const [news, agenda, label, list, initiatives, plan, article, labels, members] = elements;
  expect(parts(news!, 'article').length).to.equal(3);
  expect(parts(agenda!, 'day').length).to.equal(35);
  expect(parts(label!, 'state').length).to.equal(1);
  expect(parts(list!, 'event').length).to.equal(6);
  expect(parts(initiatives!, 'initiative').length).to.equal(2);
  expect(parts(plan!, 'action').length).to.equal(2);
  const methods = parts(plan!, 'method');
  expect(methods.length).to.be.above(0);
  await waitUntil(() => methods.every((method) => method.querySelector('dl')), 'methods are drawn');
  expect(textOf(article!)).to.contain('Une piste cyclable relie');
  expect(parts(labels!, 'badge').length).to.equal(2);
  expect(parts(members!, 'member').length).to.equal(4);
  expect(page.trouble).to.deep.equal([]);
  return page;
}

/** The sizes that the elements' own sheets set, of every piece of them, those that come later as well. */
async function sizes(page: Page): Promise<string[]> {
  await allFilesLoaded();
  await Promise.all(page.find(tags.join()).map(({ updateComplete }) => updateComplete));
  return page.find(tags.join()).flatMap((element) =>
    [...element.shadowRoot!.querySelectorAll('*')].map((piece) => {
      const { fontSize, padding, margin, minHeight, gap, borderRadius } = page.style(piece);
      return [piece.localName, fontSize, padding, margin, minHeight, gap, borderRadius].join(' | ');
    }),
  );
}

describe('hostile pages', () => {
  const pages = {
    clobbering: 'elements named like the globals that Lit looks for',
    'clobbered-document': 'pictures named as methods of the document',
    'prototype-js': 'globals replaced in the manner of Prototype.js',
    mootools: 'globals replaced in the manner of MooTools',
  };
  for (const [name, title] of Object.entries(pages)) {
    it(`${title}: all is drawn`, async () => {
      await open(name);
    });

    it(`${title}, in a browser without Temporal: all is drawn`, async () => {
      const page = await open(name, { temporal: 'none' });
      const asked = (): number =>
        page.asked.filter((address) => address.includes('temporal-polyfill')).length;
      // A browser notes what was fetched some time after the page has it.
      await waitUntil(asked, 'it is noted');
      expect(asked()).to.equal(1);
    });
  }

  it('a polluted Object.prototype: attributes are still read', async () => {
    const page = await open('polluted');
    const news = page.add('news-list', {
      src: '/__feed/items?n=9',
      'page-size': '4',
      heading: 'H',
    });
    await settled(news);
    expect(parts(news, 'article').length).to.equal(4);
    expect(parts(news, 'heading').length).to.equal(1);
    expect(page.trouble).to.deep.equal([]);
  });

  it('a style sheet that undoes everything does not reach inside', async () => {
    const page = await open('unset');
    const [news, agenda, label] = page.find(tags.join());
    expect(page.style(parts(news!, 'list')[0]!.children[1]!).borderTopStyle).to.equal('solid');
    expect(page.style(parts(agenda!, 'month')[0]!).borderCollapse).to.equal('collapse');
    expect(page.style(parts(label!, 'badge')[0]!).borderTopStyle).to.equal('solid');
    for (const element of page.find(tags.join())) {
      const box = element.shadowRoot!.querySelector('[lang]')!;
      const { containerType, textIndent, whiteSpace } = page.style(box);
      expect([containerType, textIndent, whiteSpace]).to.deep.equal([
        'inline-size',
        '0px',
        'normal',
      ]);
    }
    for (const event of parts(agenda!, 'event')) {
      const { left, width, height } = event.getBoundingClientRect();
      expect([left >= 0, width > 10, height > 10]).to.deep.equal([true, true, true]);
    }
  });

  it('a page that is sent as XHTML: all is drawn', async () => {
    const page = await open('xhtml');
    expect(page.document.contentType).to.equal('application/xhtml+xml');
    const [news, agenda] = page.find(tags.join());
    parts(agenda!, 'event')[0]!.click();
    await appearing(agenda!, 'close');
    expect(parts(news!, 'title')[0]!.textContent).to.not.equal('');
    expect(page.trouble).to.deep.equal([]);
  });

  it('a root of 10 pixels changes no size', async () => {
    const plain = await sizes(await open('plain'));
    expect(plain.length).to.be.above(100);
    expect(await sizes(await open('root-size'))).to.deep.equal(plain);
  });

  it('a page from right to left is mirrored, and nothing sticks out', async () => {
    const page = await open('right-to-left');
    const [news, agenda] = page.find(tags.join());
    const [article] = parts(news!, 'article');
    const left = (inner: Element): number => inner.getBoundingClientRect().left;
    const figure = parts(news!, 'figure')[0]!;
    expect(left(figure)).to.be.above(left(article!.querySelector('.body')!));
    const [previous] = parts(agenda!, 'previous');
    expect(left(previous!)).to.be.above(left(parts(agenda!, 'next')[0]!));
    expect(page.style(previous!.querySelector('svg')!).scale).to.equal('-1 1');
    const { scrollWidth, clientWidth } = page.document.documentElement;
    expect(scrollWidth).to.equal(clientWidth);
  });

  it('a sandbox, where even reading storage throws: all is drawn', async () => {
    const { crossOrigin } = await run();
    const name = new URL((await store(wholeFeed)).url).pathname;
    const told = await openSandboxed('sandbox', { feed: crossOrigin + name });
    expect(told).to.deep.equal({
      origin: 'null',
      storageThrows: true,
      states: tags.map(() => 'ready'),
      items: [3, 7, 1, 7, 2, 4, 3, 2, 2],
      errors: [],
    });
  });
});
