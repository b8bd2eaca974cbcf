import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import { openPage, parts, settled, tags, textOf, type Page, type Tag } from '../helpers/page.js';
import { wholeFeed } from './whole-feed.js';
import { waitUntil } from '../helpers/wait.js';

/** Policy of the page → whether our elements, and the foreign element, can render. */
const allowed = {
  strict: { ours: true, foreign: true, words: 'nothing in particular' },
  'strict-lit': { ours: true, foreign: true, words: 'lit-html and our name' },
  'strict-ours': { ours: true, foreign: false, words: 'our name alone' },
  'strict-foreign': { ours: false, foreign: true, words: 'lit-html alone' },
  'strict-none': { ours: false, foreign: false, words: 'no policy' },
  'listed-foreign': { ours: true, foreign: true, words: 'lit-html alone, and strings' },
};

async function open(name: string, values: Record<string, string> = {}): Promise<Page> {
  return await openPage(name, { feed: (await store(wholeFeed)).url, ...values });
}

async function expectOurs(page: Page): Promise<void> {
  await settled(...page.find(tags.join()));
  const states = page.find(tags.join()).map(({ state }) => state);
  expect(states).to.deep.equal(tags.map(() => 'ready'));
  expect(page.told).to.deep.equal([]);
}

/** The link between the tags stays, and each tag has its line for the owner. */
async function expectFallback(page: Page): Promise<void> {
  const linesOf = (tag: string): readonly string[] =>
    page.told.filter((line) => line.includes(`<${tag}>`));
  await waitUntil(() => tags.every((tag) => linesOf(tag).length > 0), 'the owner is told of each');
  for (const tag of tags) {
    const [element] = page.find(tag);
    expect(element!.shadowRoot, 'no shadow tree hides the link').to.equal(null);
    expect(element!.querySelector('a')!.getBoundingClientRect().height).to.be.above(10);
    const lines = linesOf(tag);
    expect(lines.length, lines.join('\n')).to.equal(1);
    expect(lines[0]).to.contain('trusted-types').and.to.contain('« metropole-widgets »');
  }
}

describe('another Lit on the page', () => {
  for (const [csp, { ours, foreign, words }] of Object.entries(allowed)) {
    for (const place of ['first', 'last']) {
      it(`loaded ${place}, where the page allows ${words}`, async function () {
        const enforced = 'trustedTypes' in globalThis;
        const page = await open(`foreign-lit-${place}`, { csp });
        await (ours || !enforced ? expectOurs : expectFallback)(page);
        const hello = page.document.querySelector('foreign-hello')!;
        const says = hello.shadowRoot?.textContent?.trim();
        expect(says).to.equal(foreign || !enforced ? 'Hello' : undefined);
        const own = page.witness.errors.filter((error) => !error.includes('/node_modules/lit'));
        expect(own, 'what the foreign Lit throws is not ours').to.deep.equal([]);
        // The browser reports what the page's list refuses, though it asks for none of it.
        const isExpected = (line: string): boolean =>
          csp === 'listed-foreign' && line.startsWith('trusted-types ');
        if (ours && foreign)
          expect(page.trouble.filter((line) => !isExpected(line))).to.deep.equal([]);
      });
    }
  }
});

/** The page's list has not our name, so what we parse goes through the policy that it has for all strings. */
describe('a default policy of the page', () => {
  const enforced = 'trustedTypes' in globalThis;

  it('lets ours show their feeds', async () => {
    const page = await open('default-policy', { csp: 'strict-default' });
    await expectOurs(page);
    expect(textOf(page.find('news-list')[0]!), 'what is HTML in the feed').to.contain(
      'Written in English.',
    );
    expect(page.trouble.filter((line) => !line.startsWith('trusted-types '))).to.deep.equal([]);
  });

  it('that refuses strings leaves the links, and the owner is told', async () => {
    const page = await open('default-policy', { csp: 'strict-default', refuses: 'yes' });
    await (enforced ? expectFallback : expectOurs)(page);
  });
});

describe('another element under our tag', () => {
  for (const script of ['news-list.js', 'all.js', 'autoload.js']) {
    it(`is left alone by ${script}, and its owner told`, async () => {
      const page = await open('foreign-class', { script });
      await waitUntil(() => page.told.length, 'the owner is told');
      expect(page.told.length).to.equal(1);
      expect(page.told[0]).to.contain('<news-list>').and.to.contain('autre script');
      expect(page.find('news-list').map(textOf)).to.deep.equal(['Somebody else’s news']);
      const others: Tag[] =
        script === 'news-list.js' ? [] : tags.filter((tag) => tag !== 'news-list');
      for (const tag of others) {
        await settled(...page.find(tag));
        expect(page.find(tag)[0]!.state).to.equal('ready');
      }
      expect(page.trouble).to.deep.equal([]);
    });
  }

  it('is told apart from another version of ours', async () => {
    const page = await open('host');
    await page.load('/dist/cdn/label-badge.js?v=1');
    const first = page.window.customElements.get('label-badge');
    await page.load('/dist/cdn/label-badge.js?v=2');
    const badge = page.add('label-badge', { src: (await store(wholeFeed)).url });
    await settled(badge);
    expect(page.window.customElements.get('label-badge')).to.equal(first);
    expect(parts(badge, 'badge').length).to.equal(1);
    expect(page.told).to.deep.equal([]);
  });
});
