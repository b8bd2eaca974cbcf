import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import type { FeedFilter } from '../../src/elements/feed-filter/feed-filter.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  tags,
  textOf,
  type Page,
  type Widget,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

/** The names of tests/server/libraries.mjs. */
const libraries = [
  'mootools',
  'prototype',
  'jquery1',
  'jquery2',
  'jquery3',
  'jquery4',
  'zone',
  'bluebird',
  'core-js',
  'core-js3',
  'es6-shim',
  'webcomponents',
  'abortcontroller',
  'resize-observer',
  'whatwg-fetch',
  'requirejs',
  'turbo',
  'htmx',
  'rollbar',
  'rrweb',
];

async function open(name: string, values: Record<string, string>): Promise<Page> {
  const page = await openPage(name, values);
  await settled(...page.find(tags.join()));
  return page;
}

/** @returns false for a library that this machine has not, and need not have: where it must, it is an error */
async function isInstalled(library: string): Promise<boolean> {
  const { status } = await fetch(`/__library/${library}`, { method: 'HEAD' });
  if (status !== 404) expect(status, library).to.equal(200);
  return status === 200;
}

/** Goes on to the next month and back, by the buttons. */
async function turnPages(page: Page): Promise<void> {
  const [calendar] = page.find('agenda-calendar');
  const month = (): string => parts(calendar!, 'period')[0]!.textContent;
  const before = month();
  for (const part of ['next', 'previous']) {
    const shown = month();
    parts(calendar!, part)[0]!.click();
    await waitUntil(() => month() !== shown, `${part} shows another month`);
  }
  expect(month()).to.equal(before);
}

/** What a filter that is put on the page offers, and the number of items of each element once a theme is chosen. */
async function filtered(page: Page): Promise<unknown[]> {
  const filter: FeedFilter = page.document.createElement('feed-filter');
  filter.setAttribute('open', 'theme');
  page.document.body.prepend(filter);
  await appearing(filter, 'finder-choice');
  await filter.settled();
  const offered = textOf(filter);
  filter.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
  await filter.settled();
  return [offered, ...page.find(tags.join()).map(({ items }) => items.length)];
}

async function expectAlike(
  page: Page,
  plain: readonly string[],
  plainFiltered: readonly unknown[],
): Promise<void> {
  expect(shownOn(page)).to.deep.equal(plain);
  await turnPages(page);
  const elements = page.find(tags.join());
  await Promise.all(elements.map((element: Widget) => element.reload()));
  const copies = elements.map((element) => element.cloneNode(true) as Widget);
  elements.forEach((element, index) => element.replaceWith(copies[index]!));
  await settled(...copies);
  expect(shownOn(page), 'read again').to.deep.equal(plain);
  expect(await filtered(page)).to.deep.equal(plainFiltered);
  expect(page.trouble).to.deep.equal([]);
  expect(page.told).to.deep.equal([]);
}

describe('other people’s scripts', () => {
  let feed = '';
  let plain: string[] = [];
  let plainFiltered: unknown[] = [];

  before(async () => {
    feed = (await store(wholeFeed)).url;
    const page = await open('plain', { feed });
    plain = shownOn(page);
    expect(plain.join()).to.contain('Concert');
    plainFiltered = await filtered(page);
    expect(plainFiltered.slice(1)).to.deep.equal([1, 0, 1, 0, 1, 4, 1, 1, 1]);
  });

  for (const library of libraries) {
    it(`${library}, before ours and after: elements show what they show without it`, async function () {
      // Debian's packages are installed by `npm run setup -- --tests`, where that is allowed.
      if (!(await isInstalled(library))) this.skip();
      for (const name of ['library-first', 'library-last'])
        await expectAlike(await open(name, { feed, library }), plain, plainFiltered);
    });
  }
});
