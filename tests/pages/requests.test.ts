/** An element asks the network for each thing once, and for nothing that nobody has met, until it rests. */
import { expect, nextFrame } from '@open-wc/testing';
import { Fault, store } from '../helpers/feeds.js';
import { articles, daysOf, houseFeed, initiative, label, organization } from '../helpers/house.js';
import { openPage, settled, type Page, type Tag } from '../helpers/page.js';
import { plan } from '../helpers/plans.js';
import { stub } from '../helpers/stub.js';
import { waitUntil } from '../helpers/wait.js';

const house = houseFeed([
  ...articles(8),
  daysOf('Fair', '2100-06-05'),
  label('Green'),
  initiative('farm'),
  organization('works'),
  // No value is awaited, which would need a clock.
  ...plan.filter(({ id }) => id !== 'cantines'),
]);
/** As many as are looked through when the page has nothing else to do. */
const long = houseFeed(articles(60));

/** The scripts of each element, in the order of their names. */
const expected: Readonly<Record<Tag, readonly string[]>> = {
  'news-list': ['news-list'],
  'agenda-calendar': [
    'agenda-calendar',
    'agenda-calendar-after-first-paint',
    'controllers-clock',
    'time-days',
  ],
  'agenda-list': ['agenda-list', 'agenda-list-after-first-paint', 'controllers-clock', 'time-days'],
  'label-badge': ['label-badge', 'label-drawn-badge'],
  'initiative-list': ['initiative-list'],
  'action-plan': [
    'action-plan',
    'action-plan-drawing',
    'action-plan-indicator-figure',
    'action-plan-on-demand',
    'html-text',
    'i18n-plan-words',
    'lit-directives',
    'time-days',
  ],
  'news-article': [
    'article-body-furnish',
    'article-reader-article-facts',
    'event-parts',
    'html-text',
    'html-tidy',
    'lit-directives',
    'news-article',
    'news-article-article-view',
    'time-days',
  ],
  'label-list': ['label-drawn-badge', 'label-list'],
  'member-list': ['member-list'],
};

/** Shared files that the autoloader loads with each element. */
const shared: Readonly<Record<Tag, readonly string[]>> = {
  'news-list': ['core', 'news'],
  'agenda-calendar': ['agenda', 'core'],
  'agenda-list': ['agenda', 'core'],
  'label-badge': ['core', 'label'],
  'initiative-list': ['core'],
  'action-plan': ['core'],
  'news-article': ['core', 'news'],
  'label-list': ['core', 'label'],
  'member-list': ['core'],
};

/**
 * Names of the scripts, but for what only some browsers need. A page asks for a module once; WebKit tells of it
 * for each module that imports it.
 */
const scriptsOf = ({ asked }: Page): string[] =>
  [...new Set(asked)]
    .flatMap(
      (address) => /\/cdn\/(?:chunks\/([\w-]+)-\w{8}|([\w-]+))\.js$/.exec(address)?.slice(1) ?? [],
    )
    .filter((name) => name !== undefined)
    .filter((name) => !['temporal-polyfill', 'dompurify'].includes(name))
    .sort();

/** Milliseconds after which a wait is worth a word, which is a script more. */
const slow = 400;

/** A page on which no feed is slow, though a machine may be. */
async function openQuick(): Promise<Page> {
  const page = await openPage('host');
  stub(page.window, 'setTimeout', (real) => {
    const set = (handler: (...more: unknown[]) => void, ms = 0, ...more: unknown[]): number =>
      ms === slow ? 0 : Number(real.call(page.window, handler, ms, ...more));
    return set as typeof real;
  });
  return page;
}

/** Until a page has asked for as many scripts and then, half a second of frames long, for nothing more. */
async function rest(page: Page, scripts: number): Promise<void> {
  await waitUntil(() => scriptsOf(page).length >= scripts);
  let before = -1;
  for (let still = 0; still < 30; still++) {
    await nextFrame();
    if (page.asked.length !== before) still = 0;
    before = page.asked.length;
  }
}

