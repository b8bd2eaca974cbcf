import { expect, nextFrame } from '@open-wc/testing';
import { Fault, store } from '../helpers/feeds.js';
import { openPage, settled, tags, type Page } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';
import { wholeFeed } from './whole-feed.js';

/** The loader, and the files of the elements that the page has asked for. */
function entries(page: Page): string[] {
  return page.asked
    .map((address) => /\/dist\/cdn\/(?:chunks\/)?([\w-]+?)(?:-[a-z0-9]{8})?\.js/.exec(address)?.[1])
    .filter((name) => name === 'autoload' || tags.some((tag) => tag === name))
    .map((name) => `${name}.js`)
    .sort();
}

/** A browser notes what was fetched some time after the page has it. */
async function asksFor(page: Page, ...scripts: readonly string[]): Promise<void> {
  const hasAll = (): boolean => scripts.every((script) => entries(page).includes(script));
  await waitUntil(hasAll, `${scripts.join(' and ')} are noted`);
  expect(entries(page)).to.deep.equal(scripts);
}

describe('the loader', () => {
  it('loads what is on the page and what comes later, once and nothing else', async () => {
    const feed = (await store(wholeFeed)).url;
    const page = await openPage('autoload', { csp: 'strict', feed });
    await settled(...page.find('label-badge'));
    await asksFor(page, 'autoload.js', 'label-badge.js');

    const box = page.document.createElement('div');
    const inner = page.document.createElement('p');
    const [news] = [page.add('news-list', { src: feed })];
    inner.append(news);
    box.append(inner);
    page.document.body.append(box);
    await settled(news);
    await asksFor(page, 'autoload.js', 'label-badge.js', 'news-list.js');

    page.add('label-badge', { src: feed });
    page.add('news-list', { src: feed });
    const agenda = page.add('agenda-calendar', { src: feed });
    await settled(agenda);
    await asksFor(page, 'agenda-calendar.js', 'autoload.js', 'label-badge.js', 'news-list.js');
    expect(page.trouble).to.deep.equal([]);
  });

  it('loads nothing on a page without our tags', async () => {
    const page = await openPage('host');
    await page.load('/dist/cdn/autoload.js');
    page.document.body.append(page.document.createElement('other-element'));
    await page.load('/tests/pages/foreign-class.js');
    await asksFor(page, 'autoload.js');
  });

  it('asks for a feed without waiting for the element’s script', async () => {
    const fault = await store(wholeFeed);
    // The script never runs: the hash of the import map is not its own.
    const withoutScript = { importmap: 'autoload', tampered: 'chunks/label-badge-' };
    const page = await openPage('autoload', { csp: 'strict', feed: fault.url, ...withoutScript });
    const asked = async (): Promise<boolean> => (await fault.requests()).count === 1;
    while (!(await asked())) await nextFrame();
    expect(page.window.customElements.get('label-badge')).to.equal(undefined);
  });

  it('asks for a feed once, with its element', async () => {
    const fault = await store(wholeFeed);
    const page = await openPage('autoload', { csp: 'strict', feed: fault.url });
    await settled(...page.find('label-badge'));
    expect((await fault.requests()).count).to.equal(1);
    expect(page.find('label-badge')[0]!.items.length).to.be.above(0);
  });

  it('leaves what a feed’s failure comes to, to its element', async () => {
    const fault = new Fault('status/404');
    const page = await openPage('autoload', { csp: 'strict', feed: fault.url });
    const [badge] = page.find('label-badge');
    await waitUntil(() => page.told.length, 'the owner is told');
    expect(badge!.state).to.equal('error');
    expect(page.told.length).to.equal(1);
    expect(page.trouble).to.deep.equal([]);
    expect((await fault.requests()).count).to.equal(1);
  });

  it('is silent about a network that fails, as its element tells of it', async () => {
    const page = await openPage('autoload', { feed: 'http://localhost:1/' });
    await settled(...page.find('label-badge'));
    expect(page.find('label-badge')[0]!.error?.code).to.equal('network');
    expect(page.trouble).to.deep.equal([]);
  });

  it('lets one copy of itself ask', async () => {
    const fault = await store(wholeFeed);
    const page = await openPage('host');
    const badge = page.add('label-badge', { src: fault.url });
    await Promise.all(
      ['autoload.js?v=1', 'autoload.js?v=2'].map((name) => page.load(`/dist/cdn/${name}`)),
    );
    await settled(badge);
    expect((await fault.requests()).count).to.equal(1);
  });
});
