import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, tags, type Page, type Widget } from '../helpers/page.js';
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

async function isInstalled(library: string): Promise<boolean> {
  return (await fetch(`/__library/${library}`, { method: 'HEAD' })).ok;
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

async function expectAlike(page: Page, plain: readonly string[]): Promise<void> {
  expect(shownOn(page)).to.deep.equal(plain);
  await turnPages(page);
  const elements = page.find(tags.join());
  await Promise.all(elements.map((element: Widget) => element.reload()));
  const copies = elements.map((element) => element.cloneNode(true) as Widget);
  elements.forEach((element, index) => element.replaceWith(copies[index]!));
  await settled(...copies);
  expect(shownOn(page), 'read again').to.deep.equal(plain);
  expect(page.trouble).to.deep.equal([]);
  expect(page.told).to.deep.equal([]);
}

describe('other people’s scripts', () => {
  let feed = '';
  let plain: string[] = [];

  before(async () => {
    feed = (await store(wholeFeed)).url;
    plain = shownOn(await open('plain', { feed }));
    expect(plain.join()).to.contain('Concert');
  });

  for (const library of libraries) {
    it(`${library}, before ours and after: elements show what they show without it`, async function () {
      // Debian's packages are installed by `npm run setup -- --tests`, where that is allowed.
      if (!(await isInstalled(library))) this.skip();
      for (const name of ['library-first', 'library-last'])
        await expectAlike(await open(name, { feed, library }), plain);
    });
  }
});