describe('what an element asks for', () => {
  for (const [tag, scripts] of Object.entries(expected) as [Tag, readonly string[]][]) {
    it(`is its script, its feed, and what comes once it is shown: ${tag}`, async () => {
      const page = await openQuick();
      const { url } = await store(house);
      await page.load(`/dist/cdn/${tag}.js`);
      await settled(page.add(tag, { src: url }));
      await rest(page, scripts.length);
      expect(scriptsOf(page)).to.deep.equal(scripts);
      expect(page.asked.filter((address) => !/\.js$/.test(address))).to.deep.equal([url]);
    });

    it(`is the same by the autoloader, with what elements share: ${tag}`, async () => {
      const all = [...scripts, ...shared[tag], 'autoload'].sort();
      const page = await openQuick();
      const { url } = await store(house);
      await page.load('/dist/cdn/autoload.js');
      await settled(page.add(tag, { src: url }));
      await rest(page, all.length);
      expect(scriptsOf(page)).to.deep.equal(all);
      expect(page.asked.filter((address) => !/\.js$/.test(address))).to.deep.equal([url]);
    });
  }

  it('is one feed and one script for all elements of all.js', async () => {
    const page = await openQuick();
    const { url } = await store(house);
    await page.load('/dist/cdn/all.js');
    const all = (Object.keys(expected) as Tag[]).map((tag) => page.add(tag, { src: url }));
    await settled(...all);
    const scripts = [
      'action-plan-drawing',
      'action-plan-indicator-figure',
      'action-plan-on-demand',
      'agenda-calendar-after-first-paint',
      'agenda-list-after-first-paint',
      'all',
      'article-body-furnish',
      'article-reader-article-facts',
      'controllers-clock',
      'event-parts',
      'html-text',
      'html-tidy',
      'i18n-plan-words',
      'label-drawn-badge',
      'lit-directives',
      'news-article-article-view',
      'time-days',
    ];
    await rest(page, scripts.length);
    expect(scriptsOf(page)).to.deep.equal(scripts);
    expect(page.asked.filter((address) => !/\.js$/.test(address))).to.deep.equal([url]);
  });

  it('is one script more for a feed of more than fifty items', async () => {
    const page = await openQuick();
    const { url } = await store(long);
    await page.load('/dist/cdn/news-list.js');
    await settled(page.add('news-list', { src: url }));
    await rest(page, 2);
    expect(scriptsOf(page)).to.deep.equal(['news-list', 'read-check-when-idle']);
  });

  it('is one script more while a feed is slow', async () => {
    const page = await openPage('host');
    const fault = new Fault('held');
    await page.load('/dist/cdn/news-list.js');
    const news = page.add('news-list', { src: fault.url });
    await waitUntil(() => scriptsOf(page).includes('base-feed-status'));
    await fault.release();
    await settled(news);
    await rest(page, 2);
    expect(scriptsOf(page)).to.deep.equal(['base-feed-status', 'news-list']);
  });

  for (const forms of [['news-list.js', 'agenda-list.js'], ['autoload.js']]) {
    it(`is one reader for news and an agenda from RSS: ${forms.join(' and ')}`, async () => {
      const page = await openQuick();
      const rss = await store(
        '<rss version="2.0"><channel><item><title>Café</title></item></channel></rss>',
      );
      const other = await store(
        '<rss version="2.0"><channel><item><title>Thé</title></item></channel></rss>',
      );
      for (const form of forms) await page.load(`/dist/cdn/${form}`);
      const news = page.add('news-list', { src: rss.url });
      const agenda = page.add('agenda-list', { src: other.url });
      await settled(news, agenda);
      await waitUntil(() => scriptsOf(page).includes('rss'), 'the reader is noted');
      const files = [...new Set(page.asked.filter((address) => address.includes('/chunks/')))];
      const names = files.map((address) => address.replace(/-\w{8}\.js$/, ''));
      expect(names.length, 'no file is there twice').to.equal(new Set(names).size);
      expect(names.filter((name) => name.endsWith('/rss')).length).to.equal(1);
      expect(page.trouble).to.deep.equal([]);
    });
  }
});
